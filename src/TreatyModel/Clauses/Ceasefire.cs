using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Parties cease fire and end hostilities, somewhere, from a moment on.</summary>
/// <remarks>UN guidance on ceasefires (2022) asks for the date and time, the area, and the acts that are forbidden.</remarks>
public sealed record Ceasefire : Clause
{
    /// <summary>Who ceases fire.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <summary>The acts that the text forbids by name; empty where it leaves them undefined.</summary>
    public ValueList<ActKind> Prohibited { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The commanders who must order it, or null where the text speaks of none.</summary>
    public Bearers? OrderedBy { get; init; }

    /// <summary>Groups to which it does not extend, in our own words.</summary>
    public ValueList<string> DoesNotCover { get; init => field = Guard.Texts(value); } = [];

    /// <inheritdoc/>
    public override string KindName => "ceasefire";

    internal override IEnumerable<Provision> State()
    {
        yield return Norm("cease-fire", Modality.StandingDuty, ActKind.CeaseFire);
        if (OrderedBy is not null)
        {
            yield return Norm("order", Modality.Obligation, ActKind.Instruct) with
            {
                Bearers = OrderedBy,
                Object = "all forces under their control to cease fire",
                From = null,
                Until = null,
                Due = From,
            };
        }

        foreach (var act in Prohibited)
        {
            yield return Norm($"no-{act.Code.Replace(':', '.')}", Modality.Prohibition, act);
        }
    }

    private Norm Norm(string key, Modality modality, ActKind act) => new()
    {
        Key = key,
        Modality = modality,
        Bearers = Between,
        Act = act,
        Where = Where,
        From = From,
        Until = Until,
        Exceptions = DoesNotCover,
    };
}
