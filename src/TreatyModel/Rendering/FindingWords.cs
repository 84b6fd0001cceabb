using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <summary>The words for a finding: what it is on and how it stands, then why.</summary>
internal sealed partial class FindingWords
{
    private const int MaxReasons = 4;

    private readonly Phrases phrases;
    private readonly Finding finding;
    private readonly AgreementPlan agreement;
    private Reason? answered;

    internal FindingWords(Phrases phrases, Finding finding)
    {
        this.finding = finding;
        agreement = finding.Leading.Plan.Agreement;
        this.phrases = phrases.In(agreement.Agreement.Id);
    }

    internal string Write()
    {
        var sentences = new List<string> { Standing() };
        sentences.AddRange(Window());
        sentences.AddRange(Told().Select(Sentence).OfType<string>().Take(MaxReasons + 1 - sentences.Count).Select(sentence => English.Capital(sentence) + "."));
        return string.Join(' ', sentences);
    }

    // Between when it can be used: what may be done has no time at which it is due.
    private IEnumerable<string> Window()
    {
        var end = finding is { Kind: DutyKind.Liberty, Closes: Resolved<LegalTime>.Known closes }
            ? $" until {Words(closes.Value)}{(finding.Norm.Until is Terms.Due.OnDay or Terms.Due.AtTime ? "" : $" ({phrases.Time(finding.Norm.Until!)})")}"
            : "";
        var start = finding is { Kind: DutyKind.Liberty, Opens: Resolved<LegalTime>.Known opens } ? $" from {Words(opens.Value)}" : "";
        return start.Length + end.Length == 0 ? [] : [$"Its time runs{start}{end}."];
    }

    private string Opened() => finding.Opens is Resolved<LegalTime>.Known opens ? $" since {Words(opens.Value)}" : "";

    // That the text can be read in several ways is not told where what is open is told; the answers that are possible, once.
    private Reason[] Told()
    {
        var reasons = finding.Reasons;
        var worked = finding.Evaluation.Plan.OpenIn(finding.Leading.Plan);
        var named = reasons.Any(reason => reason is { Kind: ReasonKind.Open, Provision: not null } && worked.Any(one => one.Ambiguity.About == reason.Says));
        var told = reasons.Where(reason => !named || reason.Kind != ReasonKind.Open || reason.Provision is not null).ToArray();
        answered = finding.Possible.Count > 1 ? told.FirstOrDefault(reason => reason.Kind == ReasonKind.Open) : null;
        return told;
    }

    /// <summary>What it is on, and how it stands.</summary>
    internal string Standing() => $"{Address()}: {Norm()}; {(IsOpenAhead ? "if nothing further happens, " : "")}{Phase()}{Basis()}.";

    // What was over by the last that is known is so whatever happens.
    private bool IsOpenAhead => finding.IsProjected && !(finding.Phase.IsFinal() && finding.Since <= finding.Assessment.LastKnown);

    /// <summary>Who must, must not or may do what, without the times.</summary>
    internal string Norm()
    {
        var plan = finding.Leading.Plan;
        var bearers = plan.Norm.Norm.Bearers with { Actors = plan.Bearers };
        var bare = plan.Norm.Norm with
        {
            Bearers = bearers,
            From = null,
            Due = null,
            StartBy = null,
            NotBefore = null,
            Target = null,
            Until = null,
            If = null,
            Recurrence = plan.Kind == DutyKind.Recurring ? plan.Recurrence : null,
            Milestones = [],
            OnBreach = null,
            Measure = plan.Norm.Norm.Act == Acts.ActKind.Exceed ? plan.Norm.Norm.Measure : null,
            Changes = [],
            Notwithstanding = [],
            Standard = Standard.Result,
            Amounts = plan.Stage is { Amounts.Count: > 0 } stage ? stage.Amounts : plan.Norm.Norm.Amounts,
        };
        return phrases.Sentence(bare).TrimEnd('.');
    }

    /// <summary>Since when it stands so and by when it is due, as far as that matters still: " Due by 20 November 2020."</summary>
    internal string When()
    {
        var due = !finding.Phase.IsFinal() && finding.Due is Terms.Resolved<LegalTime>.Known known ? $" Due by {Words(known.Value)}." : "";
        var since = (finding.IsInDefault || finding.Phase.IsFinal()) && finding.Since is { } from ? $" So since {Words(from)}." : "";
        return due + since;
    }

