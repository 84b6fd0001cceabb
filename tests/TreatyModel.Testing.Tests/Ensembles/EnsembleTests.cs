using System.Text;
using System.Text.Json;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Examples;
using TreatyModel.Testing.Scenarios;

namespace TreatyModel.Testing.Tests.Ensembles;

public sealed class EnsembleTests
{
    private static readonly Ensemble Ceasefire = Ensemble.Of(ExampleAgreements.Ceasefire)
        .Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31)).Runs(200).Seed(42);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Each day fire is opened with a chance of one in fifty; the withdrawal comes some days after the agreement.
    private static IEnumerable<EntryDraft> Model(RunStep now)
    {
        if (now.Random.For("fire").Chance(0.02))
        {
            yield return Cast.North.Breaks("1/no-use-force", on: now.Day);
        }

        if (now.Number == DayOfWithdrawal(now.Run))
        {
            yield return Cast.South.Performs("2", on: now.Day);
        }
    }

    // The first, the third or the fifth day: 72 hours end with the third.
    private static int DayOfWithdrawal(int run) => 2 * RandomSource.Of(1, run, 0).Whole(3);

    [Fact]
    public void The_results_are_the_same_on_any_number_of_threads()
    {
        var alone = Ceasefire.OnThreads(1).Simulate(Model, cancellation: Cancellation);
        Assert.Equal(alone.Runs, Ceasefire.OnThreads(2).Simulate(Model, cancellation: Cancellation).Runs);
        Assert.Equal(alone.Runs, Ceasefire.OnThreads(8).Simulate(Model, cancellation: Cancellation).Runs);
        Assert.NotEqual(alone.Runs, Ceasefire.Seed(43).Simulate(Model, cancellation: Cancellation).Runs);
    }

    [Fact]
    public void Survival_is_what_the_chance_makes_it()
    {
        var result = Ceasefire.Runs(2_000).Simulate(Model, cancellation: Cancellation);
        var survival = result.TimeToFirstBreach("1").Survival;
        Assert.Equal(1, survival.At(Duration.Zero) + result.Runs.Count(run => run.FirstBreach("1") == result.Begins) / 2_000.0, 9);
        foreach (var day in new[] { 10, 30, 60 })
        {
            // On the eleventh day the eleventh draw has been made.
            var expected = Math.Pow(0.98, day + 1);
            Assert.InRange(survival.At(Duration.FromDays(day)), expected - 0.05, expected + 0.05);
        }

        Assert.Equal(survival.Steps.OrderBy(step => step.After).Select(step => step.Share), survival.Steps.OrderByDescending(step => step.Share).Select(step => step.Share));
    }

    [Fact]
    public void A_withdrawal_within_72_hours_is_in_time()
    {
        var result = Ceasefire.Simulate(Model, cancellation: Cancellation);
        Assert.All(result.Runs, run =>
        {
            var day = DayOfWithdrawal(run.Run);
            var withdrawal = run.Duties.Single(duty => duty.Address == "example#2/withdraw@south");
            Assert.Equal(day < 3 ? Phase.Fulfilled : Phase.FulfilledLate, withdrawal.Phase);
            Assert.Equal(day < 3, withdrawal.FirstDefault is null);
        });
        var inTime = result.Runs.Count(run => DayOfWithdrawal(run.Run) < 3) / 200.0;
        Assert.Equal(inTime, result.SharePerformedBy(Instant.FromUtc(2024, 1, 3, 23, 0) - Duration.Epsilon, "2").Mean, 9);
        Assert.Equal(1, result.SharePerformedBy(result.Ends, "2").Mean);
    }

    [Fact]
    public void What_fails_first_is_counted()
    {
        var result = Ceasefire.Simulate(Model, cancellation: Cancellation);
        var failures = result.FirstToFail();
        Assert.Equal(result.Runs.Count(run => run.FirstToFail is not null), failures.Sum(failure => failure.Runs));
        Assert.Contains(failures, failure => failure.Address == "example#2/withdraw@south");
        Assert.Equal(failures.OrderByDescending(failure => failure.Runs).Select(failure => failure.Runs), failures.Select(failure => failure.Runs));
    }

    [Fact]
    public void A_model_sees_what_stands()
    {
        // The south withdraws once it is overdue, and not before.
        static IEnumerable<EntryDraft> Reacts(RunStep now) =>
            now.Findings["2"].Phase == Phase.Overdue ? [Cast.South.Performs("2", on: now.Day)] : [];

        var result = Ceasefire.Runs(3).Simulate(Reacts, cancellation: Cancellation);
        Assert.All(result.Runs, run => Assert.Equal(Phase.FulfilledLate, run.Duties.Single(duty => duty.Address == "example#2/withdraw@south").Phase));
        Assert.All(result.Runs, run => Assert.Equal(1, run.Entries));
    }

    [Fact]
    public void A_model_has_a_clock_and_a_day() => Ceasefire.Runs(1).Simulate(
        now =>
        {
            Assert.Equal(now.Now, now.Clock.GetCurrentInstant());
            Assert.Equal(new LocalDate(2024, 1, 1).PlusDays(now.Number), now.Day);
            return [];
        },
        cancellation: Cancellation);

    [Fact]
    public void Progress_is_told_and_a_long_run_can_be_stopped()
    {
        var told = new List<int>();
        Ceasefire.OnThreads(1).Simulate(Model, new Told(told.Add), Cancellation);
        Assert.Equal(200, told[^1]);
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Ceasefire.Simulate(
            now =>
            {
                stop.Cancel();
                return [];
            },
            cancellation: stop.Token));
    }

    [Fact]
    public void A_failing_model_says_in_which_run()
    {
        var failed = Assert.Throws<SimulationFailedException>(() => Ceasefire.OnThreads(1).Simulate(now => now.Run == 5 ? throw new InvalidOperationException("no plan") : [], cancellation: Cancellation));
        Assert.Equal((5, "no plan"), (failed.Run, failed.InnerException!.Message));
        Assert.Contains("run 5 of seed 42", failed.Message, StringComparison.Ordinal);
        Assert.Throws<SimulationFailedException>(() => Ceasefire.Runs(1).Simulate(now => [null!], cancellation: Cancellation));
        Assert.Throws<SimulationFailedException>(() => Ceasefire.Runs(1).Simulate(now => [Cast.North.Performs("99", on: now.Day)], cancellation: Cancellation));
    }

    [Fact]
    public void Results_are_written_as_CSV_and_JSON()
    {
        var result = Ceasefire.Runs(2).Simulate(Model, cancellation: Cancellation);
        using var text = new StringWriter();
        result.WriteCsv(text);
        var rows = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("run,duty,phase,first_breach,first_default,performed,variant,policy", rows[0]);
        Assert.Equal(1 + (2 * result.Duties.Count), rows.Length);
        using var stream = new MemoryStream();
        result.WriteJson(stream);
        var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
        Assert.Equal(2, json.GetProperty("runs").GetArrayLength());
        Assert.Equal("2024-03-31T22:00:00Z", json.GetProperty("ends").GetString());
    }

    [Fact]
    public void What_is_exported_of_two_variants_can_be_put_together()
    {
        var plain = Ceasefire.Runs(1).Simulate(Model, cancellation: Cancellation);
        var named = Ceasefire.Runs(1).Named("strict, \"verifier\" only").Under(EvidencePolicy.NamedVerifierOnly).Simulate(Model, cancellation: Cancellation);
        Assert.Equal((null, "default"), (plain.Variant, plain.Policy.Name));
        Assert.Equal("strict, \"verifier\" only", named.Variant);
        Assert.StartsWith("strict, \"verifier\" only: 1 runs", named.ToString(), StringComparison.Ordinal);
        Assert.All(Rows(plain), row => Assert.EndsWith(",,default", row, StringComparison.Ordinal));
        Assert.All(Rows(named), row => Assert.EndsWith(",\"strict, \"\"verifier\"\" only\",named-verifier", row, StringComparison.Ordinal));
        Assert.False(Json(plain).TryGetProperty("variant", out _));
        Assert.Equal("default", Json(plain).GetProperty("policy").GetString());
        Assert.Equal(named.Variant, Json(named).GetProperty("variant").GetString());
        Assert.Equal("named-verifier", Json(named).GetProperty("policy").GetString());
        Assert.Throws<ArgumentException>(() => Ceasefire.Named(" "));

        static string[] Rows(EnsembleResult result)
        {
            using var text = new StringWriter();
            result.WriteCsv(text);
            return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        }

        static JsonElement Json(EnsembleResult result)
        {
            using var stream = new MemoryStream();
            result.WriteJson(stream);
            return JsonDocument.Parse(stream.ToArray()).RootElement;
        }
    }

    [Fact]
    public void Two_variants_meet_the_same_chance()
    {
        var later = ExampleAgreements.Ceasefire with
        {
            Clauses = [.. ExampleAgreements.Ceasefire.Clauses.Select(clause => clause is Clauses.Withdrawal withdrawal ? withdrawal with { Due = "144 hours after entry into force" } : clause)],
        };
        var comparison = Comparison.Of(Ceasefire.Simulate(Model, cancellation: Cancellation), (Ceasefire with { Outset = Scenario.For(later) }).Simulate(Model, cancellation: Cancellation));
        Assert.Equal(0, comparison.DaysUnbroken("1").Mean);
        var inDefault = comparison.Of(run => run.FirstDefault("2") is null ? 0 : 1);
        Assert.True(inDefault.IsClear && inDefault.High < 0, inDefault.ToString());
        var entries = comparison.Of(run => run.Entries);
        Assert.Equal((0.0, 0.0), (entries.Mean, entries.StandardError));
        Assert.True(entries.UnpairedStandardError > 0);
        Assert.Throws<ArgumentException>(() => Comparison.Of(Ceasefire.Runs(2).Simulate(Model, cancellation: Cancellation), Ceasefire.Runs(3).Simulate(Model, cancellation: Cancellation)));
    }

    [Fact]
    public void An_address_that_means_no_duty_is_refused_wherever_it_is_asked()
    {
        var result = Ceasefire.Runs(2).Simulate(Model, cancellation: Cancellation);
        var comparison = Comparison.Of(result, result);
        Assert.Throws<KeyNotFoundException>(() => comparison.SurvivalAt(Duration.FromDays(1), "99"));
        Assert.Throws<KeyNotFoundException>(() => comparison.DaysUnbroken("99"));
        Assert.Throws<KeyNotFoundException>(() => result.TimeToFirstBreach("1@nobody"));
        Assert.Throws<KeyNotFoundException>(() => result.Runs[0].FirstDefault("99"));
        Assert.Equal(0, comparison.SurvivalAt(Duration.FromDays(30), "1").Mean);
    }

    [Fact]
    public void A_joint_duty_is_found_by_each_who_bears_it()
    {
        var joint = ExampleAgreements.Of(new Clauses.GeneralClause
        {
            Number = "1",
            Kind = "report",
            States = [new Norm { Key = "report", Modality = Modality.Obligation, Bearers = Bearers.Jointly(Cast.North, Cast.South), Act = ActKind.Report, Due = "2024-01-15" }],
        });
        var result = Ensemble.Of(joint).Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 31)).Runs(1).Simulate(_ => [], cancellation: Cancellation);
        Assert.Equal(["north", "south"], Assert.Single(result.Runs[0].Duties).Bearers.Select(bearer => bearer.Value));
        Assert.Equal(1, result.TimeToFirstDefault("1@south").Share);
        Assert.Equal(1, result.TimeToFirstDefault("1@north").Share);
    }

    [Fact]
    public void Days_that_clocks_left_out_the_last_days_and_long_steps_are_stepped_through()
    {
        var samoa = Ensemble.Of(ExampleAgreements.Ceasefire with { Zone = "Pacific/Apia" }).Runs(1);
        var steps = new List<LocalDate>();
        IEnumerable<EntryDraft> Notes(RunStep now)
        {
            steps.Add(now.Day);
            return [];
        }

        samoa.Between(new LocalDate(2011, 12, 29), new LocalDate(2011, 12, 31)).Simulate(Notes, cancellation: Cancellation);
        samoa.Between(new LocalDate(9998, 12, 30), new LocalDate(9998, 12, 31)).Every(int.MaxValue).Simulate(Notes, cancellation: Cancellation);
        Assert.Equal([new(2011, 12, 29), new(2011, 12, 30), new(2011, 12, 31), new(9998, 12, 30)], steps);
        Assert.Throws<ArgumentNullException>(() => samoa with { Outset = null! });
    }

    [Fact]
    public void A_stricter_verifier_sees_fewer_breaches()
    {
        var any = Ceasefire.Under(EvidencePolicy.AnyReport).Simulate(Model, cancellation: Cancellation);
        var named = Ceasefire.Under(EvidencePolicy.NamedVerifierOnly).Simulate(Model, cancellation: Cancellation);
        var survives = Comparison.Of(any, named).SurvivalAt(Duration.FromDays(60), "1");
        Assert.True(survives.IsClear && survives.Low > 0, survives.ToString());
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
