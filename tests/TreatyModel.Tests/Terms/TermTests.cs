using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Terms;

public class TermTests
{
    private static readonly Term Peacekeepers = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6));

    private static readonly LegalTime Start = new LegalTime.Day(new LocalDate(2020, 11, 10));

    [Fact]
    public void The_last_day_for_notice_is_six_months_before_the_term_expires()
    {
        Assert.Equal("2025-11-10", Peacekeepers.Expiry(Start, 1, DateTimeZone.Utc).ToString());
        Assert.Equal("2025-05-10", Peacekeepers.LastNotice(Start, 1, DateTimeZone.Utc)!.ToString());
    }

    [Fact]
    public void A_renewed_term_is_counted_from_the_very_beginning()
    {
        Assert.Equal("2030-11-10", Peacekeepers.Expiry(Start, 2, DateTimeZone.Utc).ToString());

        var monthly = Term.Months(1).RenewedTacitly(Period.FromDays(7));
        var lastOfJanuary = new LegalTime.Day(new LocalDate(2021, 1, 31));
        Assert.Equal("2021-02-28", monthly.Expiry(lastOfJanuary, 1, DateTimeZone.Utc).ToString());
        Assert.Equal("2021-03-31", monthly.Expiry(lastOfJanuary, 2, DateTimeZone.Utc).ToString());
    }

    [Fact]
    public void A_term_that_is_not_renewed_has_no_second_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Years(5).Expiry(Start, 2, DateTimeZone.Utc));
}
