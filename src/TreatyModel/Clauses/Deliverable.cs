using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Something that a body must hand in.</summary>
public sealed record Deliverable
{
    /// <summary>A word of the author's for it.</summary>
    public required string Key { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Key))!; }

    /// <summary>What it is, in our own words.</summary>
    public required string What { get; init => field = Guard.Text(value); }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>The key and the date.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Due is null ? Key : $"{Key} by {Due}";
}
