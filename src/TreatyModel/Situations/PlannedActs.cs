using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>When each kind of act was last done, by whom and with whom: what tells whether a plan was carried out.</summary>
internal sealed class PlannedActs
{
    private readonly DateTimeZone zone;
    private readonly Dictionary<(ActKind Kind, Id<Actor> By, Id<Actor>? With), Instant> last = [];

    internal PlannedActs(ValueList<Entry> entries, DateTimeZone zone)
    {
        this.zone = zone;
        var kinds = entries.OfType<Declaration>().Where(said => said.Kind == DeclarationKind.Plan).Select(plan => plan.Act).ToHashSet();
        foreach (var act in entries.OfType<Act>().Where(act => kinds.Contains(act.Kind)))
        {
            var done = act.Happened.Latest(zone);
            foreach (var by in act.By)
            {
                Note((act.Kind, by, null), done);
                foreach (var other in act.With.Concat(act.By))
                {
                    Note((act.Kind, by, other), done);
                }
            }
        }
    }

    /// <summary>On its face: the same act by one of the same actors, with one of the same others where the plan names any.</summary>
    internal bool CarryOut(Declaration plan)
    {
        if (plan.Act is not { } kind)
        {
            return false;
        }

        var from = plan.Happened.Earliest(zone);
        return plan.By.Any(by => plan.With.Count == 0
            ? IsDone((kind, by, null), from)
            : plan.With.Any(other => IsDone((kind, by, other), from)));
    }

    private bool IsDone((ActKind Kind, Id<Actor> By, Id<Actor>? With) act, Instant from) =>
        last.TryGetValue(act, out var done) && done >= from;

    private void Note((ActKind Kind, Id<Actor> By, Id<Actor>? With) act, Instant done) =>
        last[act] = last.TryGetValue(act, out var before) ? Instant.Max(before, done) : done;
}
