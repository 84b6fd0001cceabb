using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Ensembles;

/// <summary>What all runs of an ensemble share.</summary>
internal sealed class SimulationPlan
{
    internal const int MostInOneStep = 100_000;

    private readonly HashSet<string> known;

    internal SimulationPlan(Ensemble ensemble)
    {
        var outset = ensemble.Outset;
        (Outset, Norms, Seed, Zone) = (outset.Chronicle, outset.Norms, ensemble.SeedNumber, outset.Zone);
        (Begins, Ends) = (StartOf(ensemble.First), new LegalTime.Day(ensemble.Last).End(Zone));
        for (var day = ensemble.First; day <= ensemble.Last; day = day.PlusDays(ensemble.DaysBetweenSteps))
        {
            Days.Add((day, StartOf(day)));
        }

        // Laid out to the end of the runs and no further, so that all runs answer for the same time.
        Assessor = new Assessor(outset.Process, outset.Options with { Horizon = outset.Options.Horizon ?? Ends });
        Following = Assessor.Options.KnownAt is null ? Assessor : new Assessor(outset.Process, Assessor.Options with { KnownAt = null });
        Addresses = [.. Assessor.Assess(Outset).Duties];
        known = [.. outset.Process.Sources.Concat(outset.Process.Agreements.SelectMany(agreement => agreement.Sources)).Concat(Outset.Sources).Select(source => source.Id.Value)];
    }

    internal Assessor Assessor { get; }

    /// <summary>The same, to follow a run with: what is known is the run's own affair.</summary>
    internal Assessor Following { get; }

    internal NormBook Norms { get; }

    internal Chronicle Outset { get; }

    internal ProvisionId[] Addresses { get; }

    internal List<(LocalDate Day, Instant Now)> Days { get; } = [];

    internal ulong Seed { get; }

    internal Instant Begins { get; }

    internal Instant Ends { get; }

    internal DateTimeZone Zone { get; }

    internal bool Knows(Source source) => known.Contains(source.Id.Value);

    internal RunOutcome Run(Behaviour model, int run, CancellationToken cancellation)
    {
        try
        {
            var simulation = new Simulation(this, run);
            var end = simulation.Run(model, cancellation);
            return RunOutcome.Of(run, simulation.Happened.Count, end, Ends);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new SimulationFailedException(run, Seed, error);
        }
    }

    private Instant StartOf(LocalDate day) => new LegalTime.Day(day).Start(Zone);
}
