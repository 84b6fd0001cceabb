using System.Text.Json;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Compliance.Scores;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Law;
using TreatyModel.Places;
using TreatyModel.Rendering;
using TreatyModel.Situations;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Time;
using TreatyModel.Validation;

namespace TreatyModel.Tests;

/// <summary>The README says what is so: its example stands here word for word, compiles and runs.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.File("README.md"));

    [Theory]
    [InlineData(0, "README example")]
    [InlineData(2, "README chronicle")]
    [InlineData(3, "README compliance")]
    [InlineData(4, "README law")]
    [InlineData(5, "README scores")]
    [InlineData(6, "README simulation")]
    [InlineData(7, "README embedding")]
    public void The_code_shown_is_the_code_below(int block, string name) => Assert.Equal(Below(name), Block("```csharp", block));

    [Fact]
    public void The_namespaces_shown_are_those_of_the_example() =>
        Assert.All(Block("```csharp", 1), line => Assert.Contains(line, Source));

    [Fact]
    public void The_example_runs()
    {
        // README example
        var north = new State { Id = "north", Names = "Northland" };
        var south = new State { Id = "south", Names = "Southland" };
        var third = new State { Id = "third", Names = "Thirdland" };
        var line = new Line { Id = "line", Names = "line of contact", Kind = LineKind.LineOfContact };
        Term term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6));
        var ceasefire = new Agreement
        {
            Id = "ceasefire",
            Title = "Ceasefire",
            Zone = "Europe/Vienna",
            Actors = [north, south, third],
            Places = [line],
            Participants = [north.As(Role.Party), south.As(Role.Party), third.As(Role.Guarantor, Role.Contributor)],
            Clauses = [new Standstill { Number = "1", Forces = [north, south], From = "2024-01-01T00:00" },
                       new PeacekeeperDeployment { Number = "2", Contributor = third, Along = [line], Personnel = "1960 persons", Term = term }],
        };
        ValidationReport report = ceasefire.Validate();          // report.Problems: each with code, severity, path, message
        string json = TreatyJson.WriteAgreement(ceasefire);      // and TreatyJson.ReadAgreement(json) is equal to it
        // end of README example
        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(ceasefire, TreatyJson.ReadAgreement(json));
        Assert.Equal("hold-positions: StandingDuty of north and south to hold-positions", ceasefire.Clauses[0].Provisions[0].ToString());
    }

    [Fact]
    public void The_law_runs()
    {
        // README law
        var treaty = new Agreement
        {
            Id = "treaty",
            Title = "Treaty",
            Nature = InstrumentNature.Treaty,
            FinalProvisions = new FinalProvisions
            {
                EntryIntoForce = EntryIntoForce.AfterConsents(2, "60 days, first day of next month"),
                Withdrawal = new WithdrawalRule { Counting = "1 year" },
            },
        };
        Act Ratifies(Id<Actor> who, When day) => new()
        {
            Id = $"{who}-ratifies",
            Kind = ActKind.Ratify,
            Happened = day,
            By = [who],
            Agreements = [treaty],
            Attestations = [new Attestation { Source = "depositary", Known = day }],
        };

        LegalAssessment waits = LegalAssessment.Of(treaty, new Chronicle { Lines = [Ratifies("north", "2002-02-01")] });
        Console.WriteLine(waits["treaty"].EntryIntoForce);                       // missing: 1 of 2 consents to be bound

        LegalAssessment law = LegalAssessment.Of(treaty, new Chronicle { Lines = [Ratifies("north", "2002-02-01"), Ratifies("south", "2002-04-11")] });
        Console.WriteLine(law["treaty"].EntryIntoForce);                         // 2002-07-01
        Console.WriteLine(law["treaty"].State("south").At(Instant.FromUtc(2002, 6, 1, 0, 0)));   // Contracting, with its articles
        Console.WriteLine(law.Between("north", "south").At("treaty", Instant.FromUtc(2003, 1, 1, 0, 0)).Status);   // InForce
        // end of README law
        Assert.Equal("missing: 1 of 2 consents to be bound", waits["treaty"].EntryIntoForce.ToString());
        Assert.Equal(new LocalDate(2002, 7, 1), law["treaty"].EntryIntoForce.Day!.Day);
        Assert.Equal(StateStatus.Contracting, law["treaty"].State("south").At(Instant.FromUtc(2002, 6, 1, 0, 0)).Status);
        Assert.Equal(PairStatus.InForce, law.Between("north", "south").At("treaty", Instant.FromUtc(2003, 1, 1, 0, 0)).Status);
    }

    [Fact]
    public void The_chronicle_runs()
    {
        var north = new State { Id = "north", Names = "Northland" };
        var south = new State { Id = "south", Names = "Southland" };
        var ceasefire = new Agreement { Id = "ceasefire", Title = "Ceasefire", Zone = "Europe/Vienna", Actors = [north, south] };

        // README chronicle
        var signed = new Act
        {
            Id = "signing",
            Kind = ActKind.Sign,
            Happened = "2023-12-30",
            By = [north, south],
            Agreements = [ceasefire],
            Attestations = [new Attestation { Source = "north-ministry", Known = "2023-12-30" },
                            new Attestation { Source = "south-ministry", Known = "2023-12-31", Happened = "2023-12-31" }],
        };
        var chronicle = new Chronicle
        {
            Sources = [new Source { Id = "north-ministry", Names = "Foreign ministry of Northland", Kind = SourceKind.Party, Speaker = north },
                       new Source { Id = "south-ministry", Names = "Foreign ministry of Southland", Kind = SourceKind.Party, Speaker = south }],
            Lines = [signed],
        };
        var vienna = ceasefire.Zone!.ToDateTimeZone();
        var status = StatusHistory.Of(ceasefire, chronicle.EntriesKnownAt(knownAt: null, vienna), vienna);
        Console.WriteLine(status.At(new LocalDate(2024, 1, 1), vienna).Value);   // Signed (signing)

        var situation = SituationReport.Of(PeaceProcess.Of(ceasefire), chronicle, at: new LocalDate(2024, 1, 1));
        Console.WriteLine(situation.Contradictions.Count);                       // 1: the two dates
        // end of README chronicle
        Assert.Equal("Signed (signing)", status.At(new LocalDate(2024, 1, 1), vienna).Value.ToString());
        Assert.Equal(ContradictionKind.Date, Assert.Single(situation.Contradictions).Kind);
    }

    [Fact]
    public void The_compliance_and_the_scores_run()
    {
        var north = new State { Id = "north", Names = "Northland" };
        var ceasefire = new Agreement { Id = "ceasefire", Title = "Ceasefire", Actors = [north], Clauses = [new Standstill { Number = "1", Forces = [north], From = "2024-01-01" }] };
        var chronicle = new Chronicle();

        // README compliance
        Assessment assessment = Assessment.Of(ceasefire, chronicle);             // once; every question is then a look-up
        Finding standstill = assessment.At(new LocalDate(2024, 2, 1))["1"];
        Console.WriteLine(standstill.Phase);                                     // InEffect
        Console.WriteLine(standstill.Basis);                                     // Presumed: nobody reports anything
        Console.WriteLine(standstill.Explain());
        // end of README compliance
        Assert.Equal((Phase.InEffect, Basis.Presumed), (standstill.Phase, standstill.Basis));

        // README scores
        var card = new Scorecard
        {
            At = new LocalDate(2024, 12, 31),
            By = "yearly report",
            Scores = [new ProvisionScore { Provision = "cease", Implementation = Implementation.Full },
                      new ProvisionScore { Provision = "disarm", Implementation = Implementation.Minimal },
                      new ProvisionScore { Provision = "with", Implementation = Implementation.NotDue }],
        };
        Console.WriteLine(card.AccordRate);                                      // accord implementation rate: 4 of 6 (66.67 %)
        Console.WriteLine(card.Rate(RateFormula.SecuritySectorStrict));          // security-sector rate, strict: 4 of 24 (16.67 %)

        Scorecard derived = assessment.Score(ScoreMapping.AsRecorded, 2024);
        Console.WriteLine(derived["cease"].Implementation);                      // NotAssessed: nobody is on record as having watched
        Console.WriteLine(derived.AccordRate.Explain());
        // end of README scores
        Assert.Equal("accord implementation rate: 4 of 6 (66.67 %)", card.AccordRate.ToString());
        Assert.Equal("security-sector rate, strict: 4 of 24 (16.67 %)", card.Rate(RateFormula.SecuritySectorStrict).ToString());
        Assert.Equal(Implementation.NotAssessed, derived["cease"].Implementation);
        Assert.False(derived.AccordRate.HasValue);
    }

    [Fact]
    public void The_simulation_runs()
    {
        var north = new State { Id = "north", Names = "Northland" };
        var south = new State { Id = "south", Names = "Southland" };
        var ceasefire = new Agreement
        {
            Id = "ceasefire",
            Title = "Ceasefire",
            Zone = "Europe/Vienna",
            Actors = [north, south],
            Participants = [north.As(Role.Party), south.As(Role.Party)],
            Clauses = [new Standstill { Number = "1", Forces = [north, south], From = "2024-01-01T00:00" }],
        };

        // It is shown as an application calls it, which has no test to cancel.
#pragma warning disable xUnit1051
        // README simulation
        Scenario.For(ceasefire)
            .When(north.Breaks("1", on: "2024-02-01").HeldABreachBy(south))
            .At("2024-02-01").Expect("1@north").Breached().Alleged()
            .Expect("1@south").InEffect();

        EnsembleResult runs = Ensemble.Of(ceasefire).Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).Runs(200).Seed(42)
            .Simulate(now => now.Random.Chance(0.01) ? [north.Breaks("1", on: now.Day)] : []);
        Console.WriteLine(runs.TimeToFirstBreach("1"));                          // in 196 of 200 runs, in half of them after 68 days
        // end of README simulation
