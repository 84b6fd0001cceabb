using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What follows when a duty is not kept: a further duty, an option of the other side, and never a step that nobody took.</summary>
public class ReparationTests
{
    // 1: report by 10 January. 2: failing that, pay within 30 days after that day. 3: failing that, withdraw.
    private static readonly Agreement Chain = Of(
        Must("a", ActKind.Report, "2030-01-10"),
        Must("a", ActKind.Compensate, "30 days after deadline of 1/do") with { If = new Condition.Otherwise("1/do") },
        Must("a", ActKind.Withdraw, "2030-06-30") with { If = new Condition.Otherwise("2/do") });

    [Fact]
    public void A_duty_that_is_missed_calls_up_the_next_and_that_one_the_third()
    {
        var assessment = Chain.Assess();
        Assert.Equal(["Pending", "2030-01-11 InEffect", "2030-02-10 Overdue"], assessment.Life("2"));
        Assert.Equal(["Pending", "2030-02-10 InEffect", "2030-07-01 Overdue"], assessment.Life("3"));
    }

    [Fact]
    public void A_duty_that_is_kept_calls_up_nothing()
    {
        var assessment = Chain.Assess(Did("done", "a", ActKind.Report, "2030-01-10", "1"));
        Assert.Equal(["Pending"], assessment.Life("2"));
        Assert.Equal(["Pending"], assessment.Life("3"));
    }

    [Fact]
    public void Reparation_made_in_time_ends_the_chain_there()
    {
        var assessment = Chain.Assess(Did("paid", "a", ActKind.Compensate, "2030-02-01", "2"));
        Assert.Equal(Phase.Fulfilled, assessment.PhaseOn("2030-12-31", "2"));
        Assert.Equal(["Pending"], assessment.Life("3"));
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-12-31", "1"));
    }

    [Fact]
    public void A_breach_opens_an_option_and_never_uses_it()
    {
        var pact = Of(
            Keep("a", ActKind.CeaseFire),
            Keep("b", ActKind.Cooperate),
            Can("b", ActKind.Suspend, Does(ConsequenceKind.Suspends, "2")) with { If = Condition.After(new Anchor.Breach("1/do")) });
        var shot = Did("shot", "a", ActKind.OpenFire, "2030-02-10/2030-02-11", "1");
        Assert.Equal(["Pending"], pact.Assess().Life("3"));
        var open = pact.Assess(shot);
        Assert.Equal(Phase.Available, open.PhaseOn("2030-03-01", "3"));
        Assert.Equal(Phase.InEffect, open.PhaseOn("2030-03-01", "2"));
        var used = pact.Assess(shot, Did("answered", "b", ActKind.Suspend, "2030-03-05T00:00", "3"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-03-05 Suspended"], used.Life("2"));
    }

    [Fact]
    public void The_option_used_without_a_breach_is_without_effect()
    {
        var pact = Of(
            Keep("a", ActKind.CeaseFire),
            Keep("b", ActKind.Cooperate),
            Can("b", ActKind.Suspend, Does(ConsequenceKind.Suspends, "2")) with { If = Condition.After(new Anchor.Breach("1/do")) });
        var assessment = pact.Assess(Did("answered", "b", ActKind.Suspend, "2030-03-05", "3"));
        Assert.False(Assert.Single(assessment.On("2030-03-06", "3").Exercises).IsValid);
        Assert.Equal(Phase.InEffect, assessment.PhaseOn("2030-03-06", "2"));
    }

    [Fact]
    public void No_answer_to_a_breach_touches_the_protection_of_persons()
    {
        var pact = Of(
            Keep("a", ActKind.CeaseFire),
            Keep("b", ActKind.Respect) with { Unconditional = true },
            Can("b", ActKind.Suspend, Does(ConsequenceKind.Suspends, "2")),
            Can("b", ActKind.Terminate, Does(ConsequenceKind.Ends, "2")));
        var assessment = pact.Assess(Did("off", "b", ActKind.Suspend, "2030-03-05", "3"), Did("over", "b", ActKind.Terminate, "2030-03-06", "4"));
        Assert.Equal(["Pending", "2030-01-01 InEffect"], assessment.Life("2"));
    }

    [Fact]
    public void What_is_ended_by_all_parties_is_terminated_and_by_some_only_disputed()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-06-30"));
        var ended = Said("ended", "a+b", DeclarationKind.Consent, "2030-03-01T00:00", "1", new LegalEffect.Ends());
        Assert.Equal((Phase.Terminated, Basis.Established), pact.Assess(ended).StandingOn("2030-03-02"));
        Assert.Equal((Phase.Terminated, Basis.Disputed), pact.Assess(ended with { By = ["b"] }).StandingOn("2030-03-02"));
    }

    [Fact]
    public void When_the_agreement_has_ended_only_what_survives_it_goes_on()
    {
        var pact = Of(Keep("a", ActKind.CeaseFire), Keep("a", ActKind.Respect) with { Survives = true });
        var ended = Said("ended", "a+b", DeclarationKind.Consent, "2030-03-01T00:00", null, new LegalEffect.Ends());
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-03-01 Terminated"], pact.Assess(ended).Life());
        Assert.Equal(["Pending", "2030-01-01 InEffect"], pact.Assess(ended).Life("2"));
    }
}
