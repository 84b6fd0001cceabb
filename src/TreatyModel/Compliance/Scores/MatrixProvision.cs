using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using TreatyModel.Clauses;
using TreatyModel.Datasets;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>One of the 51 types of provision that the Peace Accords Matrix follows: <c>cease</c>, <c>disarm</c>, <c>women</c>.</summary>
/// <remarks>They are those of the table <see cref="Crosswalk"/>. The columns of the dataset's file, some of them misspelt, are no codes.</remarks>
public sealed record MatrixProvision : IParsable<MatrixProvision>
{
    private static readonly FrozenDictionary<string, MatrixProvision> ByCode =
        Crosswalk.Codes.Where(code => code.Dataset == Dataset.Pam).ToFrozenDictionary(code => code.Code, code => new MatrixProvision(code), StringComparer.Ordinal);

    private MatrixProvision(DatasetCode code) => (Code, Label) = (code.Code, code.Label);

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<MatrixProvision> All { get; } = [.. ByCode.Values.OrderBy(one => one.Code, StringComparer.Ordinal)];

    /// <summary>The code, as the dataset spells it.</summary>
    public string Code { get; }

    /// <summary>What it stands for, in short.</summary>
    public string Label { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentException">The Matrix has no such code.</exception>
    public static implicit operator MatrixProvision(string text) =>
        TryParse(text, out var one) ? one : throw new ArgumentException(Refusal(text), nameof(text));

    /// <summary>The provisions that a clause corresponds to by its subject, as the crosswalk has them.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The provisions; none for what the Matrix does not follow.</returns>
    public static IEnumerable<MatrixProvision> Of(Clause clause) =>
        Crosswalk.Of(clause).Where(code => code.Dataset == Dataset.Pam).Select(code => ByCode[code.Code]);

    /// <summary>Reads a code.</summary>
    /// <param name="s">The code.</param>
    /// <returns>The provision.</returns>
    /// <exception cref="FormatException">The Matrix has no such code.</exception>
    public static MatrixProvision Parse(string s) => TryParse(s, out var one) ? one : throw new FormatException(Refusal(s));

    /// <summary>Reads a code if it can.</summary>
    /// <param name="s">The code, or null.</param>
    /// <param name="result">The provision, or null.</param>
    /// <returns>Whether the Matrix has it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out MatrixProvision result) =>
        ByCode.TryGetValue(s ?? "", out result);

    static MatrixProvision IParsable<MatrixProvision>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MatrixProvision>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MatrixProvision result) =>
        TryParse(s, out result);

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    private static string Refusal(string? text) =>
        $"'{text}' is no provision of the Peace Accords Matrix, which has {string.Join(", ", All.Select(one => one.Code))}.";
}
