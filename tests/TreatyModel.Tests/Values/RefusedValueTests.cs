using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Values;

public class RefusedValueTests
{
    [Fact]
    public void A_value_that_the_list_does_not_name_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Agreement { Id = "a", Title = "A", Label = (DocumentLabel)999 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecordedStatus((AgreementStatus)999, null));
    }

    [Fact]
    public void What_cannot_be_null_is_called_by_its_own_name()
    {
        Assert.Equal("agreement", Assert.Throws<ArgumentNullException>(() => Assessment.Of((Agreement)null!, Chronicle.Empty)).ParamName);
        Assert.Equal("process", Assert.Throws<ArgumentNullException>(() => new Assessor((PeaceProcess)null!)).ParamName);
        Assert.Equal("Of", Assert.Throws<ArgumentNullException>(() => new Condition.Fulfilled(null!)).ParamName);
        Assert.Equal("Title", Assert.Throws<ArgumentNullException>(() => new Agreement { Id = "a", Title = null! }).ParamName);
        Assert.Equal("Title", Assert.Throws<ArgumentException>(() => new Agreement { Id = "a", Title = " " }).ParamName);
    }

    [Fact]
    public void A_class_is_whole_plain_characters() =>
        Assert.All(["a\ud800b", "a\u0007b", "a\tb"], text =>
            Assert.Throws<ArgumentException>(() => new Quantity { Value = 1, Unit = Unit.Vehicles, Of = text }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_list_of_texts_holds_texts(int which)
    {
        var text = new[] { "", " ", "\ud800", new string('x', 20_001) }[which];
        Assert.Throws<ArgumentException>(() => new RuleContent.Composition { Members = "a", Mandate = [text] });
        Assert.Throws<ArgumentException>(() => new CooperationClause { Number = "1", Between = "a", Fields = [text] });
        Assert.Throws<ArgumentException>(() => new Amnesty { Number = "1", By = "a", For = "acts", Exceptions = [text] });
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MaxValue / 2)]
    [InlineData(3_000_000_000)]
    public void Hours_beyond_the_calendar_are_out_of_range(long hours)
    {
        var start = new LegalTime.Moment(new LocalDateTime(2020, 11, 10, 0, 0), null);
        var huge = Period.FromHours(hours);
        Assert.Throws<ArgumentOutOfRangeException>(() => start.Plus(huge, DateTimeZone.Utc));
        var most = Period.FromHours(100_000);
        var term = new Term { Length = most, Renewal = new Renewal.Tacit { Length = most, Notice = most } };
        Assert.Throws<ArgumentOutOfRangeException>(() => term.Expiry(start, 10_000, DateTimeZone.Utc));
        Assert.Throws<ArgumentOutOfRangeException>(() => term.LastNotice(start, 10_000, DateTimeZone.Utc));
    }
}
