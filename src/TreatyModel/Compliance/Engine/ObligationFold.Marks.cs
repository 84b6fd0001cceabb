using NodaTime;

namespace TreatyModel.Compliance.Engine;

// Where a duty with very many acts stood after the last of them, so that the next costs only itself.
internal sealed partial class ObligationFold
{
    // With fewer acts it is cheaper to go through them all.
    private const int ManyActs = 64;

    private readonly Dictionary<int, Mark> marks = [];

    // The mark to go on from, or null to go through all.
    private Mark? GoOn(in ChunkedList<Match>.View acts)
    {
        if (evaluation.Ledger.Touched is null || acts.Count < ManyActs)
        {
            return null;
        }

        var firm = evaluation.Ledger.TakeFirm(duty);
        return marks.TryGetValue(duty.Index, out var mark) && mark.Taken <= firm && mark.Fits(this) ? mark : null;
    }

    private void Keep(int state, in ChunkedList<Match>.View acts, Instant last)
    {
        if (evaluation.Ledger.Touched is not null && acts.Count >= ManyActs)
        {
            (marks.TryGetValue(duty.Index, out var mark) ? mark : marks[duty.Index] = new Mark()).Take(this, state, acts.Count, last);
        }
    }

    private Instant? Earliest() => duty.NotBefore is { } not ? times.Resolve(not).Start(zone) : null;

    private sealed class Mark
    {
        private readonly SpellWriter spells = new();
        private Activity activity = null!;
        private Deadline deadline;
        private (Instant? Start, Basis StartBasis, Instant? Earliest) limits;
        private Instant now;
        private (Happening? Begun, Happening? Performed, Instant? Lack) seen;
        private (bool IsDoubted, bool WasSeenDone, Perhaps? Perhaps) doubts;
        private Tally tally = Tally.OfNothing;

        internal int State { get; private set; }

        internal int Taken { get; private set; }

        /// <summary>From when the last that was taken counts.</summary>
        internal Instant Last { get; private set; }

        internal bool Fits(ObligationFold fold) =>
            activity.States.SequenceEqual(fold.activity.States) && deadline.SameAs(fold.deadline)
            && limits == (fold.startLimit, fold.startBasis, fold.Earliest()) && tally.WantsAsMuchAs(fold.tally);

        internal void Take(ObligationFold fold, int state, int taken, Instant last)
        {
            (activity, deadline, limits, tally, now) = (fold.activity, fold.deadline, (fold.startLimit, fold.startBasis, fold.Earliest()), fold.tally, fold.now);
            (State, Taken, Last, seen) = (state, taken, last, (fold.begun, fold.performed, fold.lackSeen));
            doubts = (fold.isDoubted, fold.wasSeenDone, fold.perhaps);
            spells.Take(fold.spells);
        }

        internal void Give(ObligationFold fold)
        {
            (fold.tally, fold.now, fold.begun, fold.performed, fold.lackSeen) = (tally, now, seen.Begun, seen.Performed, seen.Lack);
            (fold.isDoubted, fold.wasSeenDone, fold.perhaps) = doubts;
            fold.spells.Take(spells);
        }
    }
}
