using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>What would change a finding, from the phase that it is in.</summary>
internal static class Levers
{
    internal static ValueList<Lever> Of(Evaluation evaluation, DutyResult result, Finding finding)
    {
        var plan = result.Plan;
        var norm = plan.Norm.Norm;
        var owed = Counterparties.Of(plan, evaluation.Ledger.Actors);
        var act = norm.Object is null ? norm.Act.Verb : $"{norm.Act.Verb}: {norm.Object}";
        var levers = new List<Lever>();
        switch (finding.Phase)
        {
            case Phase.Pending:
                levers.Add(new Lever { What = $"waited for: {Awaited(finding)}", To = plan.Kind == DutyKind.Liberty ? Phase.Available : Phase.InEffect });
                break;
            case Phase.InEffect when plan.Kind == DutyKind.Standing:
                levers.Add(new Lever { What = norm.Modality == Provisions.Modality.Prohibition ? act : $"not to {act}", By = plan.Bearers, To = Phase.Breached });
                break;
            case Phase.InEffect or Phase.Overdue or Phase.Breached when plan.Kind == DutyKind.Standing:
                levers.Add(new Lever { What = "ending the violation, or a waiver of it", To = Phase.InEffect });
                break;
            case Phase.InEffect:
                levers.Add(new Lever { What = act, By = plan.Bearers, Before = finding.TooLateFrom, To = Done(evaluation, plan, finding, Phase.Fulfilled) });
                if (finding.TooLateFrom is { } limit)
                {
                    levers.Add(new Lever { What = "nothing done by then", Before = limit, To = evaluation.Policy.Silence == Silence.Breach ? Phase.Breached : Phase.Overdue });
                    levers.Add(new Lever { What = "consent to a later time", By = owed, To = Phase.InEffect });
                }

                break;
            case Phase.Overdue or Phase.Breached:
                levers.Add(new Lever { What = act, By = plan.Bearers, To = Done(evaluation, plan, finding, Phase.FulfilledLate) });
                levers.Add(new Lever { What = "consent to a later time", By = owed, To = Phase.InEffect });
                levers.Add(new Lever { What = "giving up what is owed", By = owed, To = Phase.Discharged });
                break;
            case Phase.Suspended or Phase.Excused:
                levers.Add(new Lever { What = finding.Phase == Phase.Suspended ? "the suspension ends" : "the ground is gone", To = Phase.InEffect });
                break;
            case Phase.Available when norm.OnceOnly:
                levers.Add(new Lever { What = act, By = plan.Bearers, To = Phase.Lapsed });
                break;
            default:
                break;
        }

        if (finding.Until is { } until && !finding.Phase.IsFinal() && result.Spells.At(until).Phase is var next && next.IsFinal())
        {
            levers.Add(new Lever { What = "time alone", Before = until, To = next });
        }

        return [.. levers];
    }

    // A whole of which a stage is done is open until all others are.
    private static Phase Done(Evaluation evaluation, DutyPlan plan, Finding finding, Phase done)
    {
        var others = plan.Whole is { } whole && finding.DutyPlans[0] == whole ? whole.Stages.Where(stage => stage != plan) : [];
        return plan.Kind != DutyKind.Recurring && others.All(stage => evaluation.Duties[stage.Index]!.Performed?.At <= finding.At) ? done : Phase.InEffect;
    }

    private static string Awaited(Finding finding)
    {
        foreach (var reason in finding.Reasons)
        {
            if (reason.Kind is ReasonKind.Force or ReasonKind.Beginning or ReasonKind.Condition)
            {
                return reason.WaitingFor?.ToString() ?? reason.Says ?? (reason.At is { } at ? NodaTime.Text.InstantPattern.General.Format(at) : "entry into force");
            }
        }

        return "entry into force";
    }
}
