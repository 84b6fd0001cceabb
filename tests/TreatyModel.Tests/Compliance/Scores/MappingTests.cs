using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Scores;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Tests.Seeds;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance.Scores;

/// <summary>The tables of docs/scores.md, a row a test: what the phases of duties come to on the Matrix's scale.</summary>
public class MappingTests
{
    private static readonly State North = new() { Id = "north", Names = "Northland" };

    private static readonly State South = new() { Id = "south", Names = "Southland" };

    private static readonly Agreement Accord = new()
    {
        Id = "accord",
        Title = "Accord",
        Zone = "UTC",
        Actors = [North, South],
        Participants = [North.As(Role.Party), South.As(Role.Party)],
        FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2021-01-01") },
        Clauses =
        [
            new Ceasefire { Number = "1", Between = [North, South] },
            new Withdrawal { Number = "2", Forces = [South], Due = "2021-06-30" },
            new DisarmamentAndDemobilization { Number = "3", Force = [South], Steps = [DdrStep.Disarm], Numbers = ["100 weapons"], Due = "2021-03-31" },
            new Reform { Number = "4", By = North, Subject = ReformSubject.Police, What = "the police" },
            new PermissionClause { Number = "5", Who = North, Act = ActKind.Meet, What = "talks" },
        ],
    };

    [Fact]
    public void What_does_not_bind_yet_or_is_not_due_yet_is_not_due()
    {
        Assert.Equal(Implementation.NotDue, Of("with", new LocalDate(2020, 12, 30)));
        Assert.Equal(Implementation.NotDue, Of("with", new LocalDate(2021, 6, 30)));
    }

    [Fact]
    public void What_is_overdue_by_silence_is_not_initiated_as_recorded_and_not_assessed_where_only_proof_counts()
    {
        Assert.Equal(Implementation.NotInitiated, Of("with", new LocalDate(2021, 7, 1)));
        Assert.Equal(Implementation.NotAssessed, Of("with", new LocalDate(2021, 7, 1), ScoreMapping.EstablishedOnly));
    }

    [Theory]
    [InlineData("2021-06-01")]
    [InlineData("2021-08-01")]
    public void What_was_performed_in_time_or_late_is_full(string day) =>
        Assert.Equal(Implementation.Full, Of("with", new LocalDate(2021, 12, 31), ScoreMapping.EstablishedOnly, Done("out", ActKind.Withdraw, "2", day)));

    [Theory]
    [InlineData("20 weapons", Implementation.Minimal)]
    [InlineData("50 weapons", Implementation.Intermediate)]
    [InlineData("99 weapons", Implementation.Intermediate)]
    [InlineData("100 weapons", Implementation.Full)]
    public void A_part_of_the_amount_is_minimal_and_half_of_it_intermediate(string amount, Implementation expected) =>
        Assert.Equal(expected, Of("disarm", new LocalDate(2021, 12, 31), ScoreMapping.AsRecorded, HandedIn(amount)));

    [Fact]
    public void A_duty_without_a_time_on_which_nothing_is_on_record_is_not_initiated_as_recorded_and_not_assessed_where_only_proof_counts()
    {
        Assert.Equal(Implementation.NotInitiated, Of("polrfm", new LocalDate(2021, 12, 31)));
        Assert.Equal(Implementation.NotAssessed, Of("polrfm", new LocalDate(2021, 12, 31), ScoreMapping.EstablishedOnly));
    }

    [Fact]
    public void A_standing_duty_that_nobody_watches_is_not_assessed() =>
        Assert.Equal(Implementation.NotAssessed, Of("cease", new LocalDate(2021, 12, 31)));

    [Fact]
    public void A_standing_duty_with_a_violation_behind_it_is_intermediate()
    {
        var fire = Done("fire", ActKind.UseForce, "1", "2021-02-01") with { By = [South] };
        var card = Card(new LocalDate(2021, 12, 31), ScoreMapping.AsRecorded, fire);
        Assert.Equal([Implementation.NotAssessed, Implementation.Intermediate], card["cease"].Duties.Select(duty => duty.Implementation));
        Assert.Equal(Implementation.Intermediate, card["cease"].Implementation);
    }

    [Fact]
    public void Only_provisions_that_a_clause_belongs_to_are_on_the_card() =>
        Assert.Equal(["cease", "disarm", "pargrp", "polrfm", "with"], Card(new LocalDate(2021, 12, 31), ScoreMapping.AsRecorded).Scores.Select(score => score.Provision.Code));

    [Fact]
    public void The_caller_says_which_provision_a_clause_belongs_to()
    {
        var own = ScoreMapping.AsRecorded with { Name = "own", Provisions = clause => clause is PermissionClause ? ["disput"] : clause is Withdrawal ? ["with", "demob"] : [] };
        var card = Card(new LocalDate(2021, 7, 1), own);
        Assert.Equal(["demob: NotInitiated", "disput: NotAssessed", "with: NotInitiated"], card.Scores.Select(score => score.ToString()));
        Assert.Equal("mapping own, policy default", card.By);
    }

