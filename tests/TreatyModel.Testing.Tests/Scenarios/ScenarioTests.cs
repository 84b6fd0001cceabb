using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Examples;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Tests;
using TreatyModel.Validation;
using static TreatyModel.Testing.Tests.Statement;

namespace TreatyModel.Testing.Tests.Scenarios;

public sealed class ScenarioTests
{
    private static readonly Scenario InForce = Scenario.For(Alone).Given(Document.EntersIntoForce("2020-11-10T00:00"));

    private static readonly Scenario Ceasefire = Scenario.For(ExampleAgreements.Ceasefire);

    [Fact]
    public void Consent_moves_the_day_of_a_hand_over() => InForce
        .When(Azerbaijan.Consents(on: "2020-11-15").ToExtend("6/kelbajar", until: "2020-11-25"))
        .At("2020-11-14").Expect("6/kelbajar").InEffect().DueBy("2020-11-15")
        .At("2020-11-16").Expect("6/kelbajar").InEffect().DueBy("2020-11-25")
        .At("2020-11-26").Expect("6/kelbajar").Overdue().Presumed().LateByDays(1);

    [Fact]
    public void What_is_performed_in_time_stays_so() => InForce
        .When(Armenia.Performs("2", on: "2020-11-19"))
        .At("2020-11-20").Expect("2").Fulfilled().Established()
        .At("2021-11-20").Expect("2").Fulfilled();

    [Fact]
    public void A_common_beginning_is_shared()
    {
        Ceasefire.At("2024-01-05").Expect("2").Overdue();
        Ceasefire.When(Cast.South.Performs("2", on: "2024-01-02")).At("2024-01-05").Expect("2").Fulfilled().NotInDefault();
        Ceasefire.When(Cast.South.Performs("2", on: "2024-01-06")).At("2024-01-07").Expect("2").FulfilledLate();
    }

    [Fact]
    public void Breaking_a_ceasefire_is_a_violation_that_somebody_reports() => Ceasefire
        .When(Cast.North.Breaks("1", on: "2024-01-10").HeldABreachBy(Cast.South))
        .At("2024-01-11").Expect("1@north").Violations(1).That(finding => finding.Violations[0].Basis == Basis.Alleged, "it only alleged")
        .Expect("1@south").Violations(0);

    [Fact]
    public void A_denial_makes_it_disputed() => Ceasefire
        .When(Cast.North.Breaks("1", on: "2024-01-10").HeldABreachBy(Cast.South).DeniedBy(Cast.North))
        .At("2024-01-11").Expect("1@north").That(finding => finding.Violations[0].Basis == Basis.Disputed, "it disputed");

    [Fact]
    public void A_stricter_policy_does_not_count_it()
    {
        var reported = Ceasefire.When(Cast.North.Breaks("1", on: "2024-01-10").HeldABreachBy(Cast.South));
        reported.Under(EvidencePolicy.NamedVerifierOnly).At("2024-01-11").Expect("1").Violations(0);
        reported.Under(EvidencePolicy.AnyReport).At("2024-01-11").Expect("1").Violations(1);
        Ceasefire.When(Cast.North.Breaks("1", on: "2024-01-10").HeldABreachBy(Cast.Mission)).Under(EvidencePolicy.NamedVerifierOnly)
            .At("2024-01-11").Expect("1").Violations(1);
    }

    [Fact]
    public void What_was_known_later_was_not_known_then()
    {
        var late = Ceasefire.When(Cast.South.Performs("2", on: "2024-01-02").KnownOn("2024-01-09"));
        late.At("2024-01-05").Expect("2").Fulfilled();
        late.AsKnown("2024-01-08").At("2024-01-05").Expect("2").Overdue();
    }

    [Fact]
    public void A_term_has_its_last_day_for_notice() => Ceasefire
        .At("2024-06-01").ExpectTerm("3").Begins("2024-01-01").LastDayForNotice("2028-07-01").Expires("2029-01-01").GoesOn()
        .At("2024-06-01").Expect("1").InEffect();

    [Fact]
    public void Notice_in_time_ends_a_term() => Ceasefire
        .When(Cast.North.GivesNotice("3", on: "2028-06-30"))
        .At("2028-12-01").ExpectTerm("3").Ends("2029-01-01");

