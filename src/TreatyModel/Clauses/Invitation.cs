using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody who is no party is invited, asked or advised to do something: no duty is laid on it (Vienna Convention arts 34-35).</summary>
public sealed record Invitation : Clause
{
    /// <summary>Who invites, or null for the text.</summary>
    public Bearers? By { get; init; }

    /// <summary>Who is invited.</summary>
    public required Bearers Invited { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is asked to do.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What that is about, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Whether it is advice to one's own side rather than an invitation to another.</summary>
    public bool Recommends { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "invitation";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = Recommends ? "recommended" : "invited",
            Modality = Recommends ? Modality.Recommendation : Modality.Invitation,
            Bearers = Invited,
            AskedBy = By,
            Act = Act,
            Object = What,
            Due = Due,
        },
    ];
}