    // The violations of the duty that the phase is of: "2 disputed violations on record, the last of 24 March 2022".
    private string? Violated()
    {
        var violations = (finding.DutyPlans.Length == 1 ? finding : finding.Parts.First(part => part.Leading == finding.Leading)).Violations.Where(one => one.Counts).ToArray();
        if (violations.Length == 0)
        {
            return null;
        }

        var bases = violations.GroupBy(one => one.Basis).OrderBy(group => group.Key)
            .Select(group => $"{group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture)} {English.Words(group.Key)}");
        return $"{English.List(bases)} violation{(violations.Length == 1 ? "" : "s")} on record, the last of {Words(violations[^1].From)}";
    }

    private string Address()
    {
        var plan = finding.Leading.Plan;
        var address = (finding.DutyPlans.Length > 1 ? finding.Address : plan.Id) with { Agreement = null };
        return finding.DutyPlans.Length > 1 ? $"{address} ({Counts()}; here {plan.Id with { Agreement = null }})" : address.ToString();
    }

    // How the duties that it rolls up stand: 2 duties, both in effect.
    private string Counts()
    {
        var phases = finding.Parts.Select(part => part.Phase).ToArray();
        var groups = phases.GroupBy(phase => phase).OrderBy(group => Finding.RollUpOrder.ToList().IndexOf(group.Key)).ToArray();
        string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var each = groups.Length == 1 ? $"{(phases.Length == 2 ? "both" : "all")} {PhaseWords.Of(groups[0].Key, null)}" : English.List(groups.Select(group => $"{Count(group.Count())} {PhaseWords.Of(group.Key, null)}"));
        return $"{Count(phases.Length)} duties, {each}";
    }

