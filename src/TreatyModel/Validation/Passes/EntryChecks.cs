using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Time;

namespace TreatyModel.Validation.Passes;

/// <summary>Checks that one entry's times can hold together, and that its hours have a zone.</summary>
/// <param name="zone">The zone of times that state none, or null where nothing gives one.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class EntryChecks(DateTimeZone? zone, Findings findings)
{
    internal void Check(Entry entry, string path)
    {
        NeedsZone(entry.Happened, entry, Findings.At(path, "happened"));
        foreach (var word in entry.Attestations)
        {
            var at = Findings.At(path, $"attestations[{word.Source}]");
            NeedsZone(word.Known, entry, $"{at}.known");
            var happened = word.Happened ?? entry.Happened;
            if (EndsBefore(word.Known, happened))
            {
                findings.Add(
                    Rules.KnownBeforeItHappened,
                    $"{at}.known",
                    $"The source '{word.Source}' is said to have made the entry '{entry.Id}' known at {word.Known}, before it happened ({happened}).",
                    word.Known.ToString());
            }
        }

        if (entry is Declaration { Planned: { } planned } && EndsBefore(planned, entry.Happened))
        {
            findings.Add(
                Rules.PlannedInThePast,
                Findings.At(path, "planned"),
                $"The entry '{entry.Id}' of {entry.Happened} plans something for {planned}, which had passed.",
                planned.ToString());
        }
    }

    // A day is the day of whoever gives it: without a zone, only days that no zone can bring together are apart.
    private bool EndsBefore(When earlier, When later) =>
        earlier.Latest(zone ?? DateTimeZone.ForOffset(Offset.FromHours(-12))) < later.Earliest(zone ?? DateTimeZone.ForOffset(Offset.FromHours(14)))
        || (zone is null && earlier.Zone is null && later.Zone is null && earlier.Latest(DateTimeZone.Utc) < later.Earliest(DateTimeZone.Utc));

    private void NeedsZone(When when, Entry entry, string path)
    {
        if (zone is null && HasHour(when))
        {
            findings.Add(Rules.HourWithoutZone, path, $"The entry '{entry.Id}' gives the hour {when} without a time zone, and neither the chronicle nor the process states one.", when.ToString());
        }
    }

    private static bool HasHour(When when) => when switch
    {
        When.Moment moment => moment.In is null,
        When.About about => HasHour(about.Time),
        When.Range range => HasHour(range.First) || HasHour(range.Last),
        _ => false,
    };
}
