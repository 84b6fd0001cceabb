using TreatyModel.Acts;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Claims and cases between the parties are given up, and none are raised again.</summary>
public sealed record WithdrawalOfClaims : Clause
{
    /// <summary>Who gives up claims.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>Which claims, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>Before which courts and bodies; empty for any.</summary>
    public ValueList<string> Forums { get; init => field = Guard.Texts(value); } = [];

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Whether raising new ones is forbidden.</summary>
    public bool NoNewClaims { get; init; }

    /// <inheritdoc/>
    public override string KindName => "withdrawal of claims";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "withdraw-claims",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.WithdrawClaim,
            Object = Forums.Count == 0 ? What : $"{What} before {Wording.List(Forums)}",
            Due = Due,
        };
        if (NoNewClaims)
        {
            yield return new Norm
            {
                Key = "no-new-claims",
                Modality = Modality.Prohibition,
                Bearers = By,
                Act = ActKind.RaiseClaim,
                Object = What,
            };
        }
    }
}
