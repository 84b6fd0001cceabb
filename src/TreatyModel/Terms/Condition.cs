using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What must hold for a provision to apply.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>Once an event has happened.</summary>
    /// <param name="anchor">The event.</param>
    /// <returns>The condition.</returns>
    public static Condition After(Anchor anchor) => new Occurred(anchor);

    /// <summary>At the same time as what another provision requires is performed.</summary>
    /// <param name="provision">The other provision.</param>
    /// <returns>The condition.</returns>
    public static Condition InParallelWith(ProvisionId provision) => new InParallel(provision);

    /// <summary>If actors consent.</summary>
    /// <param name="of">The actors, and whether all or any one of them must.</param>
    /// <returns>The condition.</returns>
    public static Condition ConsentOf(Bearers of) => new Consent(of);

    /// <summary>If actors ask for it.</summary>
    /// <param name="of">The actors, and whether all or any one of them must.</param>
    /// <returns>The condition.</returns>
    public static Condition AtRequestOf(Bearers of) => new Request(of);

    /// <summary>The condition in short: <c>in parallel with 4/withdraw</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>Once an event has happened.</summary>
    /// <param name="Anchor">The event.</param>
    public sealed record Occurred(Anchor Anchor) : Condition
    {
        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"after {Anchor}";
    }

    /// <summary>At the same time as another provision is performed: neither side need go first.</summary>
    /// <param name="With">The other provision.</param>
    public sealed record InParallel(ProvisionId With) : Condition
    {
        /// <summary>The other provision.</summary>
        public ProvisionId With { get; init => field = Guard.NotNull(value); } = Guard.NotNull(With);

        internal override string Written => $"in parallel with {With}";
    }

    /// <summary>If actors consent.</summary>
    /// <param name="Of">The actors, and whether all or any one of them must.</param>
    public sealed record Consent(Bearers Of) : Condition
    {
        /// <summary>The actors, and whether all or any one of them must.</summary>
        public Bearers Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"with the consent of {Of}";
    }

    /// <summary>If actors ask for it.</summary>
    /// <param name="Of">The actors, and whether all or any one of them must.</param>
    public sealed record Request(Bearers Of) : Condition
    {
        /// <summary>The actors, and whether all or any one of them must.</summary>
        public Bearers Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"at the request of {Of}";
    }
}