#pragma warning restore xUnit1051
        Assert.Equal("in 196 of 200 runs, in half of them after 68 days", runs.TimeToFirstBreach("1").ToString());
    }

    [Fact]
    public void The_embedding_runs()
    {
        var ceasefire = new Agreement { Id = "ceasefire", Title = "Ceasefire" };

        // README embedding
        var options = new JsonSerializerOptions().ConfigureForTreatyModel();
        string file = JsonSerializer.Serialize(new CaseFile("A-17", ceasefire), options);
        CaseFile back = JsonSerializer.Deserialize<CaseFile>(file, options)!;
        // end of README embedding
        Assert.Equal(ceasefire, back.Agreement);
    }

    [Fact]
    public void The_commands_shown_run()
    {
        var commands = Lines.Where(line => line.StartsWith("treaty ", StringComparison.Ordinal) && line.Contains("seeds/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            var run = Cli.Run.Of([.. command.Split(' ').Skip(1).Select(word => word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.File(word.Split('/')) : word)]);
            Assert.Equal((0, ""), (run.Code, run.Error));
        });
    }

    [Fact]
    public void The_lines_shown_are_a_chronicle() =>
        Assert.Equal(2, TreatyJson.ReadChronicle(string.Join('\n', Block("```jsonl")) + "\n").Lines.Count);

    [Fact]
    public void The_JSON_shown_is_canonical()
    {
        var json = string.Join('\n', Block("```json")) + "\n";
        Assert.Equal(json, TreatyJson.WriteAgreement(TreatyJson.ReadAgreement(json)));
    }

    [Fact]
    public void The_first_40_lines_say_what_it_is_how_to_run_it_and_what_it_does_not_do()
    {
        var first = string.Join('\n', Lines.Take(40));
        Assert.All(
            ["TreatyModel is a .NET class library", "-- status seeds/karabakh --at 2022-04-09", "dotnet test", "```csharp", "It models", "It does not"],
            said => Assert.Contains(said, first, StringComparison.Ordinal));
    }

    private static readonly string[] Source = File.ReadAllLines(Repository.File("tests", "TreatyModel.Tests", "ReadmeTests.cs"));

    private sealed record CaseFile(string Number, Agreement Agreement);

    private static string[] Block(string fence, int number = 0)
    {
        var start = Enumerable.Range(0, Lines.Length).Where(i => Lines[i] == fence).ElementAt(number);
        return [.. Lines.Skip(start + 1).TakeWhile(line => line != "```")];
    }

    private static string[] Below(string name) =>
    [
        .. Source
            .SkipWhile(line => line.Trim() != $"// {name}").Skip(1).TakeWhile(line => line.Trim() != $"// end of {name}")
            .Select(line => line.Length > 8 ? line[8..] : ""),
    ];
}
