using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Testing.Examples;

/// <summary>Small valid agreements between <see cref="Cast.North"/> and <see cref="Cast.South"/>, to be changed with <c>with</c>.</summary>
public static class ExampleAgreements
{
    /// <summary>
    /// A ceasefire (1), a withdrawal within 72 hours (2), peacekeepers for five years, renewed unless one side gives notice six months
    /// before (3), and a prisoner exchange by a fixed day (4). In force at 00:00 on 1 January 2024, Vienna time.
    /// </summary>
    public static Agreement Ceasefire { get; } = Of(
        new Ceasefire { Number = "1", Between = ["north", "south"], Where = ["zone"], From = "2024-01-01T00:00", Prohibited = [ActKind.UseForce], VerifiedBy = "mission" },
        new Withdrawal { Number = "2", Forces = "south", Leaving = ["district"], Due = "72 hours after entry into force" },
        new PeacekeeperDeployment
        {
            Number = "3",
            Contributor = "west",
            Along = ["line", "corridor"],
            Personnel = "500 persons",
            Term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6)) with { From = "2024-01-01" },
        },
        new PrisonerExchange { Number = "4", Between = ["north", "south"], Covers = [DetaineeCategory.PrisonersOfWar], Due = "2024-02-01" });

    /// <summary>An agreement of clauses of one's own, with the whole <see cref="Cast"/>. In force at 00:00 on 1 January 2024, Vienna time.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The agreement.</returns>
    public static Agreement Of(params ReadOnlySpan<Clause> clauses) => new()
    {
        Id = "example",
        Title = "Example agreement",
        Zone = "Europe/Vienna",
        Actors = Cast.Actors,
        Places = Cast.Places,
        Participants = [Cast.North.As(Role.Party), Cast.South.As(Role.Party), Cast.West.As(Role.Contributor)],
        FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2024-01-01T00:00") },
        Clauses = ValueList.Create(clauses),
    };
}
