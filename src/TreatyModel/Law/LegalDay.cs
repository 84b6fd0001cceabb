using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Law;

/// <summary>A day on which something takes effect in law, and the instant at which it does.</summary>
/// <param name="Day">The day, on the calendar of the treaty's zone.</param>
/// <param name="At">The instant: the beginning of the day, its end where the text says so, or the hour that the text gives.</param>
public sealed record LegalDay(LocalDate Day, Instant At)
{
    /// <summary>The day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Days.Format(Day);
}
