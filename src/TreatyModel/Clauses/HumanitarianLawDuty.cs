using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A duty under humanitarian law is restated. It is not reciprocal, and no breach of the other side suspends it.</summary>
/// <remarks>Vienna Convention art. 60(5); Geneva Convention III art. 118.</remarks>
public sealed record HumanitarianLawDuty : Clause
{
    /// <summary>Who bears it.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>The act.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>The duty, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "duty under humanitarian law";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "duty",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = Act,
            Object = What,
            Due = Due,
            Unconditional = true,
            Survives = true,
            OnBreach = "never suspended for another side's breach (Vienna Convention art. 60(5))",
        },
    ];
}
