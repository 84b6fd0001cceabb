namespace TreatyModel.Compliance.Engine;

/// <summary>The duties to keep something up, as far as they were worked out last: so that an entry costs itself, and a late one what came after it.</summary>
internal sealed class StandingLines(Evaluation evaluation)
{
    // So many matches lie between two states that are kept to go back to.
    private const int Stride = 512;

    private readonly Dictionary<int, Kept> kept = [];

    /// <summary>A duty worked out to its end.</summary>
    internal StandingLine Of(DutyPlan duty, Activity activity, ChunkedList<Match>.View matches)
    {
        if (evaluation.Ledger.Touched is null)
        {
            return new StandingLine(evaluation, duty, activity).Take(matches);
        }

        var firm = evaluation.Ledger.TakeFirm(duty);
        if (!kept.TryGetValue(duty.Index, out var own) || !own.Last.Fits(activity) || !own.GoBack(firm))
        {
            kept[duty.Index] = own = new Kept(new StandingLine(evaluation, duty, activity));
        }

        own.Last.Take(matches);
        own.Mark();
        return own.Last;
    }

    // The last state, and two before it.
    private sealed class Kept(StandingLine last)
    {
        private StandingLine? newer;
        private StandingLine? older;

        internal StandingLine Last { get; private set; } = last;

        // To where all that was gone through still stands as it was.
        internal bool GoBack(int firm)
        {
            if (Last.Taken <= firm)
            {
                return true;
            }

            var back = newer?.Taken <= firm ? newer : older?.Taken <= firm ? older : null;
            (Last, newer, older) = (back?.Copy() ?? Last, back, null);
            return back is not null;
        }

        internal void Mark()
        {
            if (Last.Taken - (newer?.Taken ?? 0) >= Stride)
            {
                (newer, older) = (Last.Copy(), newer);
            }
        }
    }
}
