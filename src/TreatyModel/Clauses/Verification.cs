using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody monitors or verifies that clauses are kept, with what means and how often.</summary>
/// <remarks>Monitoring is broad observation; verification checks a task.</remarks>
public sealed record Verification : Clause
{
    /// <summary>Who does so.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Monitoring or verification.</summary>
    public required VerificationKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>What is watched or checked, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>The clauses; empty for the whole.</summary>
    public ValueList<ProvisionId> Of { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>With what, in our own words: "drones", "radar".</summary>
    public ValueList<string> Means { get; init => field = Guard.Texts(value); } = [];

    /// <summary>How often; several where a rhythm and a request both count.</summary>
    public ValueList<Recurrence> Recurrence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "monitoring and verification";

    internal override IEnumerable<Provision> State()
    {
        yield return Norm(Kind == VerificationKind.Monitoring ? "monitor" : "verify", Recurrence.Count == 0 ? null : Recurrence[0]);
        for (var i = 1; i < Recurrence.Count; i++)
        {
            yield return Norm(Recurrence[i] is Recurrence.OnTrigger ? $"on-demand-{i}" : $"also-{i}", Recurrence[i]);
        }
    }

    private Norm Norm(string key, Recurrence? recurrence) => new()
    {
        Key = key,
        Modality = Modality.StandingDuty,
        Bearers = By,
        Act = Kind == VerificationKind.Monitoring ? ActKind.Monitor : ActKind.Verify,
        Object = Means.Count == 0 ? What : $"{What} (with {Wording.List(Means)})",
        Where = Where,
        Recurrence = recurrence,
        From = From,
        Until = Until,
    };
}
