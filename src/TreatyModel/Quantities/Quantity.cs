using System.Globalization;
using TreatyModel.Values;

namespace TreatyModel.Quantities;

/// <summary>A number with its unit, and what class of thing is counted where the text says.</summary>
public sealed record Quantity
{
    /// <summary>The most that a quantity can be: a hundred million million. However many of them add up, and a ratio of two of them, is still a number.</summary>
    internal const decimal Max = 100_000_000_000_000;

    /// <summary>The number, from zero to 100,000,000,000,000, with no more precision than the text gives.</summary>
    public required decimal Value
    {
        get;
        init => field = Guard.NotNegative(value) <= Max
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Value), value, $"{nameof(Value)} is at most {Max.ToString("#,0", CultureInfo.InvariantCulture)}.");
    }

    /// <summary>What is counted or measured.</summary>
    public required Unit Unit { get; init => field = Guard.Defined(value); }

    /// <summary>The class counted, in the text's words: "armoured personnel carriers"; null for any.</summary>
    /// <remarks>Brackets, line breaks and other control characters are not accepted: the class stands in brackets in the written form.</remarks>
    public string? Of
    {
        get;
        init => field = CheckClass(value, nameof(Of));
    }

    /// <summary>The quantity as it is written in files: <c>90 vehicles (armoured personnel carriers)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Value.ToString("0.############################", CultureInfo.InvariantCulture)} {Unit.Symbol()}{(Of is null ? "" : $" ({Of})")}";

    internal static bool IsClass(string text) =>
        text.Trim() == text && text.Length is > 0 and <= 200 && !text.AsSpan().ContainsAny('(', ')')
        && !text.Any(char.IsControl) && !Guard.HasHalfCharacter(text);

    internal static string? CheckClass(string? text, string property) =>
        text is null || IsClass(text)
            ? text
            : throw new ArgumentException($"'{text}' cannot name a class: 1 to 200 characters, no brackets, no control characters, no spaces around it.", property);
}
