using TreatyModel.Values;

namespace TreatyModel.Text;

/// <summary>One name of something, in one language.</summary>
public sealed record Name
{
    /// <summary>The language that the name is in.</summary>
    public required LanguageTag Language { get; init => field = Guard.NotNull(value); }

    /// <summary>The name as it is written there.</summary>
    public required string Value { get; init => field = Guard.Text(value); }

    /// <summary>The name itself.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
