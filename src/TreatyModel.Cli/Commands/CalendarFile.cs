using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>The times that are set as an iCalendar file (RFC 5545): each an event, its stamp and its id taken from the data, so that the same input gives the same file.</summary>
internal static class CalendarFile
{
    internal static string Write(Assessment assessment, Interval between, Id<Agreement>? only)
    {
        var calendar = new Calendar { ProductId = "-//TreatyModel//treaty//EN", Method = "PUBLISH" };
        var findings = assessment.At(between.End);
        var phrases = ExplanationExtensions.PhrasesOf(findings.Assessment);
        foreach (var limit in findings.Assessment.TimeLimits(between.Start, between.End).Where(limit => only is null || limit.Address.Agreement == only))
        {
            calendar.Events.Add(Event(limit, findings, phrases));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(TimeLimit limit, Findings findings, Phrases phrases)
    {
        var address = limit.Address.ToString();
        var under = limit.Under is null ? "" : $" if {limit.Under}";
        var moved = limit.ReplacedFrom is null ? "" : ", moved since";
        return new CalendarEvent
        {
            Uid = string.Join('!', [address, AnswerJson.Word(limit.Kind)!.GetValue<string>(), limit.When.ToString(), .. new[] { limit.Under, limit.SetBy?.Value }.OfType<string>()]) + "@" + findings.Assessment.Process.Id,
            DtStamp = Moment(Stamp(findings.Assessment, limit)),
            Start = limit.When is LegalTime.Day day ? new CalDateTime(DateOnly.FromDateTime(day.Value.ToDateTimeUnspecified())) : Moment(limit.At),
            Summary = new Run($"{What(limit.Kind)}: {address}{under}{moved}").Text,
            Description = new Run(Words(limit, findings, phrases)).Text,
            Status = limit.ReplacedFrom is null ? EventStatus.Confirmed : EventStatus.Cancelled,
            Transparency = TransparencyType.Transparent,
        };
    }

    // When the last that it rests on became known; without any record, the time itself.
    private static Instant Stamp(Assessment assessment, TimeLimit limit) =>
        assessment.LastKnown > Instant.MinValue ? assessment.LastKnown : limit.At;

    private static CalDateTime Moment(Instant at) => new(at.ToDateTimeUtc(), CalDateTime.UtcTzId);

    private static string What(UpcomingKind kind) => kind switch
    {
        UpcomingKind.Deadline => "Due",
        UpcomingKind.StartBy => "To begin by then",
        UpcomingKind.LastDayForNotice => "Last day for notice",
        UpcomingKind.Expiry => "Term runs out",
        UpcomingKind.Beginning => "Begins",
        UpcomingKind.End => "Ends",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Words(TimeLimit limit, Findings findings, Phrases phrases)
    {
        var title = phrases.Name(limit.Address.Agreement!);
        var duty = findings.Find(limit.Address with { Occurrence = null });
        return duty is null ? title : $"{title}. {phrases.In(limit.Address.Agreement!).Sentence(duty.Norm)}";
    }
}
