using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>The answers that readings, a missing zone and the precision of the record leave possible.</summary>
internal static class Possibilities
{
    private const int MaxCombinations = 16;

    private static readonly Offset[] Extremes = [Offset.FromHours(-12), Offset.FromHours(14)];

    internal static ValueList<Possibility> Of(Compliance.Findings findings, Finding finding, DutyResult leading, Instant at)
    {
        var own = new Possibility { Phase = finding.Phase, Basis = finding.BasisOnRecord, Due = finding.Due, Under = "the text and the record as they stand" };
        if (finding.Level != FindingLevel.Duty)
        {
            return [own];
        }

        var all = new List<Possibility>();
        all.AddRange(Readings(findings, leading));
        all.AddRange(Zones(findings, leading, at));
        if (all.Count == 0 && Earlier(findings, leading) is { } earlier && (earlier.Phase != finding.Phase || earlier.Due?.ToString() != finding.Due?.ToString()))
        {
            return
            [
                own with { Under = "what it hangs on happened at the latest that the record allows" },
                new Possibility { Phase = earlier.Phase, Basis = earlier.BasisOnRecord, Due = earlier.Due, Under = "what it hangs on happened at the earliest that the record allows" },
            ];
        }

        if (IsOpenByRecord(finding))
        {
            var (under, otherwise) = Ends(finding.Spell.Cause);
            all.Add(own with { Under = under });
            all.Add(own with { Phase = finding.Spell.Other, Under = otherwise });
        }

        return all.Count == 0 ? [own] : [.. all];
    }

    /// <summary>Whether the record, not a reading of the text, leaves more than one phase possible.</summary>
    internal static bool IsOpenByRecord(Finding finding) =>
        finding.Spell.IsOpen && !(finding.Spell.Cause is Cause.DeadlinePassed or Cause.Performed && finding.Leading.DueByText.Candidates is not null);

    // What the record leaves open, as it stands and otherwise.
    private static (string Under, string Otherwise) Ends(Cause cause) => cause switch
    {
        Cause.Extended => ("the other time counts", "it does not count, as not all who had to agree did"),
        Cause.Contradicted => ("it was performed as reported", "it was not performed, as what was seen afterwards says"),
        Cause.AmountOpen => ("so much was not all of it", "so much was all of it"),
        Cause.AmountsDiffer => ("the number that is counted is right", "what another source says of how much was done is right"),
        _ => ("it happened at the one end of what the record leaves open", "it happened at the other end of what the record leaves open"),
    };

    /// <summary>The finding if what the duty hangs on happened at the earliest that the record allows; null where that changes nothing of the duty.</summary>
    internal static Finding? Earlier(Compliance.Findings findings, DutyResult leading) =>
        findings.Assessment.Earliest is { } earliest && earliest.Concerns(leading.Plan) ? findings.On(earliest.Assessment)[leading.Plan.Id] : null;

    /// <summary>Whether readings that nobody has settled, or the width of the record, give another phase.</summary>
    internal static bool Differ(Compliance.Findings findings, DutyResult leading, Phase phase) =>
        DifferByReading(findings, leading, phase) || (Earlier(findings, leading) is { } earlier && earlier.Phase != phase);

    /// <summary>Whether readings that nobody has settled give another phase.</summary>
    internal static bool DifferByReading(Compliance.Findings findings, DutyResult leading, Phase phase)
    {
        var plan = findings.Assessment.Evaluation.Plan;
        return plan.OpenIn(leading.Plan) is { Count: > 0 } open
            && Choices(plan.Readings, open).Any(choice => findings.On(findings.Assessment.Under(choice))[leading.Plan.Id].Phase != phase);
    }

