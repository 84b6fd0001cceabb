using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace TreatyModel.Time;

/// <summary>The bounds and the text of calendar days, the same everywhere in the library.</summary>
internal static class Days
{
    /// <summary>The last year accepted: one before NodaTime's last, so that the end of any day is still a moment in any zone.</summary>
    internal const int MaxYear = 9998;

    internal const string Rule = "ISO 8601, years 0001 to 9998";

    internal static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    internal static readonly LocalDateTimePattern IsoMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    internal static readonly LocalDateTimePattern IsoSecond = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF");

    private static readonly ZoneLocalMappingResolver FirstOfDay =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    internal static LocalDate Check(LocalDate day, string property) =>
        day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= MaxYear
            ? day
            : throw new ArgumentOutOfRangeException(property, Iso.Format(day.WithCalendar(CalendarSystem.Iso)), $"{property} is outside {Rule}.");

    /// <summary>The first moment of a day in a zone; of a day that the zone's clocks left out, the moment after it.</summary>
    /// <remarks>Samoa had no 30 December 2011.</remarks>
    internal static Instant StartOf(LocalDate day, DateTimeZone zone) => HasOneOffset(zone)
        ? day.AtMidnight().WithOffset(zone.MinOffset).ToInstant()
        : zone.ResolveLocal(day.AtMidnight(), FirstOfDay).ToInstant();

    /// <summary>The moments that a time on the clock can mean: two where it was shown twice; one later by the gap where it was left out.</summary>
    internal static (Instant Earlier, Instant Later) Resolve(LocalDateTime local, DateTimeZone zone)
    {
        if (HasOneOffset(zone))
        {
            var single = local.WithOffset(zone.MinOffset).ToInstant();
            return (single, single);
        }

        return zone.MapLocal(local) is { Count: > 0 } mapping
            ? (mapping.First().ToInstant(), mapping.Last().ToInstant())
            : (local.InZoneLeniently(zone).ToInstant(), local.InZoneLeniently(zone).ToInstant());
    }

    /// <summary>Whether a zone's clocks never change: local times and elapsed time are then one.</summary>
    internal static bool HasOneOffset(DateTimeZone zone) => zone.MinOffset == zone.MaxOffset;

    /// <summary>The last moment of a day.</summary>
    internal static LocalDateTime LastOf(LocalDate day) => day.At(LocalTime.MaxValue);

    internal static bool TryParse(string text, out LocalDate day)
    {
        var parsed = Iso.Parse(text);
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success && day.Year is >= 1 and <= MaxYear;
    }

    internal static bool TryParseTime(string text, out LocalDateTime time)
    {
        time = default;

        // 24:00 closes a day, and is the next day's first moment.
        var closes = text.EndsWith("T24:00", StringComparison.Ordinal);
        var parsed = closes
            ? IsoMinute.Parse(text[..^6] + "T00:00")
            : text.Length == 16 ? IsoMinute.Parse(text) : IsoSecond.Parse(text);
        if (!parsed.Success || parsed.Value.Year is < 1 or > MaxYear)
        {
            return false;
        }

        time = closes ? parsed.Value.PlusDays(1) : parsed.Value;
        return time.Year <= MaxYear;
    }

    internal static string Format(LocalDate day) => Iso.Format(day);

    internal static string Format(LocalDateTime time) =>
        time.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? IsoMinute.Format(time) : IsoSecond.Format(time);

    /// <summary>Splits <c>2020-11-10T00:00[Europe/Moscow]</c>, <c>…+03:00</c> or <c>…Z</c> into a local time and its zone.</summary>
    internal static bool TryParseZoned(string text, out LocalDateTime time, out ReferenceZone? zone)
    {
        zone = null;
        var local = text;
        if (text.EndsWith(']') && text.IndexOf('[') is var open and > 0)
        {
            local = text[..open];
            if (!ReferenceZone.TryParse(text[(open + 1)..^1], out zone))
            {
                time = default;
                return false;
            }
        }
        else if (text.EndsWith('Z'))
        {
            local = text[..^1];
            zone = ReferenceZone.Utc;
        }
        else if (text.Length > 6 && text[^6] is '+' or '-' && text.Contains('T', StringComparison.Ordinal))
        {
            local = text[..^6];
            if (!ReferenceZone.TryParse(text[^6..], out zone))
            {
                time = default;
                return false;
            }
        }

        return TryParseTime(local, out time);
    }

    internal static string FormatZoned(LocalDateTime time, ReferenceZone? zone) => zone?.Value switch
    {
        null => Format(time),
        "UTC" => Format(time) + "Z",
        var z when z[0] is '+' or '-' => Format(time) + z,
        var z => $"{Format(time)}[{z}]",
    };
}
