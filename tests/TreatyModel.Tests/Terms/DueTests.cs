using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Terms;

public class DueTests
{
    [Theory]
    [InlineData("2020-11-20")]
    [InlineData("before 2020-11-20")]
    [InlineData("end of 2022-04")]
    [InlineData("end of 2021")]
    [InlineData("2020-11-10T00:00")]
    [InlineData("2020-11-10T00:00[Europe/Moscow]")]
    [InlineData("2020-11-09T21:00Z")]
    [InlineData("2020-11-10T00:00+03:00")]
    [InlineData("3 years after entry into force")]
    [InlineData("1 year and 6 months after signature of karabakh-2020-11-09")]
    [InlineData("72 hours after performance of 4/withdraw")]
    [InlineData("on entry into force")]
    [InlineData("day 7 from entry into force")]
    [InlineData("60 days after beginning of 1/cease-fire")]
    [InlineData("blank")]
    [InlineData("blank days after event ratifications-exchanged")]
    [InlineData("blank start-of-term")]
    public void What_is_written_is_what_is_read(string text) => Assert.Equal(text, Due.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("blank km after signature")]
    [InlineData("blank days before signature")]
    [InlineData("2020-11-31")]
    [InlineData("0 days after entry into force")]
    [InlineData("6 months and 1 year after entry into force")]
    [InlineData("9999-12-31")]
    [InlineData("2020-11-10T00:00[Europe/Nowhere]")]
    public void What_cannot_be_read_is_an_error(string text) => Assert.False(Due.TryParse(text, out _));

    [Fact]
    public void Three_years_after_entry_into_force_is_counted_from_the_day_on_record()
    {
        var context = TermContext.Empty with
        {
            Occurrence = anchor => new Resolved<LegalTime>.Known(new LegalTime.Day(new LocalDate(2020, 11, 10)), []),
        };
        var known = Assert.IsType<Resolved<LegalTime>.Known>(Due.Parse("3 years after entry into force").Resolve(context));
        Assert.Equal("2023-11-10", known.Value.ToString());
        Assert.Equal("[3 years after entry into force: 2023-11-10]", known.Steps.ToString());
    }

    [Fact]
    public void Without_the_event_the_answer_is_what_is_waited_for() =>
        Assert.Equal("waiting for entry into force", Due.Parse("3 years after entry into force").Resolve(TermContext.Empty).ToString());
}
