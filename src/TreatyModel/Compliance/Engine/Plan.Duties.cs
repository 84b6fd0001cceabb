using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <content>The duties under its norms.</content>
internal sealed partial class Plan
{
    // When all norms are known: what is made one after another lies side by side, and is read faster in turn.
    private void AddDuties()
    {
        Norms.ForEach(Addresses.Add);
        Norms.ForEach(Index.Add);
        var duties = new List<DutyPlan>();
        foreach (var norm in Norms)
        {
            duties.Clear();
            foreach (var bearers in Split(norm.Norm.Bearers))
            {
                AddDuties(norm, bearers, duties);
            }

            norm.Duties = [.. duties];
        }
    }

    // The whole and its stages.
    private void AddDuties(NormPlan norm, Bearers bearers, List<DutyPlan> duties)
    {
        var whole = AddDuty(norm, bearers, null, -1);
        duties.Add(whole);
        var stages = norm.Norm.Milestones;
        whole.Stages = stages.Count == 0 ? [] : new DutyPlan[stages.Count];
        for (var i = 0; i < stages.Count; i++)
        {
            var stage = AddDuty(norm, bearers, stages[i], i);
            stage.Whole = whole;
            whole.Stages[i] = stage;
            duties.Add(stage);
        }
    }

    private static Bearers[] Split(Bearers bearers) => bearers switch
    {
        { Sharing: Sharing.Each, Actors.Count: > 1 } => [.. bearers.Actors.Distinct().Select(actor => bearers with { Actors = [actor] })],
        _ => [bearers],
    };

    private DutyPlan AddDuty(NormPlan norm, Bearers bearers, Milestone? stage, int number)
    {
        var recurring = (stage is null ? norm.Norm.Milestones.Count > 0 ? null : norm.Norm.Recurrence : stage.Recurrence) is not (null or Recurrence.DailyWindow);
        var kind = recurring && norm.Kind != DutyKind.Liberty && !norm.IsProhibition ? DutyKind.Recurring : norm.Kind;
        var due = stage is null ? norm.Norm.Due : stage.Due;
        var duty = new DutyPlan
        {
            Index = Duties.Count,
            Norm = norm,
            Agreement = norm.Agreement,
            Id = norm.Id with
            {
                Bearer = bearers.Sharing == Sharing.Each && bearers.Actors.Count == 1 ? bearers.Actors[0] : null,
                Stage = stage?.Key,
            },
            Kind = kind,
            Bearers = bearers.Actors,
            Sharing = bearers.Sharing,
            Stage = stage,
            StageNumber = number,
            Due = due,
            Deadline = due ?? (kind == DutyKind.Obligation && stage is null ? norm.Norm.Until : null),
            StartBy = stage is null ? norm.Norm.StartBy : null,
            NotBefore = norm.Norm.NotBefore,
            Needs = Need.Of(stage is null ? norm.Norm.Amounts : stage.Amounts),
        };
        Duties.Add(duty);
        Note(norm.Agreement, due);
        Note(norm.Agreement, duty.StartBy);
        Note(norm.Agreement, stage is null ? norm.Norm.From : stage.From);
        Note(norm.Agreement, norm.Norm.Until);
        return duty;
    }
}
