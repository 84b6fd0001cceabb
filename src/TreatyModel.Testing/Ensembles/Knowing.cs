using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Sources;

namespace TreatyModel.Testing.Ensembles;

/// <summary>What those in a run can know: each word on record counts from when it is known, and no sooner.</summary>
internal sealed class Knowing(SimulationPlan plan)
{
    private readonly PriorityQueue<ChronicleLine, Instant> waiting = new();
    private ComplianceMonitor? monitor;
    private int read;
    private int sources;

    /// <summary>What stands, from what is known by an instant. Instants are asked about in order.</summary>
    internal Assessment At(Instant now, IReadOnlyList<ChronicleLine> lines, IReadOnlyCollection<Source> speaking)
    {
        // Who speaks for the first time is new to all that was read: read it again.
        if (monitor is null || sources != speaking.Count)
        {
            monitor = new ComplianceMonitor(plan.Following, plan.Outset with { Lines = [], Sources = [.. speaking] });
            (read, sources) = (0, speaking.Count);
            waiting.Clear();
        }

        for (; read < lines.Count; read++)
        {
            Await(lines[read]);
        }

        var known = new List<ChronicleLine>();
        while (waiting.TryPeek(out var line, out var since) && since <= now)
        {
            known.Add(line);
            waiting.Dequeue();
        }

        monitor.Add([.. known]);
        return monitor.Current;
    }

    // An entry comes with the words known first; those known later come as words on it.
    private void Await(ChronicleLine line)
    {
        if (line is not Entry entry)
        {
            waiting.Enqueue(line, Since(line));
            return;
        }

        var first = entry.Attestations.Min(Since);
        waiting.Enqueue(entry with { Attestations = [.. entry.Attestations.Where(word => Since(word) == first)] }, first);
        foreach (var later in entry.Attestations.Where(word => Since(word) > first))
        {
            waiting.Enqueue(new Attests { Entry = entry.Id, Attestation = later }, Since(later));
        }
    }

    private Instant Since(ChronicleLine line) => line switch
    {
        Attests attests => Since(attests.Attestation),
        Corrects corrects => Since(corrects.Attestation),
        Retracts retracts => Since(retracts.Attestation),
        SameAs same => Since(same.Attestation),
        _ => Instant.MinValue,
    };

    private Instant Since(Attestation word) => word.Known.Latest(plan.Zone);
}
