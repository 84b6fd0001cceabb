namespace TreatyModel.Compliance.Engine;

/// <summary>Works out one duty.</summary>
internal static class DutyFold
{
    internal static DutyResult Run(Evaluation evaluation, DutyPlan duty)
    {
        var times = new TimeResolver(evaluation, duty.Agreement, duty.Norm);
        var activity = ActivityOf(evaluation, duty, times);
        return duty.Kind switch
        {
            DutyKind.Obligation => evaluation.Obligations.Run(duty, activity, times),
            DutyKind.Standing => new StandingFold(evaluation, duty, activity).Run(),
            DutyKind.Recurring => new RecurringFold(evaluation, duty, activity).Run(),
            DutyKind.Liberty => new LibertyFold(evaluation, duty, activity, times).Run(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // What nothing but its agreement starts and stops is active as all others of the kind are: worked out once for all.
    private static Activity ActivityOf(Evaluation evaluation, DutyPlan duty, in TimeResolver times)
    {
        var binding = evaluation.Bindings[duty.Agreement.Index]!;
        if (!duty.FollowsAgreement || evaluation.Ledger.SaidOn(duty) is not null || binding.Departures.Count > 0)
        {
            return new ActivityFold(evaluation, duty, times).Run();
        }

        return binding.OfFollowers ??= new ActivityFold(evaluation, duty, times).Run();
    }
}
