using NodaTime;
using NodaTime.Text;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Many runs of a behaviour model against an agreement, each with chance of its own.</summary>
/// <remarks>
/// <para>
/// <c>Ensemble.Of(statement).Given(statement.EntersIntoForce("2020-11-10T00:00")).Between(first, last).Runs(10_000).Seed(42).Simulate(model)</c>.
/// It never changes; each member gives a new one.
/// </para>
/// <para>
/// The results follow from the agreement, the model and the seed alone: the number of threads, the machine and the order in which runs end
/// play no part.
/// </para>
/// </remarks>
public sealed record Ensemble
{
    private Ensemble(Scenario outset) => Outset = outset;

    /// <summary>What all runs begin with: the process, what stands at the outset, how it is assessed.</summary>
    public Scenario Outset { get; init => field = value ?? throw new ArgumentNullException(nameof(Outset), $"{nameof(Outset)} cannot be null."); }

    /// <summary>The first day that is stepped through.</summary>
    public LocalDate First { get; private init; } = new(2000, 1, 1);

    /// <summary>The last day that is stepped through, included.</summary>
    public LocalDate Last { get; private init; } = new(2000, 12, 31);

    /// <summary>How many days lie between two steps, 1 or more.</summary>
    public int DaysBetweenSteps { get; private init; } = 1;

    /// <summary>How many runs there are.</summary>
    public int RunCount { get; private init; } = 1_000;

    /// <summary>The seed that all chance comes from.</summary>
    public ulong SeedNumber { get; private init; }

    /// <summary>What the variant is called, in results and in what is exported of them; null where it has no name.</summary>
    public string? Variant { get; private init; }

    /// <summary>How many threads run at a time, or null for as many as there are processors.</summary>
    public int? Threads { get; private init; }

    /// <summary>An ensemble of a lone agreement: of 1,000 runs through the year 2000 with seed 0, until it is told otherwise.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The ensemble.</returns>
    public static Ensemble Of(Agreement agreement) => new(Scenario.For(agreement));

    /// <summary>An ensemble of a process: of 1,000 runs through the year 2000 with seed 0, until it is told otherwise.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The ensemble.</returns>
    public static Ensemble Of(PeaceProcess process) => new(Scenario.For(process));

    /// <summary>An ensemble that begins where a scenario stands: of 1,000 runs through the year 2000 with seed 0, until it is told otherwise.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>The ensemble.</returns>
    public static Ensemble Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new Ensemble(scenario);
    }

    /// <summary>Adds what stands at the outset of every run.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble Given(params ReadOnlySpan<EntryDraft> events) => this with { Outset = Outset.Given(events) };

    /// <summary>Says what counts as proof, and what silence means.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble Under(EvidencePolicy policy) => this with { Outset = Outset.Under(policy) };

    /// <summary>Names the variant, so that its results can be told from those of others.</summary>
    /// <param name="variant">What it is called: <c>hand-over extended</c>.</param>
    /// <returns>A new ensemble.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Ensemble Named(string variant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variant);
        return this with { Variant = variant };
    }

    /// <summary>Says which days are stepped through.</summary>
    /// <param name="first">The first, included.</param>
    /// <param name="last">The last, included.</param>
    /// <returns>A new ensemble.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last is before the first.</exception>
    public Ensemble Between(LocalDate first, LocalDate last) => last >= first
        ? this with { First = first, Last = last }
        : throw new ArgumentOutOfRangeException(nameof(last), LocalDatePattern.Iso.Format(last), $"The last day cannot be before the first, {LocalDatePattern.Iso.Format(first)}.");

    /// <summary>Says how many days lie between two steps.</summary>
    /// <param name="days">The days, 1 or more.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble Every(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return this with { DaysBetweenSteps = days };
    }

    /// <summary>Says how many runs there are.</summary>
    /// <param name="count">The number, 1 or more.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble Runs(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return this with { RunCount = count };
    }

    /// <summary>Says where all chance comes from.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble Seed(ulong seed) => this with { SeedNumber = seed };

    /// <summary>Limits how many threads run at a time. The results are the same for any number.</summary>
    /// <param name="count">The number, 1 or more.</param>
    /// <returns>A new ensemble.</returns>
    public Ensemble OnThreads(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return this with { Threads = count };
    }

    /// <summary>Runs the model.</summary>
    /// <param name="model">The behaviour model.</param>
    /// <param name="progress">Told how many runs are done, about a hundred times; or null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The outcomes of all runs, in their order.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="SimulationFailedException">The model threw in a run.</exception>
    public EnsembleResult Simulate(Behaviour model, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var plan = new SimulationPlan(this);
        var outcomes = new RunOutcome[RunCount];
        var (done, each) = (0, Math.Max(1, RunCount / 100));
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, RunCount, options, run =>
            {
                outcomes[run] = plan.Run(model, run, cancellation);
                if (Interlocked.Increment(ref done) is var now && (now % each == 0 || now == RunCount))
                {
                    progress?.Report(now);
                }
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<SimulationFailedException>().MinBy(failed => failed.Run) is { } first)
        {
            throw first;
        }

        return new EnsembleResult(this, plan.Begins, plan.Ends, plan.Addresses, outcomes);
    }

    /// <summary>The process, how many runs and the seed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Outset.Process.Id}: {RunCount} runs, seed {SeedNumber}");
}