    private string Phase() => finding.Phase switch
    {
        Compliance.Phase.Pending => "it does not bind yet",
        Compliance.Phase.InEffect when finding.Kind == DutyKind.Standing => Violated() is { } violated ? $"it binds{Opened()}, with {violated}" : $"it binds{Opened()} and is kept as far as is on record",
        Compliance.Phase.InEffect when finding.Kind == DutyKind.Recurring =>
            finding.Occurrences.Any(one => one.Phase is Compliance.Phase.Fulfilled or Compliance.Phase.FulfilledLate) ? "it binds, and its last occurrence was met" : "it binds, and no occurrence has been missed",
        Compliance.Phase.InEffect => $"it is open{(finding.TimeLeft is not { } left ? "" : left < Duration.FromSeconds(1) ? ", on its last day" : $", with {(finding.Due is Terms.Resolved<LegalTime>.Undetermined ? "at most " : "")}{Compliance.Lateness.Spoken(left)} left")}",
        Compliance.Phase.Fulfilled => "it was performed in time",
        Compliance.Phase.Overdue => $"it is overdue{(finding.Lateness is { } late ? $" by {late}" : "")}",
        Compliance.Phase.FulfilledLate => $"it was performed late{(finding.Lateness is { } late ? $", by {late}" : "")}",
        Compliance.Phase.Breached => $"it is breached{(finding.Lateness is { } late ? $", {late} after its time" : "")}",
        Compliance.Phase.Completed => Violated() is { } violated ? $"its time is over, with {violated}" : "its time is over, and it was kept as far as is on record",
        Compliance.Phase.Available => "it can be used",
        Compliance.Phase.Lapsed => finding.Kind == DutyKind.Liberty ? "it can be used no longer" : "it lapsed",
        Compliance.Phase.Suspended => "it rests",
        Compliance.Phase.Excused => "its bearer invokes a ground not to perform",
        Compliance.Phase.Discharged => "nothing is owed any more",
        Compliance.Phase.Terminated => "it has ended",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Basis()
    {
        var record = finding.BasisOnRecord switch
        {
            Compliance.Basis.Established => "",
            Compliance.Basis.Alleged => "alleged",
            Compliance.Basis.Disputed => "disputed",
            Compliance.Basis.Presumed when finding.Phase is Compliance.Phase.InEffect or Compliance.Phase.Completed => "",
            Compliance.Basis.Presumed => "presumed from silence",
            Compliance.Basis.Unknown => "not certain",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var both = string.Join("; ", new[] { record, Otherwise() }.Where(part => part.Length > 0));
        return both.Length == 0 ? "" : $" ({both})";
    }

    // What it is under readings of the text that nobody has settled.
    private string Otherwise()
    {
        if (finding.Basis == finding.BasisOnRecord)
        {
            return "";
        }

        var leading = finding.DutyPlans.Length == 1 ? finding : finding.Parts.First(part => part.Leading == finding.Leading);
        var others = leading.Possible.Select(one => one.Phase).Where(phase => phase != finding.Phase).Distinct().Select(Under);
        var by = Possibilities.DifferByReading(finding.Asked, finding.Leading, finding.Phase) ? "on another reading of the text" : "if what it hangs on happened earlier";
        return $"{by}: {English.List(others, "or")}";
    }

    // What is a duty here can be an aim on another reading.
    private string Under(Compliance.Phase phase) =>
        phase == Compliance.Phase.Available && finding.Kind != DutyKind.Liberty ? "open, and not owed" : PhaseWords.Of(phase, finding.Kind);

    internal string Words(LegalTime time) => Words(time, agreement);

    internal static string Words(LegalTime time, AgreementPlan agreement) => time switch
    {
        LegalTime.Day day => English.Date(day.Value),
        LegalTime.Moment moment => English.Clock(moment.Local, moment.Zone ?? (agreement.ZoneAssumed ? null : agreement.Zone)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal string Words(Instant at) => Words(at, agreement);

    internal static string Words(Instant at, AgreementPlan agreement)
    {
        var local = at.InZone(agreement.TimeZone).LocalDateTime;
        // The first or the last instant of a day stands for it; the nanosecond that is just too late is not said.
        return local.TimeOfDay == LocalTime.Midnight || local.TimeOfDay == LocalTime.MaxValue
            ? English.Date(local.Date)
            : English.Clock(local.With(TimeAdjusters.TruncateToSecond), agreement.ZoneAssumed ? null : agreement.Zone);
    }

    internal string Entries(IEnumerable<Id<Entry>> ids) => English.List(ids.Select(Entry));

    // What it was, when, and who says so.
    private string Entry(Id<Entry> id) => Entry(phrases, finding.Evaluation, id);

    internal static string Entry(Phrases phrases, Evaluation evaluation, Id<Entry> id)
    {
        var index = evaluation.Ledger.IndexOf(id);
        if (index < 0)
        {
            return id.Value;
        }

        var entry = evaluation.Ledger.EntryAt(index);
        return $"{phrases.Short(entry)}, {English.Name(entry.Happened)}{Rivals(entry)} ({id}: {phrases.Sources(entry)})";
    }

    // The dates that other sources give, where they differ: ", or 12 January 2030 by mission,".
    private static string Rivals(Entry entry)
    {
        var rivals = entry.Attestations
            .Where(word => word.Happened is { } other && other != entry.Happened && word.Stance != Sources.Stance.Denies)
            .GroupBy(word => word.Happened!)
            .Select(same => $"{English.Name(same.Key)} by {English.List(same.Select(word => word.Source.Value).Distinct())}")
            .ToArray();
        return rivals.Length == 0 ? "" : $", or {English.List(rivals, "or")},";
    }

    // What the sources hold it to be, where any of them says so.
    private string Held(IEnumerable<Id<Entry>> ids)
    {
        var words = ids.Select(finding.Evaluation.Ledger.IndexOf).Where(index => index >= 0).SelectMany(index => finding.Evaluation.Ledger.EntryAt(index).Attestations).ToArray();
        var held = new List<string>();
        foreach (var (what, says) in new[] { (Characterization.Breach, "to be a breach"), (Characterization.NoBreach, "to be none") })
        {
            var by = words.Where(word => word.HeldAs == what).Select(word => word.Source.Value).Distinct().ToArray();
            if (by.Length > 0)
            {
                held.Add($"{says} by {English.List(by)}");
            }
        }

        return held.Count == 0 ? "" : $", held {English.List(held)}";
    }
}
