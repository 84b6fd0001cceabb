using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>When a duty falls due over time: by the text, as declarations move it, and as its clock stands still.</summary>
internal struct Deadline
{
    private readonly Instant? limit;

    private Deadline(TimeOf byText, DateTimeZone zone) =>
        (ByText, Now, limit, FirstLimit) = (byText, byText, byText.LimitByAll(zone), byText.LimitByAny(zone));

    internal TimeOf ByText { get; }

    /// <summary>As it was moved last.</summary>
    internal TimeOf Now { get; private set; }

    /// <summary>The first instant that is too late, by the text and then from when on it was moved; null where it never was.</summary>
    internal (Instant At, Instant? Limit, int Entry, Basis Basis)[]? Moved { get; private set; }

    /// <summary>The first instant that can be too late by the text; earlier than the first limit where the record leaves the anchor open.</summary>
    internal Instant? FirstLimit { get; private set; }

    internal static Deadline Of(Evaluation evaluation, DutyPlan duty, TimeResolver times, IReadOnlyList<Interruption> interruptions)
    {
        var deadline = new Deadline(times.DeadlineOf(duty), duty.Norm.Agreement.TimeZone);
        deadline.Move(evaluation, duty, times);
        deadline.Stop(interruptions);
        return deadline;
    }

    /// <summary>The first instant that is too late, as it stands at an instant.</summary>
    internal readonly Instant? LimitAt(Instant instant)
    {
        var stands = limit;
        foreach (var one in Moved ?? [])
        {
            if (one.At > instant)
            {
                break;
            }

            stands = one.Limit;
        }

        return stands;
    }

    internal readonly bool SameAs(in Deadline other) =>
        ByText == other.ByText && Now == other.Now && FirstLimit == other.FirstLimit && limit == other.limit && Moved.AsSpan().SequenceEqual(other.Moved);

    /// <summary>The same, as all who had to agree have moved it.</summary>
    internal readonly Instant? FirmAt(Instant instant)
    {
        var stands = limit;
        foreach (var one in Moved ?? [])
        {
            if (one.At > instant)
            {
                break;
            }

            stands = one.Basis == Basis.Disputed ? stands : one.Limit;
        }

        return stands;
    }

    private void Move(Evaluation evaluation, DutyPlan duty, TimeResolver times)
    {
        if (evaluation.Ledger.Said[duty.Norm.Index] is not { } said)
        {
            return;
        }

        foreach (var word in said.Now)
        {
            var meant = word.Cited is null
                || ((word.Cited.Bearer is null || duty.Bearers.Contains(word.Cited.Bearer)) && (word.Cited.Stage is null || word.Cited.Stage == duty.Stage?.Key));
            if (!meant || word.Effect is not LegalEffect.Extends extends || evaluation.Ledger.IsRevoked(word.Entry))
            {
                continue;
            }

            var until = times.Resolve(extends.Until);
            var missing = Consents.OfCounterparties(evaluation.Ledger, duty, word);
            var basis = missing.Count == 0 ? word.Basis : Basis.Disputed;
            Now = until;
            FirstLimit = null;
            Moved = [.. Moved ?? [ByTextAlone], (word.To, until.Limit(duty.Norm.Agreement.TimeZone), word.Entry, basis)];
        }
    }

    // Where the clock stands still, the time moves back by as long.
    private void Stop(IReadOnlyList<Interruption> interruptions)
    {
        if (interruptions.Count == 0)
        {
            return;
        }

        foreach (var pause in interruptions.Where(one => one.StopsClock).OrderBy(one => one.From))
        {
            Moved ??= [ByTextAlone];
            for (var i = 0; i < Moved.Length; i++)
            {
                var (at, limit, entry, basis) = Moved[i];
                if (limit is { } known && known > pause.From)
                {
                    Moved[i] = (at, pause.To is { } end ? known + (end - pause.From) : null, entry, basis);
                }
            }

            FirstLimit = null;
        }
    }

    private readonly (Instant At, Instant? Limit, int Entry, Basis Basis) ByTextAlone => (Instant.MinValue, limit, -1, Basis.Established);
}
