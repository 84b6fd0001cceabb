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
            sentences.AddRange(Readings(3));
            return string.Join(' ', sentences);
        }

        sentences.Add($"It begins {(start.Value is LegalTime.Day ? "on" : "at")} {Words(start.Value)}; {Period(term)}.");
        sentences.AddRange(term.Notices.Take(2).Select(notice => $"{English.Capital(FindingWords.Entry(here, assessment.Evaluation, notice.Entry))}, {(notice.EndsAfterPeriod is { } period ? $"ends the term on {Words(term.Periods[period - 1].Expires)}" : "has no effect")}{(notice.Because is null ? "" : $": {notice.Because}")}."));
        sentences.AddRange(Readings(2));
        return string.Join(' ', sentences);
    }

    // Readings under which it comes to the same are not told apart.
    private IEnumerable<string> Readings(int most) =>
        term.Readings.Select(reading => Period(reading.Term)).Distinct().Count() < 2
            ? []
            : term.Readings.Take(most).Select(reading => $"If {reading.Under}: {Period(reading.Term)}.");

    private string Period(TermFinding of)
    {
        if (of.Periods.Count == 0)
        {
            return of.Start is Resolved<LegalTime>.Waiting waiting ? $"it waits for {here.Event(waiting.For)}" : of.Start.ToString()!;
        }

        var first = of.Periods[0];
        var over = of.Ends is { } ends && ends != first.Expires ? $"; it ends on {Words(ends)}{(of.EndBasis != Basis.Disputed ? "" : of.Term.Renewal is Renewal.AsLongAs ? " (disputed)" : " (disputed: not all parties agreed)")}" : "";

        if (of.GoesOnWithoutEnd)
        {
            return $"its {Last(first)}, and it goes on as long as what it hangs on does";
        }

        var notice = first.LastDayForNotice is null ? "" : $", the last day for notice by {English.List(of.NoticeBy.Select(here.The), "or")} being {Words(first.LastDayForNotice)}";
        var next = of.Periods.Count > 1 ? $"; then {Words(of.Periods[1].Expires)}" : "";
        return of.Periods.Count > 1 || first.LastDayForNotice is not null
            ? $"it first expires on {Words(first.Expires)}{notice}{next}{over}"
            : $"its {Last(first)}{over}";
    }

    // A period that is not renewed is told by the last day that it covers.
    private string Last(TermPeriodFinding period) =>
        period.LastDay is { } day ? $"last day is {English.Date(day)}" : $"time runs out at {Words(period.Expires)}";

    private string Words(LegalTime time) => time switch
    {
        LegalTime.Day day => English.Date(day.Value),
        LegalTime.Moment moment => English.Clock(moment.Local, moment.Zone ?? assessment.Process.Agreements.First(agreement => agreement.Id == term.Address.Agreement).Zone),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
