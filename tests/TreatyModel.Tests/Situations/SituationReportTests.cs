using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Json;
using TreatyModel.Situations;

namespace TreatyModel.Tests.Situations;

public class SituationReportTests
{
    private static readonly ProcessFolder Karabakh = TreatyJson.ReadFolder(Repository.File("seeds", "karabakh"));

    [Fact]
    public void Every_clause_of_the_ceasefire_is_there()
    {
        var statement = At(2022, 4, 9).Instruments.Single(instrument => instrument.Agreement == "karabakh-2020-11-09");
        Assert.Equal(AgreementStatus.InForce, statement.Status);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9"], statement.Clauses.Select(clause => clause.Clause.Clause.Value).Distinct());
    }

    [Fact]
    public void An_instrument_that_came_later_is_not_there() =>
        Assert.Equal(["karabakh-2020-11-09"], At(2020, 11, 10).Instruments.Select(instrument => instrument.Agreement.Value));

    [Fact]
    public void What_became_known_on_the_9th_is_not_there_on_the_8th()
    {
        var report = SituationReport.Of(Karabakh.Process, Karabakh.Chronicle, new LocalDate(2022, 4, 9), new LocalDate(2022, 4, 8));
        Assert.Empty(report.Plans);
        Assert.DoesNotContain(report.Contacts, contact => contact.Id.Value.StartsWith("call-", StringComparison.Ordinal));
        Assert.Contains(report.Statements, said => said.Kind == DeclarationKind.Offer && said.Through.Contains("lavrov"));
        Assert.DoesNotContain(report.Contradictions, told => told.Kind == ContradictionKind.Date && told.Entry!.Id == "sochi-signed");
    }

    [Fact]
    public void Dates_that_cannot_both_be_true_are_a_contradiction_with_each_date_at_its_source()
    {
        var told = At(2022, 4, 9).Contradictions.Single(one => one.Kind == ContradictionKind.Date && one.Entry!.Id == "sochi-signed");
        Assert.Contains(told.Accounts, account => account.Happened == "2021-11-26" && account.Sources.Any(one => one.Source == "statement-2021-11-26"));
        Assert.Contains(told.Accounts, account => account.Happened == "2021-01-26" && account.Sources.Any(one => one.Source == "article" && one.At == "4"));
    }

    [Fact]
    public void Rival_claims_to_a_place_stand_side_by_side()
    {
        var region = At(2022, 4, 9).Claims.Single(claims => claims.Place == "nagorno-karabakh");
        Assert.Superset(
            new HashSet<string> { "armenia", "azerbaijan", "nagorno-karabakh-authorities" },
            region.Claims.SelectMany(claim => claim.By).Select(by => by.Value).ToHashSet());
    }

    [Fact]
    public void A_body_asked_for_says_whether_it_is_on_record_as_done()
    {
        var before = At(2022, 4, 9).Bodies.Single(body => body.Body == "border-commission");
        Assert.Empty(before.Done);
        Assert.Equal(2, before.Required.Count);
        Assert.NotEmpty(At(2022, 5, 31).Bodies.Single(body => body.Body == "border-commission").Done);
    }

    [Fact]
    public void A_role_that_a_source_reads_differently_is_told() =>
        Assert.Contains(At(2022, 4, 9).Contradictions, one => one is { Kind: ContradictionKind.Roles, Accounts.Count: 3 } && one.Participant == "russia");

    [Fact]
    public void The_order_of_the_lines_does_not_matter()
    {
        var turned = Karabakh.Chronicle with { Lines = [.. Karabakh.Chronicle.Lines.Reverse()] };
        Assert.Equal(At(2022, 4, 9), SituationReport.Of(Karabakh.Process, turned, new LocalDate(2022, 4, 9), new LocalDate(2022, 4, 9)));
    }

    [Fact]
    public void An_agreement_without_a_chronicle_has_nothing_on_record()
    {
        var process = TreatyModel.Agreements.PeaceProcess.Of(Karabakh.Process.Agreements[0]);
        var instrument = Assert.Single(SituationReport.Of(process, Chronicle.Empty, new LocalDate(2022, 4, 9)).Instruments);
        Assert.Null(instrument.Status);
        Assert.Null(instrument.RecordedBy);
    }

    private static SituationReport At(int year, int month, int day) =>
        SituationReport.Of(Karabakh.Process, Karabakh.Chronicle, new LocalDate(year, month, day), new LocalDate(year, month, day));
}
