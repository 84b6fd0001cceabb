namespace TreatyModel.Compliance.Engine;

/// <summary>Works out a duty to keep something up, a ban, or a limit: its violations, each kept, and when it was in breach.</summary>
internal sealed class StandingFold(Evaluation evaluation, DutyPlan duty, Activity activity)
{
    internal DutyResult Run()
    {
        var matches = evaluation.Ledger.Matches[duty.Index] is { } list ? list.Now : default;
        var line = evaluation.Standing.Of(duty, activity, matches);
        var life = line.Violations.Life();
        return new StandingResult(line.Violations.All)
        {
            Plan = duty,
            Spells = life,
            Activity = activity,
            Begun = line.Begun is { } begun ? begun.Happened.On(begun.Basis.On(activity.GroundAt(begun.To))) : Begins(),
            Performed = line.Violations.IsBroken ? null : Kept(life),
            Matches = matches,
        };
    }

    // What is to be kept up begins when it begins to bind; at the time that the text itself names, where it names one.
    private Happening? Begins()
    {
        if (activity.Begins is not { } begins)
        {
            return null;
        }

        var zone = duty.Agreement.TimeZone;
        var named = activity.From.Last ?? evaluation.Bindings[duty.Agreement.Index]?.Entered?.Last;
        var legal = named is not null && named.Start(zone) == begins
            ? named
            : Time.LegalTime.Of(begins, zone, duty.Agreement.Zone);
        return new Happening(legal, legal, begins, activity.GroundAt(begins));
    }

    // Kept to its end without a violation that counts: that is its fulfilment.
    private Happening? Kept(SpellList life)
    {
        if (life.Last.Phase != Phase.Completed)
        {
            return null;
        }

        var legal = Time.LegalTime.Of(life.Last.From, duty.Agreement.TimeZone, duty.Agreement.Zone);
        return new Happening(legal, legal, life.Last.From, life.Last.Basis);
    }
}
