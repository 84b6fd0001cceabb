using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>Whether and how a party can leave (Vienna Convention arts 54, 56).</summary>
public sealed record WithdrawalRule
{
    /// <summary>Where the right comes from.</summary>
    public WithdrawalRight Right { get; init => field = Guard.Defined(value); } = WithdrawalRight.Stated;

    /// <summary>How the days are counted from the receipt of the notice to its effect; a later day that the notice states counts instead. Where the right is implied, never less than twelve months.</summary>
    public Counting Counting { get; init => field = Guard.NotNull(value); } = Counting.SameDay;

    /// <summary>How long after its entry into force for who leaves notice can be given first, or null for at once.</summary>
    public Counting? NoticeNotBefore { get; init; }

    /// <summary>Whether that time runs from the general entry into force instead of from that for who leaves.</summary>
    public bool NoticeFromGeneralEntry { get; init; }

    /// <summary>How often the chance to give notice comes back after that, or null for at any time.</summary>
    public NoticeWindow? Window { get; init; }

    /// <summary>An event of who leaves while which its withdrawal does not take effect (an armed conflict), or null.</summary>
    public Id<NamedEvent>? NotDuring { get; init; }

    /// <summary>The number of parties below which the text says that it ends, or null: by itself no fall in their number ends it (Vienna Convention art. 55).</summary>
    public int? EndsBelow { get; init => field = value is null or >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(EndsBelow), value, "EndsBelow must be from 1 to 10000."); }

    /// <summary>The right and the count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Right}, {Counting}";
}
