using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Places;

/// <summary>A line: of contact, of a ceasefire, a border, a section of one.</summary>
public sealed record Line : Place
{
    /// <summary>What kind of line.</summary>
    public required LineKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The date as at which the line is taken, where it follows what was held then.</summary>
    public When? AsAt { get; init; }

    internal override string KindName => "line";
}
