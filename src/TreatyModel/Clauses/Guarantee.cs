using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Somebody guarantees that others keep what they promised, and what it may or must do if they do not.</summary>
public sealed record Guarantee : Clause
{
    /// <summary>Who guarantees.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is guaranteed, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>The clauses guaranteed; empty for the whole.</summary>
    public ValueList<ProvisionId> Of { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What makes the guarantor act, or null where the text does not say.</summary>
    public Condition? Trigger { get; init; }

    /// <summary>What it may then do, in our own words; null where the text does not say.</summary>
    public string? Measures { get; init => field = Guard.OptionalText(value); }

    /// <inheritdoc/>
    public override string KindName => "guarantee";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "guarantee",
            Modality = Modality.StandingDuty,
            Bearers = By,
            Act = ActKind.Guarantee,
            Object = Of.Count == 0 ? What : $"{What} ({(Of.Count == 1 ? "clause" : "clauses")} {Wording.List(Of.Select(of => of.ToString()))})",
            Standard = Standard.Conduct,
        };
        if (Measures is not null)
        {
            yield return new Norm
            {
                Key = "enforce",
                Modality = Modality.Power,
                Bearers = By,
                Act = ActKind.Enforce,
                Object = Measures,
                If = Trigger,
            };
        }
    }
}
