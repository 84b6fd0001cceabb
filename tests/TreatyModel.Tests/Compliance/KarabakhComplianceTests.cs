using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Tests.Seeds;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

/// <summary>The Karabakh process from 2020 to 2024 at telling instants, by default and where any report is proof: facts are asserted, words are in snapshots.</summary>
public class KarabakhComplianceTests
{
    private static readonly Assessment ByDefault = Assessment.Of(Karabakh.Process, Karabakh.Chronicle);

    private static readonly Assessment AnyReport = Assessment.Of(Karabakh.Process, Karabakh.Chronicle, new AssessmentOptions { Policy = EvidencePolicy.AnyReport });

    private static readonly LocalDate Extended = new(2020, 11, 18);
    private static readonly LocalDate LastDay = new(2020, 11, 20);
    private static readonly LocalDate Parukh = new(2022, 3, 24);
    private static readonly LocalDate Operation = new(2023, 9, 19);
    private static readonly LocalDate EarlyExit = new(2024, 4, 20);

    [Fact]
    public void Kelbajar_is_open_until_the_day_that_Azerbaijan_consented_to_and_the_text_says_another()
    {
        var before = ByDefault.At(new LocalDate(2020, 11, 14))["karabakh-2020-11-09#6/kelbajar.hand-over@armenia"];
        Assert.Equal("2020-11-15", Day(before.Due));
        var extended = ByDefault.At(Extended)["karabakh-2020-11-09#6/kelbajar.hand-over@armenia"];
        Assert.Equal((Phase.InEffect, Basis.Established, "2020-11-25", "2020-11-15"), (extended.Phase, extended.Basis, Day(extended.Due), Day(extended.DueByText)));
        Assert.Contains(extended.Reasons, reason => reason.Kind == ReasonKind.Extension && reason.Entries.Contains("kelbajar-consent") && reason.Missing.Count == 0);
        Assert.Equal((Phase.Fulfilled, Basis.Established), Standing(ByDefault, new LocalDate(2020, 11, 25), "6/kelbajar.hand-over@armenia"));

        // Aghdam and Lachin keep their dates.
        Assert.Equal("2020-11-20", Day(ByDefault.At(Extended)["karabakh-2020-11-09#2"].Due));
        Assert.Equal("2020-12-01", Day(ByDefault.At(Extended)["karabakh-2020-11-09#6/lachin"].Due));
    }

    [Fact]
    public void Aghdam_handed_over_on_the_day_named_is_in_time_or_late_as_that_day_is_read()
    {
        var finding = ByDefault.At(LastDay)["karabakh-2020-11-09#2"];
        Assert.Equal((Phase.Fulfilled, Basis.Unknown), (finding.Phase, finding.Basis));
        Assert.Equal([("day-named=by", Phase.Fulfilled), ("day-named=before", Phase.FulfilledLate)], finding.Possible.Select(one => (one.Under, one.Phase)));

        // At noon of that day, before anybody is known to have entered, it is on its last day or a day late.
        var noon = ByDefault.At(Instant.FromUtc(2020, 11, 20, 9, 0))["karabakh-2020-11-09#2"];
        Assert.Equal([Phase.InEffect, Phase.Overdue], noon.Possible.Select(one => one.Phase));
        var by = Assessment.Of(Karabakh.Process, Karabakh.Chronicle, new AssessmentOptions { Readings = [new ChosenReading("day-named", "by")] });
        Assert.Equal((Phase.Fulfilled, Basis.Established), Standing(by, LastDay, "2"));
    }

