using TreatyModel.Compliance;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>The words for what a term comes to.</summary>
internal sealed class TermWords(Phrases phrases, Assessment assessment, TermFinding term)
{
    private readonly Phrases here = phrases.In(term.Address.Agreement!);

    internal string Write()
    {
        var sentences = new List<string> { $"{term.Address with { Agreement = null }}: a term of {here.Phrase(term.Term)}." };
        if (term.Start is not Resolved<LegalTime>.Known start)
        {
            sentences.Add(term.Start switch
            {
                Resolved<LegalTime>.Waiting waiting => $"It begins with {here.Event(waiting.For)}, which is not on record.",
                Resolved<LegalTime>.Undetermined open => $"When it begins is open: {open.Why}.",
                _ => throw new System.Diagnostics.UnreachableException(),
            });
            sentences.AddRange(term.Readings.Take(3).Select(reading => $"If {reading.Under}: {Period(reading.Term)}."));
            return string.Join(' ', sentences);
        }

        sentences.Add($"It begins on {Words(start.Value)}; {Period(term)}.");
        sentences.AddRange(term.Notices.Take(2).Select(notice => $"Notice {notice.Entry}: {(notice.EndsAfterPeriod is { } period ? $"ends the term on {Words(term.Periods[period - 1].Expires)}" : "has no effect")}{(notice.Because is null ? "" : $", {notice.Because}")}."));
        sentences.AddRange(term.Readings.Take(2).Select(reading => $"If {reading.Under}: {Period(reading.Term)}."));
        return string.Join(' ', sentences);
    }

    private string Period(TermFinding of)
    {
        if (of.Periods.Count == 0)
        {
            return of.Start.ToString()!;
        }

        var first = of.Periods[0];
        var over = of.Ends is { } ends && ends != first.Expires ? $"; it ends on {Words(ends)}{(of.EndBasis == Basis.Disputed ? " (disputed: not all parties agreed)" : "")}" : "";

        if (of.GoesOnWithoutEnd)
        {
            return $"its time runs out on {Words(first.Expires)}, and it goes on as long as what it hangs on does";
        }

        var notice = first.LastDayForNotice is null ? "" : $", the last day for notice by {English.List(of.NoticeBy.Select(here.The), "or")} being {Words(first.LastDayForNotice)}";
        var next = of.Periods.Count > 1 ? $"; then {Words(of.Periods[1].Expires)}" : "";
        return $"it {(of.Periods.Count > 1 || first.LastDayForNotice is not null ? "first expires" : "expires")} on {Words(first.Expires)}{notice}{next}{over}";
    }

    private string Words(LegalTime time) => time switch
    {
        LegalTime.Day day => English.Date(day.Value),
        LegalTime.Moment moment => English.Clock(moment.Local, moment.Zone ?? assessment.Process.Agreements.First(agreement => agreement.Id == term.Address.Agreement).Zone),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
