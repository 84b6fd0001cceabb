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

    /// <summary>Whose declaration it is, or null for the text's own.</summary>
    public Bearers? By { get; init; }

    /// <summary>From when, or null for with its clause.</summary>
    public Due? From { get; init; }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>Written exceptions, in our own words.</summary>
    public ValueList<string> Exceptions { get; init => field = Guard.Texts(value); } = [];

    internal override string Written => $"{Kind} {Subject}";
}
