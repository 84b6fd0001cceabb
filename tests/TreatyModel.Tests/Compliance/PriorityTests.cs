using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Norms that go before others: what they ask for is no violation of those that they go before, as long as they bind.</summary>
public class PriorityTests
{
    // 1: A does not enter the valley. 2: notwithstanding 1, A hands relief over on the hill by 28 February.
    private static readonly Agreement Relief = Of(
        Ban("a", ActKind.Enter) with { Where = ["valley"] },
        Must("a", ActKind.Enter, "2030-02-28") with { Where = ["hill"], From = "2030-02-01", Until = "2030-03-31", Notwithstanding = ["1"] });

    private static readonly Act Convoy = Did("convoy", "a", ActKind.Enter, "2030-02-10") with { Where = ["hill"] };

    [Fact]
    public void What_a_norm_that_goes_before_asks_for_is_no_violation()
    {
        var assessment = Relief.Assess(Convoy);
        Assert.Equal(Phase.Fulfilled, assessment.PhaseOn("2030-02-10", "2"));
        Assert.Equal(("convoy", "convoy"), Assert.Single(assessment.On("2030-02-11").Violations) is var one ? (one.Entry.Value, one.ExcusedBy?.Value) : default);
    }

    [Fact]
    public void Without_that_priority_it_is_one() =>
        Assert.True(Assert.Single((Relief with { Clauses = [Relief.Clauses[0]] }).Assess(Convoy).On("2030-02-11").Violations).Counts);

    [Fact]
    public void Before_and_after_its_time_it_goes_before_nothing()
    {
        var early = Did("early", "a", ActKind.Enter, "2030-01-20") with { Where = ["hill"] };
        var late = Did("late", "a", ActKind.Enter, "2030-04-20") with { Where = ["hill"] };
        Assert.All(Relief.Assess(early, late).On("2030-05-01").Violations, one => Assert.True(one.Counts));
    }

    [Fact]
    public void Elsewhere_than_it_asks_for_it_goes_before_nothing() =>
        Assert.True(Assert.Single(Relief.Assess(Convoy with { Where = ["valley"] }).On("2030-02-11").Violations).Counts);
}
