using TreatyModel.Values;

namespace TreatyModel.Quantities;

/// <summary>A measure that selects things: a calibre of at least 100 mm, a range of more than 300 km.</summary>
/// <remarks>Written <c>calibre at least 100 mm</c>.</remarks>
public sealed record Threshold
{
    /// <summary>What is measured, letters with spaces or hyphens between them: "calibre".</summary>
    public required string Attribute
    {
        get;
        init => field = IsAttribute(value)
            ? value
            : throw new ArgumentException($"'{value}' is no attribute: letters, with spaces or hyphens between them.", nameof(Attribute));
    }

    /// <summary>The limit, and which side of it is selected.</summary>
    public required Amount.Fixed Limit { get; init => field = Guard.NotNull(value); }

    /// <summary>The attribute and the limit, as they are written in files.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Attribute} {Limit}";

    internal static Threshold? Read(string text)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            if (Amount.TryParse(text[(space + 1)..], out var amount) && amount is Amount.Fixed limit)
            {
                return IsAttribute(text[..space]) ? new Threshold { Attribute = text[..space], Limit = limit } : null;
            }
        }

        return null;
    }

    private static bool IsAttribute(string? text) =>
        text is { Length: > 0 and <= 60 }
        && char.IsAsciiLetter(text[0])
        && char.IsAsciiLetter(text[^1])
        && text.All(c => char.IsAsciiLetter(c) || c is ' ' or '-')
        && !text.Contains("  ", StringComparison.Ordinal);
}
