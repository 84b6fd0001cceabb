using System.Globalization;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

public class ReportTests
{
    private static readonly PeaceProcess Spoilt = Sample.With(Sample.Accord with
    {
        Zone = null,
        PrevailingLanguage = "ru",
        Nature = InstrumentNature.Unknown,
        Text = TextAvailability.Reported,
        Clauses =
        [
            Sample.Truce with { From = "2030-01-01T00:00", Until = "2029-01-01", Prohibited = [] },
            Sample.Passage with { GuardedBy = "nobody", ControlledBy = null },
            Sample.Peacekeepers with { Contributor = "outsider", Term = null, Due = "on performance of 9" },
            new TerritorialHandOver { Number = "6", Key = "kelbajar", Areas = ["zone"], By = ["north"], To = "south", Due = "2029-11-15" },
        ],
    });

    private static readonly Chronicle SpoiltRecord = Sample.Lines(
        new Retracts { Entry = "ghost", Attestation = Sample.Word("2030-02-01") },
        Sample.Plan with { Id = "late", Planned = "2029-12", Attestations = [Sample.Word("2029-12-31")] });

    [Fact]
    public Task All_problems_are_reported_at_once_in_plain_words() =>
        Snapshot.Match(string.Join('\n', Report().Problems.Select(problem => $"{problem}{(problem.Basis is null ? "" : $" [{problem.Basis}]")}")));

    [Fact]
    public void The_same_document_gives_the_same_report() => Assert.Equal(Report(), Report());

    [Fact]
    public void The_order_of_the_findings_does_not_matter_to_the_report()
    {
        var problems = Report().Problems;

        Assert.Equal(Report(), new ValidationReport { Problems = [.. problems.Reverse()] });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void The_report_does_not_follow_the_culture(string name)
    {
        var invariant = Report();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(invariant, Report());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void An_agreement_gives_the_same_findings_alone_with_its_process_as_in_it()
    {
        var alone = Spoilt.Agreements[0].Validate(Spoilt).Problems;
        var within = Spoilt.Validate().Problems;

        Assert.Equal(within.Select(problem => problem.Path.Replace("agreements[accord].", "", StringComparison.Ordinal)), alone.Select(problem => problem.Path));
        Assert.Equal(within.Select(problem => problem.Code), alone.Select(problem => problem.Code));
    }

    [Fact]
    public void A_code_is_read_and_anything_else_refused()
    {
        Assert.Equal("TM1001", RuleCode.Parse("TM1001").Value);
        Assert.All(["TM100", "tm1001", "TM10011", "TM10x1", "TM١٠٠١", ""], text => Assert.False(RuleCode.TryParse(text, out _)));
        Assert.Throws<FormatException>(() => RuleCode.Parse("1001"));
        Assert.Null(RuleCatalogue.Find("TM9999"));
    }

    private static ValidationReport Report() => Spoilt.Validate().And(SpoiltRecord.Validate(Spoilt));
}
