using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Terms: tacit renewal, the last day for notice, notices in time, late, from the wrong side, taken back, and ends before their time.</summary>
public class TermTests
{
    // One year from 1 January 2030, renewed by silence unless a party gives notice three months before.
    private static readonly Agreement Yearly = Of(Keep("a", ActKind.CeaseFire)) with
    {
        FinalProvisions = new FinalProvisions
        {
            EntryIntoForce = EntryIntoForce.At("2030-01-01"),
            Term = Term.Years(1).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(3)) with { From = "2030-01-01" },
        },
    };

    private static readonly AssessmentOptions ThreeYears = new() { Horizon = At("2033-01-01T00:00:00Z") };

    [Fact]
    public void Without_notice_it_goes_on_and_each_period_has_its_own_last_day()
    {
        var term = TermOf();
        Assert.Null(term.Ends);
        Assert.Equal([("2031-01-01", "2030-10-01"), ("2032-01-01", "2031-10-01"), ("2033-01-01", "2032-10-01")], term.Periods.Take(3).Select(period => (period.Expires.ToString(), period.LastDayForNotice?.ToString())));
    }

    [Fact]
    public void Notice_on_the_last_day_is_in_time_and_ends_it_with_the_period()
    {
        var assessment = Yearly.Assess(ThreeYears, Notice("2030-10-01"));
        Assert.Equal("2031-01-01", assessment.Terms[0].Ends?.ToString());
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2031-01-01 Terminated"], assessment.Life());
    }

    [Fact]
    public void Notice_a_day_later_is_too_late_for_that_expiry_and_counts_for_the_next()
    {
        var notice = Assert.Single(TermOf(Notice("2030-10-02")).Notices);
        Assert.Equal((2, "too late for the expiry that came next"), (notice.EndsAfterPeriod, notice.Because));
        Assert.Equal("2032-01-01", TermOf(Notice("2030-10-02")).Ends?.ToString());
    }

    [Fact]
    public void Notice_from_who_may_not_give_it_has_no_effect()
    {
        var term = TermOf(Notice("2030-09-01") with { By = ["c"] });
        Assert.Null(term.Ends);
        Assert.Equal("whoever gave it is not among those who may", Assert.Single(term.Notices).Because);
    }

    [Fact]
    public void Who_gave_notice_can_take_it_back_before_it_takes_effect()
    {
        Assert.Null(TermOf(Notice("2030-09-01"), Back("a", "2030-12-01")).Ends);
        Assert.Equal("it was taken back", Assert.Single(TermOf(Notice("2030-09-01"), Back("a", "2030-12-01")).Notices).Because);
        Assert.Equal("2031-01-01", TermOf(Notice("2030-09-01"), Back("a", "2031-02-01")).Ends?.ToString());
    }

    [Fact]
    public void The_other_side_cannot_take_a_notice_back() =>
        Assert.Equal("2031-01-01", TermOf(Notice("2030-09-01"), Back("b", "2030-12-01")).Ends?.ToString());

    [Fact]
    public void Of_two_notices_the_one_that_counts_first_ends_it() =>
        Assert.Equal("2031-01-01", TermOf(Notice("2031-02-01") with { Id = "second" }, Notice("2030-09-01")).Ends?.ToString());

    [Fact]
    public void Whether_a_notice_known_to_the_month_came_in_time_is_not_known()
    {
        var notice = Assert.Single(TermOf(Notice("2030-10") with { Attestations = [Word("mission", "2030-11-01")] }).Notices);
        Assert.Equal(Basis.Unknown, notice.Basis);
    }

    [Theory]
    [InlineData("2030-10")]
    [InlineData("2030-09-20/2030-10-10")]
    public void Whether_such_a_notice_ends_the_term_with_this_period_or_the_next_is_not_known(string when)
    {
        var assessment = Yearly.Assess(ThreeYears, Notice(when) with { Attestations = [Word("mission", "2030-11-01")] });
        Assert.Equal(("2032-01-01", Basis.Unknown), assessment.Terms[0] is var term ? (term.Ends?.ToString(), term.EndBasis) : default);
        Assert.Equal((Phase.InEffect, Basis.Unknown), assessment.StandingOn("2031-06-01"));
        Assert.Equal([Phase.InEffect, Phase.Terminated], assessment.On("2031-06-01").Possible.Select(one => one.Phase));
        Assert.Equal((Phase.Terminated, Basis.Established), assessment.StandingOn("2032-06-01"));
    }

    [Fact]
    public void A_notice_known_to_a_month_that_ends_before_the_last_day_is_in_time() =>
        Assert.Equal(("2031-01-01", Basis.Established), TermOf(Notice("2030-09") with { Attestations = [Word("mission", "2030-11-01")] }) is var term ? (term.Ends?.ToString(), term.EndBasis) : default);

    [Fact]
    public void A_notice_counts_on_the_day_it_was_received()
    {
        Assert.Equal("2032-01-01", TermOf(Notice("2030-09-30") with { Received = "2030-10-05" }).Ends?.ToString());
        Assert.Equal("2031-01-01", TermOf(Notice("2030-09-25") with { Received = "2030-10-01" }).Ends?.ToString());
    }

    [Fact]
    public void All_parties_can_end_it_before_its_time_and_some_of_them_leave_it_disputed()
    {
        var ended = Said("ended", "a+b", DeclarationKind.Consent, "2030-05-10", "final provisions/term", new LegalEffect.Ends()) with { Cites = [], Agreements = ["pact"] };
        Assert.Equal(("2030-05-10", Basis.Established), TermOf(ended) is var all ? (all.Ends?.ToString(), all.EndBasis) : default);
        Assert.Equal(("2030-05-10", Basis.Disputed), TermOf(ended with { By = ["a"] }) is var some ? (some.Ends?.ToString(), some.EndBasis) : default);
    }

    [Fact]
    public void A_notice_is_told_by_who_gave_it_and_when()
    {
        var assessment = Yearly.Assess(ThreeYears, Notice("2030-09-01"));
        Assert.EndsWith("Notice by A, 1 September 2030 (notice: mission), ends the term on 1 January 2031.", assessment.Terms[0].Explain(assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_from_an_hour_that_the_text_gives_ends_at_that_hour()
    {
        var truce = Lasting(Term.Days(7).Starting("2030-01-10T22:00")).Assess();
        Assert.Equal("2030-01-17T22:00", truce.Terms[0].Ends?.ToString());
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-17T22:00 Terminated"], truce.Life());
        Assert.Equal("2031-01-10T22:00", Lasting(Term.Years(1).Starting("2030-01-10T22:00")).Assess().Terms[0].Ends?.ToString());
        Assert.Contains("at 22:00 on 17 January 2030", truce.Terms[0].Explain(truce), StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_one_from_entry_into_force_at_a_fixed_hour() =>
        Assert.Equal("2030-01-08T06:00", Lasting(Term.Days(7), EntryIntoForce.At("2030-01-01T06:00")).Assess().Terms[0].Ends?.ToString());

    [Fact]
    public void A_term_from_an_event_is_counted_from_its_day_whatever_its_hour()
    {
        var signed = new Act { Id = "signed", Kind = ActKind.Sign, By = ["a", "b"], Happened = "2030-01-10T22:00", Agreements = ["pact"], Attestations = [Word("mission", "2030-01-10")] };
        Assert.Equal("2030-01-17", Lasting(Term.Days(7).Starting("on signature")).Assess(signed).Terms[0].Ends?.ToString());
        Assert.Equal("2030-01-17", Lasting(Term.Days(7), EntryIntoForce.UponSignature).Assess(signed).Terms[0].Ends?.ToString());
    }

    [Fact]
    public void A_term_from_the_first_hour_of_a_day_is_one_of_days()
    {
        Assert.Equal("2030-01-17", Lasting(Term.Days(7).Starting("2030-01-10T00:00")).Assess().Terms[0].Ends?.ToString());
        Assert.Equal("2030-01-17T00:00", Lasting(Term.Days(7).Starting("2030-01-10T00:00[Europe/Moscow]")).Assess().Terms[0].Ends?.ToString()?[..16]);
    }

    [Fact]
    public void A_term_of_hours_runs_on_the_clock() =>
        Assert.Equal("2030-01-13T22:00", Lasting(new Term { Length = Period.FromHours(72), From = "2030-01-10T22:00" }).Assess().Terms[0].Ends?.ToString());

    [Fact]
    public void The_last_day_for_notice_is_a_day_also_where_the_term_ends_at_an_hour()
    {
        var pact = Lasting(Term.Years(1).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(3)).Starting("2030-01-01T06:00"));
        var period = pact.Assess(ThreeYears).Terms[0].Periods[0];
        Assert.Equal(("2031-01-01T06:00", "2030-10-01"), (period.Expires.ToString(), period.LastDayForNotice?.ToString()));
        Assert.Equal("2031-01-01T06:00", pact.Assess(ThreeYears, Notice("2030-10-01T18:00")).Terms[0].Ends?.ToString());
    }

    private static Agreement Lasting(Term term, EntryIntoForce? entry = null) => Of(Keep("a", ActKind.CeaseFire)) with
    {
        FinalProvisions = new FinalProvisions { EntryIntoForce = entry ?? EntryIntoForce.At("2030-01-01"), Term = term },
    };

    private static TermFinding TermOf(params ChronicleLine[] lines) => Yearly.Assess(ThreeYears, lines).Terms[0];

    private static Declaration Notice(string day) => Said("notice", "a", DeclarationKind.Notice, day, null);

    private static Declaration Back(string by, string day) => Said("back", by, DeclarationKind.Statement, day, null, new LegalEffect.Revokes("notice"));
}
