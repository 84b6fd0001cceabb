namespace TreatyModel.Compliance.Engine;

/// <summary>Works out one duty.</summary>
internal static class DutyFold
{
    internal static DutyResult Run(Evaluation evaluation, DutyPlan duty)
    {
        var activity = new ActivityFold(evaluation, duty);
        return duty.Kind switch
        {
            DutyKind.Obligation => new ObligationFold(evaluation, duty, activity).Run(),
            DutyKind.Standing => new StandingFold(evaluation, duty, activity).Run(),
            DutyKind.Recurring => new RecurringFold(evaluation, duty, activity).Run(),
            DutyKind.Liberty => new LibertyFold(evaluation, duty, activity).Run(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
