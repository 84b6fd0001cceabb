using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>From when a text binds where it has no rule of its own: with its signature, its announcement, or as if it always had.</summary>
public class BindingTests
{
    private static readonly Agreement Plain = Of(Must("a", ActKind.Report, "2030-01-10")) with { FinalProvisions = null };

    [Fact]
    public void With_nothing_on_record_it_is_taken_to_bind_from_the_beginning() =>
        Assert.Equal(["InEffect", "2030-01-11 Overdue"], Plain.Assess().Life());

    [Fact]
    public void A_signature_on_record_makes_it_bind() =>
        Assert.Equal(["Pending", "2030-01-05 InEffect", "2030-01-11 Overdue"], Plain.Assess(Act(ActKind.Sign, "2030-01-05")).Life());

    [Fact]
    public void It_is_signed_when_the_last_party_has_signed()
    {
        var pact = Of(Must("a", ActKind.Report, "10 days after signature")) with { FinalProvisions = null };
        var first = Act(ActKind.Sign, "2030-01-05") with { By = ["a"] };
        Assert.Equal(["Pending"], pact.Assess(first).Life());
        Assert.Equal(
            ["Pending", "2030-01-08 InEffect", "2030-01-19 Overdue"],
            pact.Assess(first, Act(ActKind.Sign, "2030-01-08") with { Id = "b-signs", By = ["b"] }).Life());
    }

    [Fact]
    public void A_statement_of_a_third_party_is_made_with_its_announcement() =>
        Assert.Equal(
            ["Pending", "2030-01-05 InEffect", "2030-01-11 Overdue"],
            (Plain with { Nature = InstrumentNature.ThirdPartyStatement }).Assess(Act(ActKind.Announce, "2030-01-05")).Life());

    [Fact]
    public void A_decision_is_made_with_its_adoption() =>
        Assert.Equal(
            ["Pending", "2030-01-05 InEffect", "2030-01-11 Overdue"],
            (Plain with { Nature = InstrumentNature.SecurityCouncilDecision }).Assess(Act(ActKind.Adopt, "2030-01-05")).Life());

    [Fact]
    public void A_treaty_that_was_only_announced_or_initialled_waits_for_its_signature()
    {
        var treaty = Plain with { Nature = InstrumentNature.Treaty };
        foreach (var kind in new[] { ActKind.Announce, ActKind.Initial })
        {
            var finding = treaty.Assess(Act(kind, "2030-01-05")).On("2030-02-01");
            Assert.Equal(Phase.Pending, finding.Phase);
            Assert.Contains("waits for signature", finding.Explain(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_entry_into_force_on_record_goes_before_the_texts_own_rule_and_the_difference_is_told()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-20"));
        var assessment = pact.Assess(Act(ActKind.EnterIntoForce, "2030-01-05"));
        Assert.Equal(["Pending", "2030-01-05 InEffect", "2030-01-21 Overdue"], assessment.Life());
        Assert.Contains(assessment.On("2030-01-10").Reasons, reason => reason.Says == "the entry into force is on record for 2030-01-05; by its own rule it is 2030-01-01");
    }

    private static Act Act(ActKind kind, string day) => Did("made", "a+b", kind, day) with { Agreements = ["pact"] };
}