    [Fact]
    public void Other_verbs_have_their_effect()
    {
        Ceasefire.When(Cast.North.Waives("2", on: "2024-01-02")).At("2024-01-03").Expect("2").Is(Phase.Discharged);
        Ceasefire.When(Cast.South.Invokes(ExcuseGround.ForceMajeure, "2", on: "2024-01-02")).At("2024-01-03").Expect("2").Excused();
        Ceasefire.When(Cast.North.Consents(on: "2024-01-02").ToSuspend("2", Clock.Stops), Cast.South.Consents(on: "2024-01-02").ToSuspend("2", Clock.Stops))
            .At("2024-01-03").Expect("2").Suspended();
    }

    [Fact]
    public void Who_does_what_is_named_after_it()
    {
        var scenario = InForce.When(Armenia.Performs("2", on: "2020-11-20"), Azerbaijan.Consents(on: "2020-11-15").ToExtend("6/kelbajar", until: "2020-11-25").Named("the-consent"));
        Assert.Equal(["enter-into-force-1", "armenia-hand-over-2", "the-consent"], scenario.Chronicle.Lines.OfType<Entry>().Select(entry => entry.Id.Value));
        Assert.Empty(scenario.Chronicle.Validate(scenario.Process).Errors);
    }

    [Fact]
    public Task A_failure_says_what_was_expected_what_was_found_and_why()
    {
        var overdue = Assert.Throws<ExpectationFailedException>(() => InForce.At("2020-11-16").Expect("6/kelbajar").InEffect());
        var due = Assert.Throws<ExpectationFailedException>(() => InForce.At("2020-11-12").Expect("6/kelbajar").DueBy("2020-11-25"));
        var term = Assert.Throws<ExpectationFailedException>(() => Ceasefire.At("2024-06-01").ExpectTerm("3").LastDayForNotice("2028-12-31"));
        var nobody = Assert.Throws<ExpectationFailedException>(() => Ceasefire.At("2024-02-02").ExpectNobodyInDefault());
        return Snapshot.Match(string.Join("\n\n", overdue.Message, due.Message, term.Message, nobody.Message));
    }

    [Fact]
    public void Days_and_elapsed_time_that_read_alike_are_told_apart()
    {
        var agreed = new Agreement
        {
            Id = "pass",
            Title = "Pass",
            Zone = "Europe/Vienna",
            Actors = [Cast.North],
            Clauses = [new Withdrawal { Number = "1", Forces = [Cast.North], Due = "2024-01-10T12:00" }, new Withdrawal { Number = "2", Forces = [Cast.North], Due = "2024-01-10" }],
        };
        var at = Scenario.For(agreed)
            .Given(agreed.EntersIntoForce("2024-01-01T00:00"))
            .When(Cast.North.Performs("1", on: "2024-01-13T12:00"), Cast.North.Performs("2", on: "2024-01-13"))
            .At("2024-01-14");
        at.Expect("1").LateBy(Duration.FromDays(3));
        at.Expect("2").LateByDays(3);
        var days = Assert.Throws<ExpectationFailedException>(() => at.Expect("1").LateByDays(3)).Message;
        Assert.Contains("expected: late by 3 days, in calendar days (LateByDays)\n", days, StringComparison.Ordinal);
        Assert.Contains("found:    late by 3 days, in elapsed time (LateBy)\n", days, StringComparison.Ordinal);
        var elapsed = Assert.Throws<ExpectationFailedException>(() => at.Expect("2").LateBy(Duration.FromDays(3))).Message;
        Assert.Contains("found:    late by 3 days, in calendar days (LateByDays)\n", elapsed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said_with_what_is()
    {
        Assert.Contains("6/kelbajar", Assert.Throws<KeyNotFoundException>(() => InForce.At("2020-11-12").Expect("6/shusha")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => InForce.When(Armenia.Performs("66", on: "2020-11-20")).Chronicle);
        Assert.Contains("write the key", Assert.Throws<ArgumentException>(() => InForce.When(Armenia.Performs("6", on: "2020-11-20")).Chronicle).Message, StringComparison.Ordinal);
    }
}
