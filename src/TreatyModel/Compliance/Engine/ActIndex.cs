using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Provisions;

namespace TreatyModel.Compliance.Engine;

/// <summary>Which norms an entry that cites none may bear on, by what was done.</summary>
internal sealed class ActIndex
{
    private static readonly List<NormPlan> None = [];
    private readonly Dictionary<ActKind, List<NormPlan>> norms = [];
    private readonly Dictionary<(ActKind, ActKind), ActKind[]> actsOn = [];
    private readonly List<NormPlan> limits = [];
    private readonly List<NormPlan> presences = [];

    internal void Add(NormPlan norm)
    {
        if (Bearing.IsLimit(norm))
        {
            limits.Add(norm);
            return;
        }

        foreach (var act in ActsOn(norm.Norm.Conduct ?? norm.Norm.Act, norm.Norm.Act))
        {
            if (!norms.TryGetValue(act, out var list))
            {
                norms.Add(act, list = []);
            }

            list.Add(norm);
        }

        if (ActTable.IsPresence(norm.Norm.Act) || norm.Norm.Act == ActKind.Withdraw || norm.Norm.Act == ActKind.Deploy || norm.Norm.Modality == Modality.Permission)
        {
            presences.Add(norm);
        }
    }

    // The acts that can bear on a norm: the same for all norms on one act and one conduct.
    private ActKind[] ActsOn(ActKind conduct, ActKind duty)
    {
        if (actsOn.TryGetValue((conduct, duty), out var known))
        {
            return known;
        }

        var acts = new HashSet<ActKind> { conduct, duty };
        foreach (var act in ActKind.All)
        {
            if (acts.Any(kind => ActTable.Is(act, kind)) || ActTable.IsBreach(act, duty) || ActTable.Ends(act, duty))
            {
                acts.Add(act);
            }
        }

        return actsOn[(conduct, duty)] = [.. acts];
    }

    internal IEnumerable<NormPlan> Candidates(Entry entry) => entry switch
    {
        Act act when entry.Amount is not null => limits.Concat(Of(act.Kind)),
        Act act => Of(act.Kind),
        Observation => limits.Concat(presences),
        _ => [],
    };

    private List<NormPlan> Of(ActKind kind) => norms.GetValueOrDefault(kind, None);
}
