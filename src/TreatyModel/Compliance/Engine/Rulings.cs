using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a court, a verifier or a party holds of a duty to keep something up: of one incident, or that it was broken.</summary>
internal sealed class Rulings
{
    private readonly Evaluation evaluation;
    private readonly DutyPlan duty;
    private readonly Activity activity;
    private readonly List<ViolationItem> breaches = [];
    private Dictionary<Id<Entry>, List<Declared>>? ofIncidents;

    internal Rulings(Evaluation evaluation, DutyPlan duty, Activity activity)
    {
        (this.evaluation, this.duty, this.activity) = (evaluation, duty, activity);
        foreach (var word in evaluation.Ledger.SaidOn(duty)?.Now ?? default)
        {
            if (!word.IsOf(duty) || word.Effect is not LegalEffect.Finds finds || evaluation.Ledger.IsRevoked(word.Entry))
            {
                continue;
            }

            if (finds.Of is { } incident)
            {
                ofIncidents ??= [];
                (ofIncidents.TryGetValue(incident, out var known) ? known : ofIncidents[incident] = []).Add(word);
                if (finds.What == FindingKind.Breach && Holdings.IsAuthoritative(evaluation, duty, word))
                {
                    Prove(incident, word);
                }
            }
            else if (finds.What == FindingKind.Breach && activity.Judges(word.From))
            {
                breaches.Add(new ViolationItem(word.Entry, word.From, word.To + Duration.Epsilon, Weight(word, word.From)));
            }
        }
    }

    /// <summary>Violations that are held to have been, of which no incident is on record that counts by itself.</summary>
    internal IReadOnlyList<ViolationItem> Breaches => breaches;

    // Who is called upon to find has found that it binds as well.
    private Basis Weight(Declared word, Instant at) =>
        Holdings.Basis(evaluation, duty, word) is var basis && Holdings.IsAuthoritative(evaluation, duty, word) ? basis : basis.On(activity.GroundAt(at));

    // What the policy does not let count by itself is a breach by the word of who may find one.
    private void Prove(Id<Entry> incident, Declared word)
    {
        foreach (var one in evaluation.Ledger.Unproved[duty.Index]?.Now ?? default)
        {
            if (evaluation.Ledger.EntryAt(one.Entry).Id == incident && activity.Judges(one.At) && !breaches.Exists(known => known.Entry == one.Entry))
            {
                breaches.Add(new ViolationItem(one.Entry, one.At, one.To + Duration.Epsilon, word.Basis));
            }
        }
    }

    /// <summary>A violation as it is held to be.</summary>
    internal ViolationItem On(ViolationItem found)
    {
        if (ofIncidents is null || !ofIncidents.TryGetValue(evaluation.Ledger.EntryAt(found.Entry).Id, out var words))
        {
            return found;
        }

        foreach (var word in words)
        {
            var what = ((LegalEffect.Finds)word.Effect!).What;
            if (what == FindingKind.Breach && Weight(word, found.From) is var basis && Sweep.RankOf(basis) < Sweep.RankOf(found.Basis))
            {
                found = found with { Basis = basis };
            }
            else if (what == FindingKind.NoBreach)
            {
                found = Holdings.IsAuthoritative(evaluation, duty, word) ? found with { Excuse = word.Entry } : found with { Basis = Holdings.AfterDenial(evaluation, duty, word, found.Entry, found.Basis) };
            }
        }

        return found;
    }
}
