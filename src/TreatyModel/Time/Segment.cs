using NodaTime;
using NodaTime.Text;

namespace TreatyModel.Time;

/// <summary>A stretch of time in which one value held.</summary>
/// <typeparam name="T">What is tracked.</typeparam>
/// <param name="From">Its first instant, included; <see cref="Instant.MinValue"/> where it has no beginning.</param>
/// <param name="To">Its end, excluded, or null where it has none.</param>
/// <param name="Value">What held.</param>
public sealed record Segment<T>(Instant From, Instant? To, T Value)
{
    /// <summary>The value and its stretch: <c>Signed [2020-11-09T21:00:00Z, )</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Value} [{(From == Instant.MinValue ? "" : InstantPattern.General.Format(From))}, {(To is { } to ? InstantPattern.General.Format(to) : "")})";
}
