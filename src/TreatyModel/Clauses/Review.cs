using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>What was agreed is looked at again: at a date, at a rhythm, or when somebody asks.</summary>
public sealed record Review : Clause
{
    /// <summary>Who reviews, or may ask for it.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is reviewed, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Whether it is a right to ask rather than a duty.</summary>
    public bool OnDemand { get; init; }

    /// <summary>How often, or null for once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "review";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "review",
            Modality = OnDemand ? Modality.Power : Modality.Obligation,
            Bearers = By,
            Act = ActKind.Review,
            Object = What,
            Recurrence = Recurrence,
            Due = Due,
        },
    ];
}
