using NodaTime;
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
    private readonly List<ChronicleLine> happening = [];
    private readonly List<Source> sources;
    private readonly Knowing knowing;

    internal Simulation(SimulationPlan plan, int number)
    {
        (this.plan, Number) = (plan, number);
        lines = [.. plan.Outset.Lines];
        sources = [.. plan.Outset.Sources];
        knowing = new Knowing(plan);
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
            foreach (var draft in model(new RunStep(this, step, day, now)))
            {
                Add(draft ?? throw new InvalidOperationException("The behaviour model gave null for something that happens: leave it out."));
            }

            lines.AddRange(happening);
            happening.Clear();
        }

        return plan.Assessor.Assess(Chronicle);
    }

    /// <summary>What follows from the steps before, as far as it is known. A model that never asks pays for no more than the end.</summary>
    internal Assessment Standing(Instant now) => knowing.At(now, lines, sources);

    private Chronicle Chronicle => plan.Outset with { Lines = [.. lines], Sources = [.. sources] };

    private void Add(EntryDraft draft)
    {
        happening.Add(draft.Write(plan.Norms, lines.Count + happening.Count + 1));
        foreach (var source in draft.Sources)
        {
            if (!plan.Knows(source) && !sources.Exists(known => known.Id == source.Id))
            {
                sources.Add(source);
            }
        }

        if (happening.Count > SimulationPlan.MostInOneStep)
        {
            throw new InvalidOperationException($"The behaviour model gave more than {SimulationPlan.MostInOneStep} entries in one step of run {Number}: it may never end.");
        }
    }
}
