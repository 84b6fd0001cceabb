using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Validation;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Validation;

/// <summary>Entries that cite clauses on which they cannot bear.</summary>
public class IdleCitationTests
{
    private static readonly Agreement Truce = Of(Keep("a", ActKind.CeaseFire), Must("b", ActKind.Withdraw, "2030-01-31"), May("a", ActKind.Visit) with { Key = "visit" });

    [Fact]
    public void By_somebody_who_bears_nothing_there() =>
        Assert.Equal("The entry 'shot' cites pact#1 and bears on no duty there: it is by b, and what it could bear on is borne by a.", Assert.Single(Warnings(Did("shot", "b", ActKind.OpenFire, "2030-02-10", "1"))).Message);

    [Fact]
    public void Of_a_kind_that_neither_keeps_nor_breaks_what_is_stated_there() =>
        Assert.Equal("The entry 'met' cites pact#1 and bears on no duty there: it is neither what they ask for or forbid (cease-fire) nor what breaks them.", Assert.Single(Warnings(Did("met", "a", ActKind.Meet, "2030-02-10", "1"))).Message);

    [Theory]
    [InlineData("a", "open-fire", "1")]
    [InlineData("army-a", "open-fire", "1")]
    [InlineData("", "open-fire", "1")]
    [InlineData("b", "withdraw", "2")]
    [InlineData("a", "visit", "3")]
    [InlineData("mission", "verify", "2")]
    public void What_can_bear_on_it_is_no_fault(string by, string kind, string cites) =>
        Assert.Empty(Warnings(Did("done", by, ActKind.Parse(kind), "2030-02-10", cites)));

    private static IEnumerable<Problem> Warnings(params ChronicleLine[] lines) =>
        Record(lines).Validate(PeaceProcess.Of(Truce)).Problems.Where(problem => problem.Code == "TM2020");
}
