using NodaTime;

namespace TreatyModel.Compliance.Engine;

/// <summary>Works out whether an effect has come about.</summary>
internal static class EffectReport
{
    internal static EffectFinding Of(Evaluation evaluation, EffectPlan plan, Instant at)
    {
        var binding = evaluation.Bindings[plan.Agreement.Index]!;
        var inForce = binding.Changes.FirstOrDefault(change => change.Force == BindingLine.Force.InForce);
        if (binding.At(at) == BindingLine.Force.NotYet)
        {
            return Waiting(plan, false, binding.Computed.WaitingFor?.ToString() ?? binding.Computed.Why ?? "entry into force");
        }

        var from = new TimeResolver(evaluation, plan.Agreement).Resolve(plan.Effect.From);
        var begins = from == TimeOf.None ? Instant.MinValue : from.Start(plan.Agreement.TimeZone);
        if (begins is null || begins > at)
        {
            return Waiting(plan, from.Why is null ? false : null, from.WaitingFor?.ToString() ?? from.Why ?? plan.Effect.From!.ToString());
        }

        var gate = new ConditionLine(evaluation, plan.Agreement, null).Of(plan.Effect.If);
        if (gate.At(at) is var truth and not Truth.Yes)
        {
            return Waiting(plan, truth == Truth.Unknown ? null : false, plan.Effect.If!.ToString());
        }

        var met = gate.LastTurn ?? Instant.MinValue;
        var since = Instant.Max(Instant.Max(begins.Value, inForce.At), met);
        return new EffectFinding { Address = plan.Id, Effect = plan.Effect, IsOperative = true, Since = since == Instant.MinValue ? null : since };
    }

    private static EffectFinding Waiting(EffectPlan plan, bool? operative, string what) =>
        new() { Address = plan.Id, Effect = plan.Effect, IsOperative = operative, WaitsFor = what };
}
