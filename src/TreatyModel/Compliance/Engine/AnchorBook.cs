using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>The events that entries can be, by what tells an entry that it is one.</summary>
internal sealed class AnchorBook
{
    private static readonly List<AnchorPlan> None = [];
    private readonly Dictionary<(AgreementPlan, Anchor, NormPlan?), AnchorPlan> all = [];
    private readonly Dictionary<Id<NamedEvent>, List<AnchorPlan>> named = [];
    private readonly Dictionary<ActKind, List<AnchorPlan>> acts = [];

    internal List<AnchorPlan> All { get; } = [];

    internal List<AnchorPlan> Requests { get; } = [];

    internal List<AnchorPlan> TimesSet { get; } = [];

    internal List<AnchorPlan> Notices { get; } = [];

    internal List<AnchorPlan> Named(Id<NamedEvent> id) => named.GetValueOrDefault(id, None);

    internal List<AnchorPlan> Acts(ActKind kind) => acts.GetValueOrDefault(kind, None);

    internal AnchorPlan? Find(AgreementPlan agreement, Anchor anchor, NormPlan? norm) =>
        all.GetValueOrDefault((agreement, anchor, norm)) ?? all.GetValueOrDefault((agreement, anchor, null));

    /// <summary>Notes an event, where it is one that entries can be.</summary>
    internal AnchorPlan? Add(AgreementPlan agreement, Anchor anchor, NormPlan? norm)
    {
        if (anchor is not (Anchor.Named or Anchor.ActOf or Anchor.Request or Anchor.TimeSet or Anchor.Notice))
        {
            return null;
        }

        // Requests, times set and acts mean one norm each where they start its clock; a named event means itself.
        var own = anchor is Anchor.Named or Anchor.Notice ? null : norm;
        if (all.TryGetValue((agreement, anchor, own), out var known))
        {
            return known;
        }

        var plan = new AnchorPlan { Index = All.Count, Agreement = agreement, Anchor = anchor, For = own };
        all.Add((agreement, anchor, own), plan);
        All.Add(plan);
        switch (anchor)
        {
            case Anchor.Named of: List(named, of.Event).Add(plan); break;
            case Anchor.ActOf of: List(acts, of.Kind).Add(plan); break;
            case Anchor.Request: Requests.Add(plan); break;
            case Anchor.TimeSet: TimesSet.Add(plan); break;
            default: Notices.Add(plan); break;
        }

        return plan;
    }

    private static List<AnchorPlan> List<TKey>(Dictionary<TKey, List<AnchorPlan>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
