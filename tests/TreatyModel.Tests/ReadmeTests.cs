using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Validation;

namespace TreatyModel.Tests;

/// <summary>The README says what is so: its example stands here word for word, compiles and runs.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.File("README.md"));

    [Fact]
    public void The_example_is_the_code_below() => Assert.Equal(Below(), Block("```csharp"));

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
        ValidationReport report = ceasefire.Validate();          // every finding at once: code, severity, path, message
        string json = TreatyJson.WriteAgreement(ceasefire);      // and TreatyJson.ReadAgreement(json) is equal to it
        // end of README example
        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(ceasefire, TreatyJson.ReadAgreement(json));
        Assert.Equal("hold-positions: StandingDuty of north and south to hold-positions", ceasefire.Clauses[0].Provisions[0].ToString());
    }

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

    private static string[] Block(string fence) => [.. Lines.SkipWhile(line => line != fence).Skip(1).TakeWhile(line => line != "```")];

    private static string[] Below() =>
    [
        .. File.ReadAllLines(Repository.File("tests", "TreatyModel.Tests", "ReadmeTests.cs"))
            .SkipWhile(line => line.Trim() != "// README example").Skip(1).TakeWhile(line => line.Trim() != "// end of README example")
            .Select(line => line[8..]),
    ];
}
