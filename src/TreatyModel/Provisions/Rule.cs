using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>Data that a pure function answers questions from: the last day for notice, who sits on a body. It binds nobody by itself.</summary>
public sealed record Rule : Provision
{
    /// <summary>What it says.</summary>
    public required RuleContent Content { get; init => field = Guard.NotNull(value); }

    internal override string Written => Content.ToString();
}
