using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

/// <summary>Hours that run from an event known to the day only: from its beginning at the earliest, from its end at the latest.</summary>
public class HoursFromADayTests
{
    private static readonly Agreement Accord = Pact.Of(
        Pact.Must("a", ActKind.Withdraw, "24 hours after signature"),
        Pact.Keep("a", ActKind.CeaseFire) with { From = "24 hours after signature" }) with
    {
        FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature },
    };

    private static readonly Scenario Signed = Scenario.For(Accord).Given(Accord.IsSigned("2030-07-10", Accord.Actors[0], Accord.Actors[1]));

    [Fact]
    public void A_ceasefire_begins_by_the_end_of_the_hours() => Signed
        .At("2030-07-10").Expect("2").Pending()
        .At("2030-07-12").Expect("2").InEffect()
        .At("2031-07-12").Expect("2").InEffect();

    [Fact]
    public void What_breaks_it_then_is_a_violation() => Signed
        .When(Accord.Actors[0].Does(ActKind.OpenFire, on: "2030-08-01").Citing("2"))
        .At("2030-08-01").Expect("2").Violations(1);

    [Fact]
    public void A_deadline_has_surely_passed_after_those_from_the_end_of_the_day() => Signed
        .At("2030-07-10T23:00").Expect("1").InEffect()
        .At("2030-07-12").Expect("1").Overdue();

    [Fact]
    public void Both_ends_are_given_and_why()
    {
        var due = Assert.IsType<Resolved<LegalTime>.Undetermined>(Signed.At("2030-07-12").Expect("1").Finding.Due);
        Assert.Equal("the hour of signature on 2030-07-10 is not known", due.Why);
        Assert.Equal(["2030-07-11T00:00", "2030-07-12T00:00"], due.Candidates.Select(candidate => candidate.ToString()));
        var words = Signed.At("2030-07-12").Expect("1").Finding.Explain();
        Assert.Contains("the hour of signature", words, StringComparison.Ordinal);
        Assert.DoesNotContain("PT24H", words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_that_is_known_is_counted_from() => Scenario.For(Accord)
        .Given(Accord.IsSigned("2030-07-10T10:00", Accord.Actors[0], Accord.Actors[1]))
        .At("2030-07-12").Expect("1").Overdue().DueBy("2030-07-11T10:00");
}