    [Fact]
    public void What_the_readings_of_a_text_answer_differently_is_not_assessed()
    {
        var open = Accord with
        {
            Clauses = [new Withdrawal { Number = "2", Forces = [South], Due = "as read in last-day" }],
            Ambiguities =
            [
                new Ambiguity
                {
                    Id = "last-day",
                    About = "The last day.",
                    Touches = ["2"],
                    Readings = [new Reading { Key = "march", Says = "March.", Time = "2021-03-01" }, new Reading { Key = "april", Says = "April.", Time = "2021-04-01" }],
                },
            ],
        };
        var assessment = Assessment.Of(open, new Chronicle());
        Assert.Equal(
            [Implementation.NotDue, Implementation.NotAssessed, Implementation.NotInitiated],
            new[] { new LocalDate(2021, 2, 1), new LocalDate(2021, 3, 15), new LocalDate(2021, 5, 1) }.Select(day => assessment.Score(ScoreMapping.AsRecorded, day)["with"].Implementation));
    }

    [Fact]
    public void The_mapping_that_the_page_shows_leaves_out_minority_rights()
    {
        // docs/scores.md
        var mapping = ScoreMapping.AsRecorded with
        {
            Name = "as-recorded, without minority rights",
            Provisions = clause => MatrixProvision.Of(clause).Where(provision => provision.Code != "minrts"),
        };
        // end of docs/scores.md
        var rights = Accord with { Clauses = [new RightsGuarantee { Number = "1", By = North, Rights = "language" }] };
        var assessment = Assessment.Of(rights, new Chronicle());
        Assert.Contains("minrts", assessment.Score(ScoreMapping.AsRecorded, 2021).Scores.Select(score => score.Provision.Code));
        Assert.DoesNotContain("minrts", assessment.Score(mapping, 2021).Scores.Select(score => score.Provision.Code));

        var source = File.ReadAllLines(Repository.File("tests", "TreatyModel.Tests", "Compliance", "Scores", "MappingTests.cs"));
        Assert.Equal(
            source.SkipWhile(line => line.Trim() != "// docs/scores.md").Skip(1).TakeWhile(line => line.Trim() != "// end of docs/scores.md").Select(line => line[8..]),
            File.ReadLines(Repository.File("docs", "scores.md")).SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```"));
    }

    [Fact]
    public void The_accord_is_named_where_there_are_several()
    {
        var assessment = Assessment.Of(Karabakh.Process, Karabakh.Chronicle);
        Assert.Contains("karabakh-2020-11-09", Assert.Throws<ArgumentException>(() => assessment.Score(ScoreMapping.AsRecorded, 2021)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => assessment.Score(ScoreMapping.AsRecorded, 2021, "other"));
        Assert.Throws<ArgumentOutOfRangeException>(() => assessment.Score(ScoreMapping.AsRecorded, 0, "karabakh-2020-11-09"));
    }

    [Fact]
    public Task The_statement_of_9_November_2020_in_2021_and_2024_under_both_mappings()
    {
        var assessment = Assessment.Of(Karabakh.Process, Karabakh.Chronicle);
        return Snapshot.Match(string.Join("\n\n",
            from mapping in ScoreMapping.All
            from year in new[] { 2021, 2024 }
            let card = assessment.Score(mapping, year, "karabakh-2020-11-09")
            select $"{year}, {card.By}\n{string.Join('\n', card.Scores.Select(score => "  " + score.Explain()))}\n{string.Join('\n', RateFormula.Known.Take(2).Select(formula => "  " + card.Rate(formula).Explain()))}"));
    }

    private static Implementation Of(MatrixProvision provision, LocalDate at, ScoreMapping? mapping = null, params Entry[] entries) =>
        Card(at, mapping ?? ScoreMapping.AsRecorded, entries)[provision].Implementation;

    private static Scorecard Card(LocalDate at, ScoreMapping mapping, params Entry[] entries) => Assessment.Of(Accord, new Chronicle
    {
        Sources = [new Source { Id = "mission", Names = "Mission", Kind = SourceKind.Monitor }],
        Lines = [.. entries],
    }).Score(mapping, at);

    private static Act HandedIn(string amount) => Done("arms", ActKind.Disarm, "3", "2021-03-01") with { Amount = amount };

    private static Act Done(string id, ActKind kind, string clause, When day) => new()
    {
        Id = id,
        Kind = kind,
        Happened = day,
        By = [South],
        Cites = [$"accord#{clause}"],
        Attestations = [new Attestation { Source = "mission", Known = day }],
    };
}
