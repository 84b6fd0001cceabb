using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Validation;
using TreatyModel.Values;

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

    [Fact]
    public void A_clause_on_disputes_is_a_step_for_settling_them()
    {
        var clause = new DisputeSettlement { Number = "9", Between = ["north", "south"], Steps = [new DisputeStep { Means = DisputeMeans.Negotiation }] };
        var accord = Sample.Accord with { FinalProvisions = null };
        Assert.Contains("TM2010", accord.Validate(Sample.Process).Problems.Select(one => one.Code));
        Assert.DoesNotContain("TM2010", (accord with { Clauses = accord.Clauses.With(clause) }).Validate(Sample.Process).Problems.Select(one => one.Code));
    }

    [Fact]
    public void What_is_measured_from_a_delimited_line_is_delimited()
    {
        Place strip = new Places.Buffer { Id = "strip", Names = "strip", Bases = ["line"], Widths = ["5 km"], Measure = WidthMeasure.EachSide };
        Place behind = new Areas { Id = "behind", Names = "behind", Of = ["strip"] };
        Assert.Empty(VaguePlaces(Sample.Process.Places.With(strip, behind)));
        Assert.Equal(["behind"], VaguePlaces(Sample.Process.Places.With(strip, new Areas { Id = "behind", Names = "behind", Of = ["behind"] })));
    }

    private static IEnumerable<object?> VaguePlaces(ValueList<Place> places) =>
        (Sample.With(Sample.Halt with { Where = ["line", "behind"] }) with { Places = places }).Validate().Problems.Where(one => one.Code == "TM2008").Select(one => one.AttemptedValue);
}
