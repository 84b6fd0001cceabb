using System.Globalization;
using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>Puts all there is to say of one duty on a page: how it stands, why, its dates, its amounts, what happened to it, what would change it.</summary>
internal sealed class DutyExplanation(PageBuilder page, Phrases phrases, Finding finding)
{
    // Of a duty that recurs for years the last ones tell enough.
    private const int LastOccurrences = 12;

    private readonly FindingWords words = new(phrases, finding);
    private readonly AssessmentWords times = new(finding.Assessment, phrases);

    internal void Write()
    {
        page.Paragraph([new Run(words.Standing(), finding.IsInDefault ? Tone.Caution : Tone.Strong), new Run(Lasting())]);
        Section("Why", finding.Reasons.Select(words.Sentence).OfType<string>().Select(sentence => $"{English.Capital(sentence.TrimEnd('.'))}."));
        Section("When", Times());
        Section("How much", finding.Amounts.Select(Amount));
        Section("Violations on record", finding.Violations.Select(Violation));
        Section("Uses on record", finding.Exercises.Select(use => $"{English.Capital(words.Entries([use.Entry]))}: {(use.IsValid ? "valid" : $"without effect, {use.WithoutEffectBecause}")}."));
        Occurrences();
        Section("Its stages", finding.Parts.Select(part => new FindingWords(phrases, part).Standing()));
        Section("Answers that are possible", finding.Possible is { Count: > 1 } possible ? possible.Select(Possible) : []);
        Section("What would change it", finding.WhatWouldChangeIt.Select(Change));
    }

    private void Section(string title, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length > 0)
        {
            page.Heading(3, title);
        }

        foreach (var item in all)
        {
            page.Item(item);
        }
    }

    private string Lasting()
    {
        var since = finding.Since is { } from ? $"since {words.Words(from)}" : "";
        var until = finding.Until is { } to ? $"until {words.Words(to)} if nothing further happens" : "";
        var both = string.Join(", ", new[] { since, until }.Where(part => part.Length > 0));
        return both.Length == 0 ? "" : $" So {both}.";
    }

    private IEnumerable<string> Times()
    {
        foreach (var (name, time) in Named())
        {
            if (time is not null)
            {
                yield return $"{name}: {times.Of(time, words)}{Arithmetic(time)}.";
            }
        }
    }

    private IEnumerable<(string Name, Resolved<LegalTime>? Time)> Named()
    {
        yield return ("Its window opens", finding.Opens);
        yield return ("To begin by", finding.StartBy);
        yield return ("Aimed at", finding.Target);
        yield return ("Due by", finding.Due);
        yield return ("Due by the text alone", finding.DueByText is { } text && text.ToString() != finding.Due?.ToString() ? text : null);
        yield return ("Its window closes", finding.Closes);
    }

    // Step by step, where there is more than the result.
    private string Arithmetic(Resolved<LegalTime> time) =>
        time is Resolved<LegalTime>.Known { Steps: { Count: > 1 } steps }
            ? $" ({string.Join("; ", steps.Select(step => $"{step.Rule}: {words.Words(step.Result)}"))})"
            : "";

    private static string Amount(AmountProgress amount) =>
        amount.Reached is null ? $"{English.Capital(English.Amount(amount.Stated))}: nothing on record."
        : amount.Short is > 0 and var missing ? $"{amount}; {missing.ToString("#,0.####", CultureInfo.InvariantCulture)} missing."
        : $"{amount}.";

    private string Violation(Violation violation)
    {
        var end = violation.To is null ? ", going on" : violation.To == violation.From ? "" : $", until {words.Words(violation.To.Value)}";
        var basis = violation.Basis == Basis.Established ? "" : $" ({English.Words(violation.Basis)})";
        var excuse = violation.ExcusedBy is null ? "" : $"; it does not count, because of {words.Entries([violation.ExcusedBy])}";
        return $"{English.Capital(words.Entries([violation.Entry]))}{end}{basis}{(violation.Amount is null ? "" : $": {violation.Amount}")}{excuse}.";
    }

    private void Occurrences()
    {
        var all = finding.Occurrences;
        var title = all.Count > LastOccurrences ? $"Its last {LastOccurrences} occurrences of {all.Count.ToString("#,0", CultureInfo.InvariantCulture)}" : "Its occurrences";
        Section(title, all.Skip(Math.Max(0, all.Count - LastOccurrences)).Select(Occurrence));
    }

    private string Occurrence(OccurrenceFinding one)
    {
        var by = one.TooLateFrom is { } limit ? $", by {words.Words(limit - Duration.Epsilon)}" : "";
        return $"{one.Address.Occurrence}: {PhaseWords.Of(new Standing(one.Phase, one.Basis), DutyKind.Obligation)}{by}.";
    }

    private string Possible(Possibility possible)
    {
        var due = possible.Due is null ? "" : $", due by {times.Of(possible.Due, words)}";
        return $"{English.Capital(PhaseWords.Of(new Standing(possible.Phase, possible.Basis), finding.Kind))}{due}: if {possible.Under}.";
    }

    private string Change(Lever lever)
    {
        var by = lever.By.Count == 0 ? "" : $", by {English.List(lever.By.Select(phrases.The))}";
        var before = lever.Before is { } limit ? $" (until {words.Words(limit - Duration.Epsilon)})" : "";
        return $"{English.Capital(lever.What)}{by}{before}: then it is {PhaseWords.Of(lever.To, finding.Kind)}.";
    }
}
