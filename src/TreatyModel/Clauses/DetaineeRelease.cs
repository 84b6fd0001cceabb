using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody releases or hands over prisoners, hostages or remains, all at once, in stages, or so many for each of another's.</summary>
public sealed record DetaineeRelease : Clause
{
    /// <summary>Who releases.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Who is released, in our own words: "all prisoners who insist on repatriation".</summary>
    public required string Who { get; init => field = Guard.Text(value); }

    /// <summary>How many: a number, all, or a ratio to what the other side releases.</summary>
    public ValueList<Amount> Numbers { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The provision whose performance a ratio counts, or null.</summary>
    public ProvisionId? ForEachUnder { get; init; }

    /// <summary>To whom, or empty.</summary>
    public ValueList<Id<Actor>> To { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Its stages, in order; empty for none.</summary>
    public ValueList<Milestone> Stages { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The order among classes of persons, in our own words: "women and children first"; null for none.</summary>
    public string? OrderOfClasses { get; init => field = Guard.OptionalText(value); }

    /// <summary>Whether the text says that it hangs on nothing.</summary>
    public bool Unconditional { get; init; }

    /// <inheritdoc/>
    public override string KindName => "release of detainees";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "release",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.Release,
            Object = OrderOfClasses is null ? Who : $"{Who}, {OrderOfClasses}",
            OwedTo = To,
            Amounts = Numbers,
            If = Start ?? (ForEachUnder is null ? null : Condition.After(Anchor.BeginningOf(ForEachUnder))),
            Measure = ForEachUnder is null ? null : new Measure { Kind = MeasureKind.Cumulative, CountedUnder = ForEachUnder },
            Due = Due,
            Milestones = Stages,
        },
    ];
}
