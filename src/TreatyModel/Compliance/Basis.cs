namespace TreatyModel.Compliance;

/// <summary>What a phase rests on, beside what it is.</summary>
/// <remarks>
/// What hangs on something else rests on no more than that does: what needs several things, on the weakest of them; what any of several
/// things is enough for, on the strongest. From strong to weak: established, presumed, alleged, disputed, unknown. Silence that nobody
/// contradicts takes nothing from an act on record.
/// </remarks>
public enum Basis : byte
{
    /// <summary>The text, the calendar, or a record that the policy takes as proof.</summary>
    Established,

    /// <summary>Said by somebody, and neither proved nor denied.</summary>
    Alleged,

    /// <summary>Said by some and denied by others, or done without all who had to take part.</summary>
    Disputed,

    /// <summary>Silence only: nothing is on record.</summary>
    Presumed,

    /// <summary>More than one answer is possible, and nothing on record decides between them.</summary>
    Unknown,
}
