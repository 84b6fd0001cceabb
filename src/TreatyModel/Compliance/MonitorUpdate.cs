using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What a line, or several together, changed.</summary>
public sealed class MonitorUpdate
{
    private readonly (DutyResult Before, DutyResult After)[] changed;
    private ValueList<Difference>? differences;

    internal MonitorUpdate((DutyResult Before, DutyResult After)[] changed, ValueList<IgnoredLine> ignored) => (this.changed, Ignored) = (changed, ignored);

    /// <summary>
    /// The lines that change nothing as the record stands: a second entry with an id that is taken, a word on an entry that is not on record.
    /// Such a word is kept, and counts once the entry comes.
    /// </summary>
    public ValueList<IgnoredLine> Ignored { get; }

    /// <summary>The duties of which anything changed: phases, violations, performances, uses; in the order in which they were worked out.</summary>
    public IEnumerable<ProvisionId> Duties => changed.Select(one => one.After.Plan.Id);

    /// <summary>Whether anything changed.</summary>
    public bool IsEmpty => changed.Length == 0;

    /// <summary>Where phases changed, and how: what stood before as the one, what stands now as the other. Worked out when it is first asked for.</summary>
    public ValueList<Difference> Differences => differences ??=
    [
        .. changed.Select(one => Difference.Of(one.After.Plan.Id, one.Before.Spells.ToTimeline(), one.After.Spells.ToTimeline())).OfType<Difference>(),
    ];

    /// <summary>Each duty changed with its phase before and after, at the first change: <c>pact#2/withdraw@south: Overdue -> FulfilledLate</c>; then what was ignored.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var phases = Differences.ToLookup(difference => difference.Duty, difference => Words(difference.Stretches[0].Value));
        var told = Duties.Select(duty => $"{duty}: {phases[duty].FirstOrDefault("no other phase")}")
            .Concat(Ignored.Select(line => $"ignored: {line}"))
            .ToArray();
        return told.Length == 0 ? "nothing changed" : string.Join("; ", told);
    }

    private static string Words((Standing Before, Standing After) change) => change.Before.Phase == change.After.Phase
        ? $"{change.After.Phase}, {change.Before.Basis} -> {change.After.Basis}"
        : $"{change.Before.Phase} -> {change.After.Phase}";
}
