using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Examples;

namespace TreatyModel.Testing.Tests.Ensembles;

/// <summary>What a behaviour model sees at a step.</summary>
public sealed class RunStepTests
{
    private static readonly Ensemble One = Ensemble.Of(ExampleAgreements.Ceasefire)
        .Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 31)).Runs(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_speaks_for_the_first_time_is_heard_as_who_it_is(bool askedBefore)
    {
        var seen = new List<(Phase, Basis)>();
        IEnumerable<EntryDraft> Model(RunStep now)
        {
            if (now.Number == 0 && askedBefore)
            {
                Assert.Equal(Phase.InEffect, now.Findings["2"].Phase);
            }

            if (now.Number == 1)
            {
                yield return Cast.South.Performs("2", on: now.Day).ReportedBy(Cast.South);
            }

            if (now.Number == 5)
            {
                seen.Add((now.Findings["2"].Phase, now.Findings["2"].Basis));
            }
        }

        One.Simulate(Model, cancellation: Cancellation);
        Assert.Equal((Phase.Fulfilled, Basis.Alleged), Assert.Single(seen));
    }

    [Fact]
    public void What_is_known_later_is_not_known_before()
    {
        var seen = new List<int>();
        IEnumerable<EntryDraft> Model(RunStep now)
        {
            seen.Add(now.Findings["1/no-use-force"].Violations.Count);
            if (now.Number == 2)
            {
                yield return Cast.North.Breaks("1/no-use-force", on: now.Day).KnownOn(now.Day.PlusDays(7));
            }
        }

        var result = One.Simulate(Model, cancellation: Cancellation);
        Assert.Equal(10, seen.IndexOf(1));
        Assert.Equal(1, seen[^1]);
        Assert.NotNull(result.Runs[0].FirstBreach("1"));
    }

    [Fact]
    public void What_happens_at_a_step_belongs_to_it_from_the_next_on()
    {
        var counts = new List<(int Before, int After)>();
        IEnumerable<EntryDraft> Model(RunStep now)
        {
            var before = now.Happened.Count;
            yield return Cast.North.Breaks("1/no-use-force", on: now.Day);
            counts.Add((before, now.Happened.Count));
        }

        One.Simulate(Model, cancellation: Cancellation);
        Assert.Equal([(0, 0), (1, 1), (2, 2)], counts.Take(3));
    }

    [Fact]
    public void Survival_is_asked_about_within_the_runs_only()
    {
        var result = One.Simulate(_ => [], cancellation: Cancellation);
        var same = Comparison.Of(result, result);
        Assert.Equal(0, same.SurvivalAt(Duration.FromDays(31)).Mean);
        Assert.Throws<ArgumentOutOfRangeException>(() => same.SurvivalAt(Duration.FromDays(32)));
        Assert.Throws<ArgumentOutOfRangeException>(() => same.SurvivalAt(Duration.FromDays(-1)));
    }
}
