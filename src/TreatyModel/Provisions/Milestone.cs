using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>One stage of a norm: a part of it, by area, by number or by share, with its own times.</summary>
/// <remarks>While a stage is missed, so is the whole; where the norm has no time of its own, it was late when a stage was.</remarks>
public sealed record Milestone
{
    /// <summary>The stage's word, unique in its norm: it stands behind "~" in the address of a duty.</summary>
    public required string Key { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Key))!; }

    /// <summary>How much in this stage; cumulative where <see cref="Cumulative"/> says so.</summary>
    public ValueList<Amount> Amounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the amounts include those of the stages before.</summary>
    public bool Cumulative { get; init; }

    /// <summary>Where, if in places of its own.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it is about, in our own words, or null.</summary>
    public string? Object { get; init => field = Guard.OptionalText(value); }

    /// <summary>When it may begin at the earliest, or null.</summary>
    public Due? From { get; init; }

    /// <summary>When it is due, or null.</summary>
    public Due? Due { get; init; }

    /// <summary>How often its amounts fall due again after the first time, until the next stage begins; null for once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>What opens it: often the other side's stage before; null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>The key and the time.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Due is null ? Key : $"{Key} by {Due}";
}
