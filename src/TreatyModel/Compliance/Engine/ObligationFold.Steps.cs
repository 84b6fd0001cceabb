using NodaTime;
using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

// What happens to a duty, in the order in which it happens.
internal sealed partial class ObligationFold
{
    private decimal? Wanted(Need need)
    {
        if (need.Stated is Quantities.Amount.Rest)
        {
            return RestOf(need);
        }

        return need.Ratio is null ? need.Number : Ratios.Owed(evaluation, duty, need, Instant.MaxValue);
    }

    // What is left of the norm's own amount when the stages before are done.
    private decimal? RestOf(Need need)
    {
        if (duty.Whole is not { } whole)
        {
            return null;
        }

        var total = Array.Find(whole.Needs, one => one.Unit == need.Unit && one.Number is not null)?.Number;
        foreach (var earlier in whole.Stages.Take(duty.StageNumber))
        {
            total -= StageShares.WantedBefore(evaluation, earlier, need.Unit);
        }

        return total is null ? null : Math.Max(0, total.Value);
    }

    private sealed record Step(Instant At, int Order, Action<Activity.State> Take);

    // Whether nothing but acts is to be taken, each at one moment: their order is then that of the record.
    private bool HasActsOnly(in ChunkedList<Match>.View matches, Mark? mark)
    {
        if (duty.Whole is not null || duty.Stages.Length > 0 || deadline.Moved is { Length: > 1 } || evaluation.Ledger.SaidOn(duty) is not null)
        {
            return false;
        }

        if (matches.Count <= 1)
        {
            return true;
        }

        var last = mark?.Last ?? Instant.MinValue;
        foreach (ref readonly var match in matches.From(mark?.Taken ?? 0))
        {
            if (Effective(match) < last)
            {
                return false;
            }

            last = Effective(match);
        }

        return true;
    }

    private List<Step> Steps(ChunkedList<Match>.View matches)
    {
        var steps = new List<Step>();
        var order = 0;
        foreach (ref readonly var match in matches)
        {
            var (one, amount) = (match, Amount(match));
            steps.Add(new Step(Effective(one), order++, state => Take(one, amount, state)));
        }

        foreach (var (share, amount) in StageShares.Of(evaluation, duty, 1))
        {
            steps.Add(new Step(share.To, order++, state => Take(share, amount, state)));
        }

        if (duty.Stages.Length > 0)
        {
            AddStages(steps, order);
        }

        AddWords(steps, order);
        steps.Sort((one, other) => one.At != other.At ? one.At.CompareTo(other.At) : one.Order.CompareTo(other.Order));
        return steps;
    }

    // It counts from when it surely happened.
    private static Instant Effective(in Match match) => match.To;

    private void AddWords(List<Step> steps, int order)
    {
        foreach (var (at, _, entry, basis) in deadline.Moved?.Skip(1) ?? [])
        {
            steps.Add(new Step(at, order, state => Extend(at, entry, basis, state)));
        }

        if (evaluation.Ledger.SaidOn(duty) is not { } said)
        {
            return;
        }

        foreach (var word in said.Now)
        {
            if (word.Concerns(duty) && word.Effect is LegalEffect.Finds finds && !evaluation.Ledger.IsRevoked(word.Entry))
            {
                steps.Add(new Step(word.To, order, state => Find(word, finds, state)));
            }
        }
    }
}
