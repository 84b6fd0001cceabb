using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Law.Engine;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>The law between two.</summary>
public sealed class PairLaw
{
    private readonly Pairs pairs;

    internal PairLaw(Pairs pairs, Id<Actor> one, Id<Actor> other) => (this.pairs, One, Other) = (pairs, one, other);

    /// <summary>The one.</summary>
    public Id<Actor> One { get; }

    /// <summary>The other.</summary>
    public Id<Actor> Other { get; }

    /// <summary>How every agreement of the process stands between them at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>One finding for each agreement, in the order of the process.</returns>
    public ValueList<PairFinding> At(Instant instant) => pairs.At(One, Other, instant);

    /// <summary>How one agreement stands between them at an instant.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="KeyNotFoundException">The process has no such agreement.</exception>
    public PairFinding At(Id<Agreement> agreement, Instant instant) => pairs.At(Guard.NotNull(agreement), One, Other, instant);

    /// <summary>The two.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{One} and {Other}";
}
