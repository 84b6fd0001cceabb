using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What is seen after a withdrawal was reported: that the forces are still there.</summary>
public class ContradictionTests
{
    private static readonly Agreement Withdrawal = Of(Must("a", ActKind.Withdraw, "2030-01-31") with { Where = ["valley"], Verifier = "mission" });

    private static readonly Act Left = Did("left", "a", ActKind.Withdraw, "2030-01-20", "1", Word("paper", "2030-01-20"));

    [Theory]
    [InlineData("paper")]
    [InlineData("mission")]
    [InlineData("ministry-b")]
    public void Whoever_sees_them_there_afterwards_makes_the_withdrawal_disputed(string source)
    {
        var assessment = Withdrawal.Assess(Left, There("2030-01-25", source));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-20 Fulfilled"], assessment.Life());
        Assert.Equal(Basis.Established, assessment.On("2030-01-24").Basis);
        Assert.Equal(Basis.Disputed, assessment.On("2030-01-25").Basis);
        Assert.Equal([Phase.Fulfilled, Phase.InEffect], assessment.On("2030-01-25").Possible.Select(one => one.Phase));
        Assert.Equal([Phase.Fulfilled, Phase.Overdue], assessment.On("2030-02-01").Possible.Select(one => one.Phase));
    }

    [Fact]
    public void It_says_what_speaks_against_it()
    {
        var finding = Withdrawal.Assess(Left, There("2030-01-25", "paper")).On("2030-02-01");
        Assert.Contains(finding.Reasons, reason => reason.Kind == ReasonKind.Finding && reason.Entries.Contains("there"));
        Assert.EndsWith(
            "(there: paper) speaks against that. Open: by the reports it is fulfilled, by what was seen afterwards overdue (possible: due by 31 January 2030; performed in time or overdue).",
            finding.Explain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_verifiers_own_report_of_the_withdrawal_stands_against_all_but_its_own_eyes()
    {
        var verified = Left with { Attestations = [Word("mission", "2030-01-20")] };
        Assert.Equal(Basis.Established, Withdrawal.Assess(verified, There("2030-01-25", "ministry-b")).On("2030-02-01").Basis);
        Assert.Equal(Basis.Disputed, Withdrawal.Assess(verified, There("2030-01-25", "mission")).On("2030-02-01").Basis);
    }

    [Fact]
    public void Where_any_report_is_proof_the_report_of_the_withdrawal_is() =>
        Assert.Equal((Phase.Fulfilled, Basis.Established), Withdrawal.Under(EvidencePolicy.AnyReport, Left, There("2030-01-25", "paper")).StandingOn("2030-02-01"));

    [Fact]
    public void Seen_before_or_on_the_day_they_left_they_had_not_left_yet() =>
        Assert.Equal(Basis.Established, Withdrawal.Assess(There("2030-01-15", "paper"), Left, There("2030-01-20", "paper", "on-the-day")).On("2030-02-01").Basis);

    [Fact]
    public void Seen_to_be_gone_once_whoever_is_there_later_has_come_back() =>
        Assert.Equal(Basis.Established, Withdrawal.Assess(Left, Seen("gone", "2030-01-22", "1", "0 persons", "a"), There("2030-01-25", "paper")).On("2030-02-01").Basis);

    [Fact]
    public void Gone_after_all_it_is_settled_that_it_is_done_and_disputed_whether_in_time()
    {
        var late = Withdrawal.Assess(Left, There("2030-01-25", "paper"), Seen("gone", "2030-02-10", "1", "0 persons", "a")).On("2030-02-20");
        Assert.Equal([Phase.Fulfilled, Phase.FulfilledLate], late.Possible.Select(one => one.Phase));
        var inTime = Withdrawal.Assess(Left, There("2030-01-25", "paper"), Seen("gone", "2030-01-28", "1", "0 persons", "a"));
        Assert.Equal((Phase.Fulfilled, Basis.Established), inTime.StandingOn("2030-02-20"));
    }

    [Fact]
    public void An_entry_after_the_withdrawal_is_no_word_against_it() =>
        Assert.Equal(Basis.Established, Withdrawal.Assess(Left, Did("back", "a", ActKind.Enter, "2030-01-25", "1")).On("2030-02-01").Basis);

    private static Observation There(string day, string source, string id = "there") => Seen(id, day, "1", "200 persons", "a", Word(source, day));
}