    /// <summary>The life of a duty; unknown what it rests on while readings that nobody has settled give other phases.</summary>
    internal static Timeline<Standing> Lives(Assessment assessment, DutyPlan duty)
    {
        var evaluation = assessment.Evaluation;
        var own = evaluation.Duties[duty.Index]!.Spells.ToTimeline();
        var under = Choices(evaluation.Plan.Readings, evaluation.Plan.OpenIn(duty))
            .Select(choice => assessment.Under(choice).Evaluation.Duties[duty.Index]!.Spells.ToTimeline())
            .Prepend(own)
            .Concat(assessment.Earliest is { } earliest && earliest.Concerns(duty) ? [earliest.Assessment.Evaluation.Duties[duty.Index]!.Spells.ToTimeline()] : [])
            .ToArray();
        var unsettled = evaluation.Unsettled.Contains(duty.Index);
        if (under.Length == 1 && !unsettled)
        {
            return own;
        }

        var changes = under.SelectMany(one => one.Segments).Select(segment => segment.From).Distinct().Order().Select(from => (from, At(from))).ToArray();
        return Timeline<Standing>.Of(changes[0].Item2, changes);

        Standing At(Instant from)
        {
            var standing = own.At(from).Value;
            return unsettled || under.Any(one => one.At(from).Value.Phase != standing.Phase) ? standing with { Basis = Basis.Unknown } : standing;
        }
    }

    private static IEnumerable<Possibility> Readings(Compliance.Findings findings, DutyResult leading)
    {
        var open = findings.Assessment.Evaluation.Plan.OpenIn(leading.Plan);
        foreach (var choice in Choices(findings.Assessment.Evaluation.Plan.Readings, open))
        {
            var under = findings.On(findings.Assessment.Under(choice))[leading.Plan.Id];
            yield return new Possibility { Phase = under.Phase, Basis = under.BasisOnRecord, Due = under.Due, Under = Named(choice, findings.Assessment.Evaluation.Plan.Readings) };
        }
    }

    // Two hours of one text compare in any zone; an instant asked about does not compare with an hour that has none.
    private static IEnumerable<Possibility> Zones(Compliance.Findings findings, DutyResult leading, Instant at)
    {
        var agreement = leading.Plan.Agreement;
        if (!agreement.ZoneAssumed || findings.Day is not null || !Changes(leading, at))
        {
            yield break;
        }

        var plan = findings.Assessment.Evaluation.Plan;
        foreach (var zone in Extremes.Select(offset => ReferenceZone.Parse(NodaTime.Text.OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset))))
        {
            var under = findings.On(findings.Assessment.Under(plan.Readings.InZone(agreement.Agreement.Id, zone)))[leading.Plan.Id];
            yield return new Possibility { Phase = under.Phase, Basis = under.BasisOnRecord, Due = under.Due, Under = $"the text's hours and days are those of {zone}" };
        }
    }

    private static bool Changes(DutyResult leading, Instant at)
    {
        var margin = Duration.FromHours(14);
        foreach (ref readonly var spell in leading.Spells)
        {
            if (spell.From > Instant.MinValue && (spell.From > at ? spell.From - at : at - spell.From) <= margin)
            {
                return true;
            }
        }

        return false;
    }

    // All combinations, up to sixteen; beyond, each by itself.
    private static IEnumerable<ReadingChoice> Choices(ReadingChoice none, IReadOnlyList<(Agreement Agreement, Ambiguity Ambiguity)> open)
    {
        var combinations = open.Aggregate(1L, (count, pair) => Math.Min(count * pair.Ambiguity.Readings.Count, 1_000_000));
        if (open.Count == 0)
        {
            return [];
        }

        if (combinations > MaxCombinations)
        {
            return open.SelectMany(pair => pair.Ambiguity.Readings.Select(reading => none.With(pair.Agreement.Id, pair.Ambiguity.Id, reading.Key)));
        }

        IEnumerable<ReadingChoice> choices = [none];
        foreach (var (agreement, ambiguity) in open)
        {
            choices = choices.SelectMany(choice => ambiguity.Readings.Select(reading => choice.With(agreement.Id, ambiguity.Id, reading.Key)));
        }

        return choices;
    }

    private static string Named(ReadingChoice choice, ReadingChoice before) => string.Join(
        ", ",
        choice.Chosen.Where(pair => !before.Chosen.ContainsKey(pair.Key)).Select(pair => $"{pair.Key[(pair.Key.IndexOf('#', StringComparison.Ordinal) + 1)..]}={pair.Value}"));
}
