using TreatyModel.Compliance;
using TreatyModel.Compliance.Engine;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Rendering;

/// <content>The sentences for reasons.</content>
internal sealed partial class FindingWords
{
    internal string? Sentence(Reason reason) => reason.Kind switch
    {
        ReasonKind.Force => Force(reason),
        ReasonKind.Beginning => reason.Entries.Count > 0 ? $"begun with {Entries(reason.Entries)}" : reason.At is { } at ? $"it begins on {Words(at)}" : reason.WaitingFor is { } event_ ? $"it begins with {phrases.Event(event_)}, which is not on record" : $"its beginning is open: {reason.Says}",
        ReasonKind.Condition => Condition(reason),
        ReasonKind.Due => Due(reason),
        ReasonKind.TimePassed => Passed(reason),
        ReasonKind.Performance => $"performed{(reason.Entries.Count == 0 ? "" : $" by {Entries(reason.Entries)}")}{Said(reason)}",
        ReasonKind.Extension => Extension(reason),
        ReasonKind.Violation => $"violated by {Entries(reason.Entries)}{Held(reason.Entries)}{Said(reason)}",
        ReasonKind.Excuse => Excuse(reason),
        ReasonKind.Finding => $"{Entries(reason.Entries)}{Held(reason.Entries)}{Said(reason, " ")}",
        ReasonKind.Suspension => $"{reason.Says}{Since(reason)}{Behind(reason)}{Missing(reason)}",
        ReasonKind.End => $"{reason.Says}{On(reason)}{Behind(reason)}{Missing(reason)}",
        ReasonKind.Exercise => $"{Entries(reason.Entries)}: {reason.Says}",
        ReasonKind.Amount => reason.Says,
        ReasonKind.Silence when reason.Missing.Count > 0 => $"{reason.Says}, nor that {English.List(reason.Missing.Select(phrases.The))}, named to verify it, was watching",
        // Of a missed occurrence it is said beside that it was missed.
        ReasonKind.Silence => reason.Says ?? (finding.Kind == DutyKind.Recurring || IsUnderWay ? null : "nothing is on record as done"),
        ReasonKind.Open => $"open: {reason.Says?.TrimEnd('.')}{(ReferenceEquals(reason, answered) ? Answers() : Readings(reason))}",
        ReasonKind.MayBear => $"it may bear on it: {Entries(reason.Entries)}, but {reason.Says}",
        ReasonKind.Note => finding.DutyPlans.Length > 1 && reason.Provision is not null ? null : reason.Says + (reason.Rule is null ? "" : $" ({reason.Rule})"),
        ReasonKind.Ground => Ground(reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // What it hangs on, and what that rests on.
    private string Ground(Reason reason) => reason.Provision is { } other
        ? $"it hangs on {other with { Agreement = other.Agreement == agreement.Agreement.Id ? null : other.Agreement }}, which is {reason.Says}{(reason.Entries.Count == 0 ? "" : $": {Entries(reason.Entries)}")}"
        : $"it hangs on {(reason.Entries.Count == 0 ? "the entry into force" : Entries(reason.Entries))}, which {(reason.Entries.Count > 1 ? "are" : "is")} {reason.Says}";

    // Begun, or done in part, which the amounts tell.
    private bool IsUnderWay => finding.Leading.Begun?.At <= finding.At || finding.Amounts.Any(amount => amount.Reached > 0);

    private static string Said(Reason reason, string before = ": ") => reason.Says is null ? "" : before + reason.Says;

    private string Since(Reason reason) => reason.At is { } at && at > NodaTime.Instant.MinValue ? $", since {Words(at)}" : "";

    private string On(Reason reason) => reason.At is not { } at || at == NodaTime.Instant.MinValue ? ""
        : at.InZone(agreement.TimeZone).TimeOfDay is var time && (time == NodaTime.LocalTime.Midnight || time == NodaTime.LocalTime.MaxValue) ? $" on {Words(at)}"
        : $" at {Words(at)}";

    private string Behind(Reason reason) => reason.Entries.Count == 0 ? "" : $", by {Entries(reason.Entries)}";

    private string Missing(Reason reason) =>
        reason.Missing.Count == 0 ? "" : $"; {English.List(reason.Missing.Select(phrases.The))} did not take part, so that it is disputed";

    private string Force(Reason reason)
    {
        if (reason.Entries.Count > 0)
        {
            return $"binding since {Entries(reason.Entries)}";
        }

        return reason.At is { } at ? $"the agreement takes effect on {Words(at)}"
            : reason.WaitingFor is { } waited ? $"the agreement is not in force: it waits for {phrases.Event(waited)} ({reason.Rule})"
            : $"the agreement is not in force{Said(reason)} ({reason.Rule})";
    }

    private string Condition(Reason reason)
    {
        if (reason.Entries.Count > 0)
        {
            return $"what it hangs on came about{(reason.At is { } at ? $" on {Words(at)}" : "")}, by {Entries(reason.Entries)}";
        }

        var norm = finding.Norm.If?.ToString() == reason.Says ? finding.Norm.If : finding.Leading.Plan.Stage?.If;
        var words = norm is null ? reason.Says : phrases.Phrase(norm);
        return reason.Rule is null ? $"it binds only {words}, and that is not on record" : $"it binds only {words}, and whether that is so is not known";
    }

    private string? Due(Reason reason)
    {
        if (reason.Steps.Count == 0)
        {
            return reason.WaitingFor is { } waited ? $"when it is due waits for {phrases.Event(waited)}" : reason.Says;
        }

        if (finding.Kind == DutyKind.Recurring)
        {
            return $"the present occurrence is due by {Words(reason.Steps[^1].Result)}";
        }

        var start = finding is { Phase: Compliance.Phase.Pending or Compliance.Phase.InEffect, StartBy: Resolved<LegalTime>.Known { Value: var by } } && finding.Leading.Begun is null ? $"to begin by {Words(by)}, and " : "";
        return $"{start}due by {Words(reason.Steps[^1].Result)}{Arithmetic(reason, DueTimes.TextOf(finding.Leading))}";
    }

    // How the date was reached: 72 hours after entry into force, which was at 22:00 on 27 July.
    private string Arithmetic(Reason reason, Due? due)
    {
        var byText = finding.DueByText is Resolved<LegalTime>.Known;
        if (due is null or Terms.Due.OnDay or Terms.Due.AtTime || !byText)
        {
            return due is Terms.Due.OnDay ? ", that day included" : "";
        }

        var start = reason.Steps.Count > 1 ? reason.Steps[0].Result : null;
        var which = start is null ? "" : $", which was {(start is LegalTime.Day ? "on " : "at ")}{Words(start)}{(reason.Entries.Count == 0 ? "" : $" ({string.Join(", ", reason.Entries)})")}";
        return $": {phrases.Time(due)}{which}";
    }

    private string Passed(Reason reason)
    {
        if (finding.Kind == DutyKind.Recurring)
        {
            return $"an occurrence was missed{(reason.Provision?.Occurrence is { } key ? $" ({key})" : "")}{Said(reason)}";
        }

        return reason.Says is not null
            ? $"{reason.Says}{(reason.Steps.Count > 0 ? $", {Words(reason.Steps[^1].Result)}," : "")} passed{(reason.Steps.Count > 0 ? "" : " under every reading")}"
            : $"that time passed{(reason.Entries.Count == 0 ? "" : $", and {Entries(reason.Entries)} shows that it was not done")}";
    }

    private string Extension(Reason reason)
    {
        if (reason.Says is not null)
        {
            return $"moved by {Entries(reason.Entries)}, which was taken back{On(reason)}";
        }

        var until = reason.Steps.Count == 0 ? "another time" : Words(reason.Steps[^1].Result);
        var text = finding.DueByText is Resolved<LegalTime>.Known known ? $"; the text itself still says {Words(known.Value)}" : "";
        return $"moved to {until} by {Entries(reason.Entries)}{text}{Missing(reason)}";
    }

    private string Excuse(Reason reason) => reason.Entries.Count > 1
        ? $"{Entry(reason.Entries[0])} is no violation because of {Entry(reason.Entries[1])}"
        : $"{Entries(reason.Entries)} is no violation: what the text allows or asks for it does not forbid";

    // Who reads it how, where no date and no phase hangs on that.
    private string Readings(Reason reason)
    {
        var open = reason.Provision is null ? null : finding.Evaluation.Plan.OpenInWords(finding.Leading.Plan).FirstOrDefault(one => one.About == reason.Says);
        return open is not { Readings.Count: > 0 }
            ? ""
            : $" (readings: {English.List(open.Readings.Select(one => $"“{one.Says.TrimEnd('.')}”{(one.HeldBy.Count == 0 ? "" : $" ({English.List(one.HeldBy.Select(phrases.The))})")}"), "or")})";
    }

    private string Answers()
    {
        var possible = finding.Possible;
        if (possible.Count < 2)
        {
            return "";
        }

        var starts = finding.StartBy is Resolved<LegalTime>.Undetermined { Candidates: var candidates } ? candidates.Select(Words).Distinct().ToArray() : [];
        var dues = possible.Select(one => one.Due).OfType<Resolved<LegalTime>.Known>().Select(known => Words(known.Value)).Distinct().ToArray();
        var phases = possible.Select(one => Under(one.Phase)).Distinct().ToArray();
        return $" (possible: {(starts.Length > 1 ? $"to begin by {English.List(starts, "or")}; " : "")}{(dues.Length > 0 ? $"due by {English.List(dues, "or")}; " : "")}{English.List(phases, "or")})";
    }
}
