using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>How a duty fared in one run.</summary>
public sealed record DutyOutcome
{
    /// <summary>The duty.</summary>
    public required ProvisionId Address { get; init; }

    /// <summary>Who bears it: of a joint duty, all of them.</summary>
    public ValueList<Id<Actor>> Bearers { get; init; } = [];

    /// <summary>Its phase at the end of the run.</summary>
    public required Phase Phase { get; init; }

    /// <summary>When its first violation that counts began or it was first in breach, as far as it is established or presumed; null where it never was.</summary>
    public Instant? FirstBreach { get; init; }

    /// <summary>When its bearer was first in default: overdue, in breach, or by a violation; null where it never was.</summary>
    public Instant? FirstDefault { get; init; }

    /// <summary>When it was performed, in time or late; null where it was not.</summary>
    public Instant? Performed { get; init; }

    /// <summary>Whether it ends with its performance, as a withdrawal does and a ceasefire does not.</summary>
    public required bool EndsWithPerformance { get; init; }

    /// <summary>The address and the phase.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {Phase}";

    internal static DutyOutcome Of(Finding end, Time.Timeline<Standing> life, Instant until)
    {
        Instant? breach = null, inDefault = null, performed = null;
        foreach (var segment in life.Segments)
        {
            if (segment.From > until)
            {
                break;
            }

            var counts = segment.Value.Basis is Basis.Established or Basis.Presumed;
            breach ??= counts && segment.Value.Phase == Phase.Breached ? segment.From : null;
            inDefault ??= counts && segment.Value.Phase.IsInDefault() ? segment.From : null;
            performed ??= segment.Value.Phase is Phase.Fulfilled or Phase.FulfilledLate ? segment.From : null;
        }

        // What was momentary is no phase of its own.
        foreach (var violation in end.Violations)
        {
            if (violation is { Counts: true, Basis: Basis.Established or Basis.Presumed })
            {
                breach = Earlier(breach, violation.From);
                inDefault = Earlier(inDefault, violation.From);
            }
        }

        return new DutyOutcome
        {
            Address = end.Address,
            Bearers = end.Bearers,
            Phase = end.Phase,
            FirstBreach = breach,
            FirstDefault = inDefault,
            Performed = performed,
            EndsWithPerformance = end.Kind == DutyKind.Obligation,
        };
    }

    private static Instant Earlier(Instant? one, Instant other) => one is { } known && known < other ? known : other;
}
