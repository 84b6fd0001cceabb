using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>What came of all runs: the outcomes, and what they say together.</summary>
public sealed class EnsembleResult
{
    internal EnsembleResult(Ensemble ensemble, Instant begins, Instant ends, ProvisionId[] duties, RunOutcome[] runs) =>
        (Variant, Policy, Seed, Begins, Ends, Duties, Runs) = (ensemble.Variant, ensemble.Outset.Options.Policy, ensemble.SeedNumber, begins, ends, [.. duties], [.. runs]);

    /// <summary>What the variant is called (<see cref="Ensemble.Named"/>), or null where it has no name.</summary>
    public string? Variant { get; }

    /// <summary>The policy that all runs were assessed under.</summary>
    public EvidencePolicy Policy { get; }

    /// <summary>When each run begins: the beginning of its first day.</summary>
    public Instant Begins { get; }

    /// <summary>When each run ends, excluded: the end of its last day.</summary>
    public Instant Ends { get; }

    /// <summary>The seed that all chance came from.</summary>
    public ulong Seed { get; }

    /// <summary>The addresses of all duties, in the order of the texts.</summary>
    public ValueList<ProvisionId> Duties { get; }

    /// <summary>The outcomes, in the order of the runs.</summary>
    public ValueList<RunOutcome> Runs { get; }

    /// <summary>How long it took until a duty was first broken.</summary>
    /// <param name="address">A duty, a norm or a clause; null for any duty of the process.</param>
    /// <returns>The times from the beginning of the runs; those in which none was broken are counted apart.</returns>
    /// <exception cref="KeyNotFoundException">No duty has that address.</exception>
    public TimeToEvent TimeToFirstBreach(ProvisionId? address = null) => TimeToEvent.Of(Runs.Select(run => run.FirstBreach(address)), Begins, Ends);

    /// <summary>How long it took until somebody was first in default with a duty: overdue, or in breach.</summary>
    /// <param name="address">A duty, a norm or a clause; null for any duty of the process.</param>
    /// <returns>The times from the beginning of the runs; those in which nobody was in default are counted apart.</returns>
    /// <exception cref="KeyNotFoundException">No duty has that address.</exception>
    public TimeToEvent TimeToFirstDefault(ProvisionId? address = null) => TimeToEvent.Of(Runs.Select(run => run.FirstDefault(address)), Begins, Ends);

    /// <summary>Which share of the duties under an address was performed by an instant, run by run.</summary>
    /// <param name="by">The instant, included.</param>
    /// <param name="address">A duty, a norm or a clause; null for all duties of the process.</param>
    /// <returns>The shares, 0 to 1.</returns>
    /// <remarks>Counted are the duties that end with their performance. What lasts (a ceasefire, a prohibition) is never done and not counted.</remarks>
    /// <exception cref="KeyNotFoundException">No duty that ends with its performance has that address.</exception>
    public Distribution SharePerformedBy(Instant by, ProvisionId? address = null)
    {
        var counted = Runs[0].Under(address).Select(duty => duty.EndsWithPerformance).ToArray();
        return Array.TrueForAll(counted, ends => !ends)
            ? throw new KeyNotFoundException($"No duty under '{address?.ToString() ?? "the process"}' ends with its performance.")
            : Distribution.Of(Runs.Select(run => Share(run, by, address)));
    }

    /// <summary>Which norms failed first, in how many runs, the most frequent first; of as many, in the order of the addresses.</summary>
    /// <returns>The norms; runs in which none failed are in none of them.</returns>
    public ValueList<FirstFailure> FirstToFail() =>
    [
        .. Runs.Select(run => run.FirstToFail).OfType<DutyOutcome>()
            .GroupBy(duty => duty.Address)
            .Select(group => new FirstFailure(group.Key, group.Count(), (double)group.Count() / Runs.Count))
            .OrderByDescending(failure => failure.Runs)
            .ThenBy(failure => failure.Address.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Any number that a run gives, over all runs.</summary>
    /// <param name="measure">From a run's outcome to the number.</param>
    /// <returns>The distribution.</returns>
    public Distribution Measure(Func<RunOutcome, double> measure) => Distribution.Of(Runs.Select(measure));

    /// <summary>The variant where it has a name, how many runs, and from when to when.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Variant is null ? "" : $"{Variant}: ")}{Runs.Count} runs from {NodaTime.Text.InstantPattern.General.Format(Begins)} to {NodaTime.Text.InstantPattern.General.Format(Ends)}, seed {Seed}");

    private static double Share(RunOutcome run, Instant by, ProvisionId? address)
    {
        var (all, done) = (0, 0);
        foreach (var duty in run.Under(address).Where(duty => duty.EndsWithPerformance))
        {
            all++;
            done += duty.Performed <= by ? 1 : 0;
        }

        return (double)done / all;
    }
}
