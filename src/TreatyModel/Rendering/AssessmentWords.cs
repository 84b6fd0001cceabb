using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>How an assessment was made, and the times in it, in words.</summary>
internal sealed class AssessmentWords(Assessment assessment, Phrases phrases)
{
    /// <summary>The policy and the readings taken: "Under the policy “default”, no reading taken of what the texts leave open."</summary>
    internal string Made()
    {
        var readings = assessment.Options.Readings.Count == 0
            ? "no reading taken of what the texts leave open"
            : $"reading {English.List(assessment.Options.Readings.Select(reading => reading.ToString()))}";
        return $"Under the policy “{assessment.Options.Policy.Name}”, {readings}.";
    }

    /// <summary>Up to when knowledge counts: "As it was known at the end of 9 April 2022 (UTC)."</summary>
    internal string Known() => assessment.Options.KnownAt is { } known
        ? $"As it was known at {EndOfDay(known)}."
        : "With all that is on record, also what became known later.";

    /// <summary>What a point in time of the text comes to.</summary>
    internal string Of(Resolved<LegalTime> time, FindingWords words) => time switch
    {
        Resolved<LegalTime>.Known known => words.Words(known.Value),
        Resolved<LegalTime>.Waiting waiting => $"waits for {phrases.Event(waiting.For)}",
        Resolved<LegalTime>.Undetermined { Candidates.Count: > 0 } open => $"open: {open.Why.TrimEnd('.')} (possible: {English.List(open.Candidates.Select(words.Words), "or")})",
        Resolved<LegalTime>.Undetermined open => $"open: {open.Why.TrimEnd('.')}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // The end of a day is named in the zone whose day ends then.
    private string EndOfDay(Instant instant)
    {
        var zones = new[] { assessment.Process.Zone }.Concat(assessment.Process.Agreements.Select(agreement => agreement.Zone)).OfType<ReferenceZone>().Append(ReferenceZone.Utc).ToArray();
        var zone = zones.FirstOrDefault(one => instant.InZone(one.ToDateTimeZone()).TimeOfDay == LocalTime.MaxValue) ?? zones[0];
        return English.Instant(instant, zone.ToDateTimeZone(), zone.Value);
    }
}
