namespace TreatyModel.Compliance;

/// <summary>What a phase rests on, beside what it is.</summary>
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
