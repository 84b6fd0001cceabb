using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>When a duty falls due over time: by the text, as declarations move it, and as its clock stands still.</summary>
internal struct Deadline
{
    private Instant? limit;

    // The limit as it is if only what is established has happened; the same where nothing else has.
    private Instant? firm;

    // What it rests on that it stands as it does by the text.
    private Basis basis;

    /// <summary>What its clock began to run with, where it has one that only has to be added to; then nobody need make it a time.</summary>
    internal Happening? ClockStart { get; private set; }

    /// <summary>When it is by the text; none where it has such a clock.</summary>
    internal TimeOf Time { get; private set; }

    /// <summary>To when it was moved last, or null where it stands by the text.</summary>
    internal TimeOf? MovedTo { get; private set; }

    /// <summary>The first instant that is too late, by the text and then from when on it was moved; null where it never was.</summary>
    internal (Instant At, Instant? Limit, int Entry, Basis Basis)[]? Moved { get; private set; }

    /// <summary>The first instant that can be too late by the text, where the record leaves the anchor open; null where it is known which one is.</summary>
    internal Instant? FirstLimit { get; private set; }

    /// <summary>Works it out for a duty, in place of what it was before.</summary>
    internal void Set(Evaluation evaluation, DutyPlan duty, in TimeResolver times, IReadOnlyList<Interruption> interruptions)
    {
        var zone = duty.Agreement.TimeZone;
        (ClockStart, Time, FirstLimit, Moved, MovedTo) = (times.ClockStartOf(duty), TimeOf.None, null, null, null);
        if (ClockStart is { } start)
        {
            (limit, basis) = (ElapsedTime.Limit(start, duty), start.Basis);
        }
        else
        {
            var text = times.Resolve(duty.Deadline);
            (Time, limit, basis) = (text, text.LimitByAll(zone), text.Basis);
            FirstLimit = text.IsExact ? null : text.LimitByAny(zone);
        }

        firm = basis == Basis.Established ? limit : times.Firm.DeadlineOf(duty).LimitByAll(zone);
        Move(evaluation, duty, times);
        Stop(interruptions);
    }

    /// <summary>The first instant that is too late, as it stands at an instant.</summary>
    internal readonly Instant? LimitAt(Instant instant) => Moved is null ? limit : MovedAt(Moved, instant).Limit;

    /// <summary>From when it is sure that the time has passed that stands at an instant by the text, where it is in doubt before; null where it never is sure, or never in doubt.</summary>
    internal readonly Instant? SureAt(Instant instant) => basis == Basis.Established || IsMovedAt(instant) ? null : firm;

    /// <summary>What it rests on at an instant that the time has passed that stands then.</summary>
    internal readonly Basis BasisAt(Instant instant) =>
        IsMovedAt(instant) ? MovedAt(Moved!, instant).Basis
        : firm <= instant ? Basis.Established
        : basis;

    private readonly bool IsMovedAt(Instant instant) => Moved is not null && MovedAt(Moved, instant).Entry >= 0;

    internal readonly bool SameAs(in Deadline other) =>
        Equals(ClockStart, other.ClockStart) && Time == other.Time && MovedTo == other.MovedTo && FirstLimit == other.FirstLimit && (limit, firm) == (other.limit, other.firm) && Moved.AsSpan().SequenceEqual(other.Moved);

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

    /// <summary>From when the limit stands that stands at an instant.</summary>
    internal readonly Instant SetAt(Instant instant) => Moved is null ? Instant.MinValue : MovedAt(Moved, instant).At;

    // The first is by the text, from the beginning of time.
    private static ref readonly (Instant At, Instant? Limit, int Entry, Basis Basis) MovedAt((Instant At, Instant? Limit, int Entry, Basis Basis)[] moved, Instant instant)
    {
        var at = moved.Length - 1;
        while (at > 0 && moved[at].At > instant)
        {
            at--;
        }

        return ref moved[at];
    }

    private void Move(Evaluation evaluation, DutyPlan duty, in TimeResolver times)
    {
        if (evaluation.Ledger.SaidOn(duty) is not { } said)
        {
            return;
        }

        var changes = new List<(Instant At, Declared Word, Basis Basis, bool IsTakenBack)>();
        foreach (var word in said.Now)
        {
            var revoked = evaluation.Ledger.RevokedAt(word.Entry);
            if (!word.Concerns(duty) || word.Effect is not LegalEffect.Extends || revoked <= word.To)
            {
                continue;
            }

            changes.Add((word.To, word, Consents.OfCounterparties(evaluation.Ledger, duty, word).Count == 0 ? word.Basis : Basis.Disputed, false));
            if (revoked is { } back)
            {
                changes.Add((back, word, word.Basis, true));
            }
        }

        if (changes.Count > 0)
        {
            Apply(changes.OrderBy(change => change.At), times, duty.Agreement.TimeZone);
        }
    }

    // Taken back, an extension counts no more from then on: the one before it stands again, or the text.
    private void Apply(IEnumerable<(Instant At, Declared Word, Basis Basis, bool IsTakenBack)> changes, in TimeResolver times, DateTimeZone zone)
    {
        var standing = new List<(Declared Word, Basis Basis)>();
        var moved = new List<(Instant At, Instant? Limit, int Entry, Basis Basis)> { ByTextAlone };
        foreach (var (at, word, basis, isTakenBack) in changes)
        {
            if (isTakenBack)
            {
                standing.RemoveAll(one => one.Word == word);
            }
            else
            {
                standing.Add((word, basis));
            }

            MovedTo = standing.Count == 0 ? null : times.Resolve(((LegalEffect.Extends)standing[^1].Word.Effect!).Until);
            moved.Add(MovedTo is not { } until
                ? (at, limit, -1, Basis.Established)
                : (at, until.Limit(zone), standing[^1].Word.Entry, standing[^1].Basis.Weaker(until.Basis)));
        }

        (FirstLimit, Moved) = (null, [.. moved]);
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

            firm = firm > pause.From ? pause.To is { } over ? firm + (over - pause.From) : null : firm;
            FirstLimit = null;
        }
    }

    private readonly (Instant At, Instant? Limit, int Entry, Basis Basis) ByTextAlone => (Instant.MinValue, limit, -1, Basis.Established);
}
