using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody grants an amnesty or bars prosecution, for whom, up to when, and not for what.</summary>
/// <remarks>No amnesty covers crimes that international law excludes from it: what the text excludes is stated.</remarks>
public sealed record Amnesty : Clause
{
    /// <summary>Who grants it.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>For whom and what, in our own words.</summary>
    public required string For { get; init => field = Guard.Text(value); }

    /// <summary>Up to when the acts were done, or null where the text does not say.</summary>
    public Due? CutOff { get; init; }

    /// <summary>What it does not cover, in our own words.</summary>
    public ValueList<string> Excludes { get; init => field = Guard.Texts(value); } = [];

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "amnesty";

    internal override IEnumerable<Provision> State() =>
    [
        new Norm
        {
            Key = "amnesty",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.GrantAmnesty,
            Object = CutOff is null ? For : $"{For}, for acts up to {CutOff}",
            Due = Due,
            Exceptions = Excludes,
        },
    ];
}
