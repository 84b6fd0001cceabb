using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>A reading that is taken of something that a text leaves open.</summary>
/// <param name="Ambiguity">What is open.</param>
/// <param name="Reading">The key of the reading.</param>
/// <param name="Agreement">The agreement, or null for every one that lists the ambiguity.</param>
public sealed record ChosenReading(Id<Ambiguity> Ambiguity, string Reading, Id<Agreement>? Agreement = null)
{
    /// <summary>What is open.</summary>
    public Id<Ambiguity> Ambiguity { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Ambiguity);

    /// <summary>The key of the reading.</summary>
    public string Reading { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Reading))!; } = Word.Optional(Guard.NotNull(Reading), nameof(Reading))!;

    /// <summary>The ambiguity and the reading: <c>start-of-term=signature</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(Agreement is null ? "" : $"{Agreement}#")}{Ambiguity}={Reading}";
}
