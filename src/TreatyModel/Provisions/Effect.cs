using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>A change that a clause makes by itself: a body comes into being, a line is fixed, a text is affirmed. Nobody owes it.</summary>
public sealed record Effect : Provision
{
    /// <summary>What it does.</summary>
    public required EffectKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>What it does it to.</summary>
    public required Subject Subject { get; init => field = Guard.NotNull(value); }

    /// <summary>From when, or null for with its clause.</summary>
    public Due? From { get; init; }

    internal override string Written => $"{Kind} {Subject}";
}