    [Fact]
    public void The_last_day_for_notice_is_10_May_2025_if_the_term_began_on_10_November_2020()
    {
        var open = ByDefault.Term("karabakh-2020-11-09#3/deployment.term");
        Assert.IsType<Resolved<LegalTime>.Undetermined>(open.Start);
        Assert.Equal(
            ["start-of-term=entry-into-force: 2025-05-10", "start-of-term=signature: 2025-05-10", "start-of-term=deployed: "],
            open.Readings.Select(reading => $"{reading.Under}: {(reading.Term.Periods is [var first, ..] ? first.LastDayForNotice : null)}"));
        Assert.Contains(
            Assessment.Of(Karabakh.Process, Karabakh.Chronicle, new AssessmentOptions { Readings = [new ChosenReading("start-of-term", "entry-into-force")], KnownAt = Instant.FromUtc(2024, 1, 1, 0, 0) })
                .Upcoming(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2025, 12, 31, 0, 0)),
            upcoming => upcoming.Kind == UpcomingKind.LastDayForNotice && upcoming.When.ToString() == "2025-05-10");
    }

    [Fact]
    public void The_early_exit_is_disputed_because_Armenia_took_no_part_whatever_the_policy()
    {
        foreach (var assessment in new[] { ByDefault, AnyReport })
        {
            var finding = assessment.At(EarlyExit)["karabakh-2020-11-09#3/deployment.deploy"];
            Assert.Equal((Phase.Terminated, Basis.Disputed), (finding.Phase, finding.Basis));
            Assert.Equal(["armenia"], finding.Reasons.SelectMany(reason => reason.Missing).Select(actor => actor.Value).Distinct());
        }

        var term = Assessment.Of(Karabakh.Process, Karabakh.Chronicle, new AssessmentOptions { Readings = [new ChosenReading("start-of-term", "entry-into-force")] }).Term("karabakh-2020-11-09#3/deployment.term");
        Assert.Equal(("2024-04-17", Basis.Disputed), (term.Ends?.ToString(), term.EndBasis));
    }

    [Fact]
    public void The_violations_of_the_standstill_are_disputed_by_default_and_proved_by_any_report()
    {
        Assert.Equal([("villages-2020-12", Basis.Disputed), ("parukh", Basis.Disputed)], Violations(ByDefault));
        Assert.Equal([("villages-2020-12", Basis.Established), ("parukh", Basis.Established)], Violations(AnyReport));
        Assert.Equal((Phase.Breached, Basis.Disputed), Standing(ByDefault, Parukh, "1/standstill.hold-positions@azerbaijan"));
        Assert.Equal(Phase.InEffect, ByDefault.At(new LocalDate(2022, 4, 9))["karabakh-2020-11-09#1/standstill.hold-positions@azerbaijan"].Phase);
        Assert.Empty(ByDefault.At(new LocalDate(2024, 1, 1))["karabakh-2020-11-09#1/standstill.hold-positions@armenia"].Violations);

        static IEnumerable<(string, Basis)> Violations(Assessment assessment) =>
            assessment.At(new LocalDate(2023, 1, 1))["karabakh-2020-11-09#1/standstill.hold-positions@azerbaijan"].Violations.Select(one => (one.Entry.Value, one.Basis));
    }

    [Fact]
    public void The_operation_of_September_2023_counts_unless_only_the_peacekeeping_centre_is_believed()
    {
        Assert.Equal(Phase.Breached, ByDefault.At(Operation)["karabakh-2020-11-09#1/ceasefire.cease-fire@azerbaijan"].Phase);
        var strict = Assessment.Of(Karabakh.Process, Karabakh.Chronicle, new AssessmentOptions { Policy = EvidencePolicy.NamedVerifierOnly });
        Assert.Equal(Phase.InEffect, strict.At(Operation)["karabakh-2020-11-09#1/ceasefire.cease-fire@azerbaijan"].Phase);
    }

    [Fact]
    public void Point_9_is_open_without_a_time_and_what_control_means_is_contested()
    {
        var unblock = ByDefault.At(new LocalDate(2024, 1, 1))["karabakh-2020-11-09#9/unblock"];
        Assert.Equal((Phase.InEffect, (Resolved<LegalTime>?)null), (unblock.Phase, unblock.Due));
        Assert.Contains(
            ByDefault.At(new LocalDate(2024, 1, 1))["karabakh-2020-11-09#9/control"].Reasons,
            reason => reason is { Kind: ReasonKind.Open, Says: "What the control by the Border Service means." });
    }

    [Fact]
    public Task Kelbajar_extended_in_words() => Snapshot.Match(Words(Extended, "2", "6/kelbajar", "6/lachin"));

    [Fact]
    public Task Aghdam_on_its_last_day_in_words() => Snapshot.Match(Words(LastDay, "2", "6/kelbajar"));

    [Fact]
    public Task The_standstill_in_words() => Snapshot.Match(
        $"{Words(new LocalDate(2020, 12, 12), "1/standstill.hold-positions@azerbaijan")}\n\n{Words(Parukh, "1/standstill.hold-positions@azerbaijan")}\n\n{Words(Operation, "1/ceasefire.cease-fire@azerbaijan", "1/standstill.hold-positions@azerbaijan", "1/standstill.hold-positions@armenia")}");

    [Fact]
    public Task The_early_exit_of_the_peacekeepers_in_words() =>
        Snapshot.Match($"{Words(EarlyExit, "3/deployment.deploy", "6/corridor")}\n\n{ByDefault.Term("karabakh-2020-11-09#3/deployment.term").Explain(ByDefault)}");

    [Fact]
    public Task Point_9_in_words() => Snapshot.Match(Words(new LocalDate(2024, 1, 1), "9/unblock", "9/passage", "9/control"));

    // Each clause under both policies; once where they say the same.
    private static string Words(LocalDate day, params string[] clauses)
    {
        var answers = clauses.SelectMany(clause => new[] { ByDefault, AnyReport }
            .Select(assessment => (assessment.Options.Policy, Says: assessment.At(day)[ProvisionId.Parse(clause).In("karabakh-2020-11-09")].Explain()))
            .GroupBy(answer => answer.Says)
            .Select(same => $"{(same.Count() == 2 ? "" : $"[{same.First().Policy}] ")}{same.Key}"));
        return $"{Days.Format(day)}\n{string.Join('\n', answers)}";
    }

    private static (Phase Phase, Basis Basis) Standing(Assessment assessment, LocalDate day, string clause) =>
        assessment.At(day)[ProvisionId.Parse(clause).In("karabakh-2020-11-09")] is var finding ? (finding.Phase, finding.Basis) : default;

    private static string? Day(Resolved<LegalTime>? due) => (due as Resolved<LegalTime>.Known)?.Value.ToString();
}
