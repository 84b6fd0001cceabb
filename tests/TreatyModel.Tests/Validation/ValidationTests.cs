using TreatyModel.Agreements;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

public class ValidationTests
{
    [Fact]
    public void Nothing_is_found_in_a_document_that_holds_together()
    {
        Assert.Empty(Sample.Process.Validate().Problems);
        Assert.Empty(Sample.Accord.Validate(Sample.Process).Problems);
        Assert.Empty(Sample.Record.Validate(Sample.Process).Problems);
    }

    [Fact]
    public void An_agreement_on_its_own_is_not_blamed_for_agreements_that_nothing_lists()
    {
        var lone = new Agreement
        {
            Id = "a",
            Title = "A",
            Relations = [new Relation { Kind = RelationKind.Implements, To = "b", Clauses = ["1"] }],
        };

        Assert.Empty(lone.Validate().Errors);
        var problem = Assert.Single(PeaceProcess.Of(lone).Validate().Errors);
        Assert.Equal("TM1005", problem.Code);
        Assert.Equal("agreements[a].relations[#0].to", problem.Path);
        Assert.Equal("b", problem.AttemptedValue);
    }

    [Fact]
    public void A_report_is_valid_with_warnings_and_not_with_errors()
    {
        var report = Sample.With(Sample.Passage with { ControlledBy = null }).Validate();

        Assert.True(report.IsValid);
        Assert.Equal("0 errors, 1 warning, 0 information", report.ToString());
        Assert.False(Sample.With(Sample.Passage with { GuardedBy = "nobody" }).Validate().IsValid);
    }
}
