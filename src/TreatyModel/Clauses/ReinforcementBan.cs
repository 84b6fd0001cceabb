using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Forces, arms or materiel may not be added, save for replacing what leaves, below a ceiling.</summary>
public sealed record ReinforcementBan : Clause
{
    /// <summary>Who may not reinforce.</summary>
    public required Bearers Who { get; init => field = Guard.NotNull(value); }

    /// <summary>Where; empty where the text does not say.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What may not be brought in, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>What may replace what, as a ratio: "1 persons for each 1 persons (rotated out)"; null where nothing may.</summary>
    public Amount? Replacement { get; init; }

    /// <summary>The most that may be rotated in a period, or null for none.</summary>
    public Amount? Ceiling { get; init; }

    /// <summary>The period of the ceiling, or null where there is none.</summary>
    public CalendarUnit? Per { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "ban on reinforcement";

    internal override IEnumerable<Provision> State()
    {
        yield return Norm("no-reinforcement", Modality.Prohibition, ActKind.Reinforce, []);
        if (Replacement is not null)
        {
            yield return Norm("rotate", Modality.Permission, ActKind.Rotate, [Replacement]);
        }

        if (Ceiling is not null)
        {
            yield return Norm("ceiling", Modality.Prohibition, ActKind.Exceed, [Ceiling]) with
            {
                Measure = new Measure { Kind = Per is null ? MeasureKind.Cumulative : MeasureKind.PerPeriod, Per = Per },
            };
        }
    }

    private Norm Norm(string key, Modality modality, ActKind act, ValueList<Amount> amounts) => new()
    {
        Key = key,
        Modality = modality,
        Bearers = Who,
        Act = act,
        Object = What,
        Where = Where,
        Amounts = amounts,
        From = From,
        Until = Until,
    };
}
