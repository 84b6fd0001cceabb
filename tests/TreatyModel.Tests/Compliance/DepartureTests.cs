using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Whoever leaves a treaty owes nothing under it from the day on which law has it leave.</summary>
public class DepartureTests
{
    private static readonly Agreement Three = Of(
        Ban("a", ActKind.Deploy) with { Bearers = new Bearers { Actors = ["a", "b", "c"], Sharing = Sharing.Each } },
        Must("c", ActKind.Release, "2031-06-30"),
        Ban("c", ActKind.Enter) with { Survives = true },
        Must("a", ActKind.Report, "2031-06-30") with { Bearers = new Bearers { Actors = ["a", "c"], Sharing = Sharing.Jointly } }) with
    {
        Participants = [Party("a"), Party("b"), Party("c")],
        FinalProvisions = new FinalProvisions
        {
            EntryIntoForce = EntryIntoForce.At("2030-01-01"),
            Withdrawal = new WithdrawalRule { Counting = "6 months" },
        },
    };

    private static readonly Declaration Notice = Said("notice", "c", DeclarationKind.Notice, "2030-03-01", null, new LegalEffect.Withdraws());

    [Fact]
    public void From_the_day_on_which_its_notice_takes_effect()
    {
        var assessment = Three.Assess(Notice);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-09-01 Terminated"], assessment.Life("1@c"));
        Assert.Equal(["Pending", "2030-01-01 InEffect"], assessment.Life("1@a"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-09-01 Terminated"], assessment.Life("2"));
        Assert.Contains("Who bears it left the agreement on 1 September 2030, by notice by C", assessment.On("2030-10-01", "2").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_outlives_the_agreement_and_what_others_owe_too_goes_on()
    {
        var assessment = Three.Assess(Notice);
        Assert.Equal(["Pending", "2030-01-01 InEffect"], assessment.Life("3"));
        Assert.Equal(Phase.InEffect, assessment.PhaseOn("2030-10-01", "4"));
    }

    [Fact]
    public void What_it_does_before_then_is_judged_and_what_it_does_after_is_not()
    {
        var assessment = Three.Assess(Notice, Did("before", "c", ActKind.Deploy, "2030-08-31", "1"), Did("after", "c", ActKind.Deploy, "2030-09-02", "1"));
        Assert.Equal(["before"], assessment.On("2030-10-01", "1@c").Violations.Select(one => one.Entry.Value));
    }

    [Fact]
    public void A_notice_taken_back_in_time_changes_nothing_and_one_that_others_contest_is_disputed()
    {
        var back = Said("back", "c", DeclarationKind.Statement, "2030-04-01", null, new LegalEffect.Revokes("notice"));
        Assert.Equal(["Pending", "2030-01-01 InEffect"], Three.Assess(Notice, back).Life("1@c"));
        var contested = Three.Assess(Notice, Said("contest", "a", DeclarationKind.Objection, "2030-04-01", null, new LegalEffect.ObjectsTo { To = "notice" }));
        Assert.Equal((Phase.Terminated, Basis.Disputed), contested.StandingOn("2030-10-01", "1@c"));
    }

    [Fact]
    public void Between_two_it_ends_for_both()
    {
        var two = Of(Must("a", ActKind.Report, "2031-06-30"), Must("b", ActKind.Release, "2031-06-30")) with { FinalProvisions = Three.FinalProvisions };
        var assessment = two.Assess(Notice with { By = ["a"] });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-09-01 Terminated"], assessment.Life("1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-09-01 Terminated"], assessment.Life("2"));
    }
}
