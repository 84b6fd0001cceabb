using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What a line, or several together, changed.</summary>
public sealed class MonitorUpdate
{
    private readonly (DutyResult Before, DutyResult After)[] changed;
    private ValueList<Difference>? differences;

    internal MonitorUpdate((DutyResult Before, DutyResult After)[] changed) => this.changed = changed;

    /// <summary>The duties of which anything changed: phases, violations, performances, uses; in the order in which they were worked out.</summary>
    public IEnumerable<ProvisionId> Duties => changed.Select(one => one.After.Plan.Id);

    /// <summary>Whether anything changed.</summary>
    public bool IsEmpty => changed.Length == 0;

    /// <summary>Where phases changed, and how: what stood before as the one, what stands now as the other. Worked out when it is first asked for.</summary>
    public ValueList<Difference> Differences => differences ??=
    [
        .. changed.Select(one => Difference.Of(one.After.Plan.Id, one.Before.Spells.ToTimeline(), one.After.Spells.ToTimeline())).OfType<Difference>(),
    ];

    /// <summary>The duties changed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsEmpty ? "nothing changed" : string.Join(", ", Duties);
}
