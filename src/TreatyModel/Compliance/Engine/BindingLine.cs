using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>From when to when an agreement binds, and why.</summary>
internal sealed class BindingLine
{
    internal enum Force : byte
    {
        NotYet,
        InForce,
        Suspended,
        Ended,
    }

    internal required List<(Instant At, Force Force, int Entry, Basis Basis)> Changes { get; init; }

    /// <summary>Its entry into force, or null where it has not come.</summary>
    internal Happening? Entered { get; init; }

    /// <summary>Its signature, or null where none is on record.</summary>
    internal Happening? Signed { get; init; }

    /// <summary>What the text's own rule comes to.</summary>
    internal required TimeOf Computed { get; init; }

    /// <summary>The entry that records the entry into force, or -1.</summary>
    internal int RecordedBy { get; init; } = -1;

    /// <summary>Whether it is only assumed to bind, because nothing on how it takes effect is recorded.</summary>
    internal bool IsAssumed { get; init; }

    /// <summary>The parties that left it for good, and from when each is bound no longer.</summary>
    internal IReadOnlyDictionary<Id<Actor>, Departure> Departures { get; init; } = new Dictionary<Id<Actor>, Departure>();

    /// <summary>How the duties fare that nothing but their agreement starts and stops; null until one of them was worked out.</summary>
    internal Activity? OfFollowers { get; set; }

    internal bool SameAs(BindingLine other) =>
        Changes.SequenceEqual(other.Changes) && Equals(Entered, other.Entered) && Equals(Signed, other.Signed) && Computed == other.Computed
        && Departures.Count == other.Departures.Count && Departures.All(one => other.Departures.TryGetValue(one.Key, out var same) && one.Value == same);

    internal Force At(Instant instant)
    {
        var force = Force.NotYet;
        foreach (var change in Changes)
        {
            if (change.At > instant)
            {
                break;
            }

            force = change.Force;
        }

        return force;
    }
}
