using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Sources;
using TreatyModel.Testing.Entries;

namespace TreatyModel.Testing.Ensembles;

/// <summary>One run: steps through the days, keeps what happens, and works out what stands when somebody asks.</summary>
internal sealed class Simulation
{
    private readonly SimulationPlan plan;
    private readonly List<ChronicleLine> lines;
    private readonly List<Source> sources;
    private (ComplianceMonitor Monitor, int Lines)? followed;

    internal Simulation(SimulationPlan plan, int number)
    {
        (this.plan, Number) = (plan, number);
        lines = [.. plan.Outset.Lines];
        sources = [.. plan.Outset.Sources];
    }

    internal int Number { get; }

    internal ulong Seed => plan.Seed;

    internal IReadOnlyList<ChronicleLine> Happened => lines;

    /// <summary>Runs it to its end.</summary>
    internal Assessment Run(Behaviour model, CancellationToken cancellation)
    {
        for (var step = 0; step < plan.Days.Count; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (day, now) = plan.Days[step];
            var before = lines.Count;
            foreach (var draft in model(new RunStep(this, step, day, now)))
            {
                Add(draft ?? throw new InvalidOperationException("The behaviour model gave null for something that happens: leave it out."), before);
            }
        }

        return plan.Assessor.Assess(Chronicle);
    }

    /// <summary>What follows from all steps so far. A model that never asks pays for no more than the end.</summary>
    internal Assessment Standing()
    {
        var (monitor, known) = followed ?? (new ComplianceMonitor(plan.Assessor, Chronicle), lines.Count);
        monitor.Add([.. lines[known..]]);
        followed = (monitor, lines.Count);
        return monitor.Current;
    }

    private Chronicle Chronicle => plan.Outset with { Lines = [.. lines], Sources = [.. sources] };

    private void Add(EntryDraft draft, int before)
    {
        lines.Add(draft.Write(plan.Norms, lines.Count + 1));
        foreach (var source in draft.Sources)
        {
            if (!plan.Knows(source) && !sources.Exists(known => known.Id == source.Id))
            {
                sources.Add(source);
            }
        }

        if (lines.Count - before > SimulationPlan.MostInOneStep)
        {
            throw new InvalidOperationException($"The behaviour model gave more than {SimulationPlan.MostInOneStep} entries in one step of run {Number}: it may never end.");
        }
    }
}
