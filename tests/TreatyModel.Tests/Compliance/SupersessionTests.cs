using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>A later instrument takes the place of an earlier one for those who are parties to both (Vienna Convention arts 30, 59).</summary>
public class SupersessionTests
{
    private static readonly Agreement First = Of(Must("a", ActKind.Report, "2030-06-30"), Keep("a", ActKind.CeaseFire));

    [Fact]
    public void From_when_the_later_one_is_in_force_the_earlier_is_owed_no_more()
    {
        var assessment = Assess(Later(new Relation { Kind = RelationKind.Supersedes, To = "pact" }));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-04-01 Discharged"], assessment.Life("pact#1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-04-01 Discharged"], assessment.Life("pact#2"));
    }

    [Fact]
    public void Single_clauses_can_be_replaced_and_the_rest_goes_on()
    {
        var assessment = Assess(Later(new Relation { Kind = RelationKind.Amends, To = "pact", Clauses = ["1"] }));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-04-01 Discharged"], assessment.Life("pact#1"));
        Assert.Equal(["Pending", "2030-01-01 InEffect"], assessment.Life("pact#2"));
    }

    [Fact]
    public void It_can_begin_later_than_the_instrument_that_says_so() =>
        Assert.Equal(
            ["Pending", "2030-01-01 InEffect", "2030-05-01 Discharged"],
            Assess(Later(new Relation { Kind = RelationKind.Supersedes, To = "pact", From = "2030-05-01" })).Life("pact#1"));

    [Fact]
    public void Between_those_who_are_not_all_parties_to_both_the_earlier_goes_on()
    {
        var later = Later(new Relation { Kind = RelationKind.Supersedes, To = "pact" }) with { Participants = [Party("a"), Party("c")] };
        Assert.Equal(Phase.Overdue, Assess(later).PhaseOn("2030-07-01", "pact#1"));
    }

    [Fact]
    public void An_instrument_that_never_enters_into_force_replaces_nothing()
    {
        var later = Later(new Relation { Kind = RelationKind.Supersedes, To = "pact" }) with { FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature } };
        Assert.Equal(Phase.Overdue, Assess(later).PhaseOn("2030-07-01", "pact#1"));
    }

    [Fact]
    public void A_reaffirmation_replaces_nothing() =>
        Assert.Equal(Phase.Overdue, Assess(Later(new Relation { Kind = RelationKind.Reaffirms, To = "pact" })).PhaseOn("2030-07-01", "pact#1"));

    private static Agreement Later(Relation relation) => Of(Must("a", ActKind.Submit, "2030-09-30")) with
    {
        Id = "later",
        FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2030-04-01") },
        Relations = [relation],
    };

    private static Assessment Assess(Agreement later) =>
        Assessment.Of(new PeaceProcess { Id = "process", Names = "Process", Agreements = [First, later] }, Record());
}
