using NodaTime;
using TreatyModel.Identifiers;

namespace TreatyModel.Terms;

/// <summary>What must hold for a provision to apply.</summary>
/// <remarks>
/// A condition alone starts what hangs on it, once it comes true. <see cref="AsLongAs"/> and <see cref="Unless"/> follow it
/// both ways: what hangs on them rests while they do not hold.
/// </remarks>
public abstract partial record Condition
{
    /// <summary>How many conditions may stand in each other.</summary>
    internal const int MaxDepth = 20;

    private protected Condition()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>How many conditions stand in each other, this one included.</summary>
    internal virtual int Depth => 1;

    /// <summary>Once an event has happened.</summary>
    /// <param name="anchor">The event.</param>
    /// <returns>The condition.</returns>
    public static Condition After(Anchor anchor) => new Occurred(anchor);

    /// <summary>Once a provision is fulfilled.</summary>
    /// <param name="provision">The provision.</param>
    /// <returns>The condition.</returns>
    public static Condition FulfilmentOf(ProvisionId provision) => new Fulfilled(provision);

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

    /// <summary>Only while another condition holds.</summary>
    /// <param name="condition">The other condition.</param>
    /// <returns>The condition.</returns>
    public static Condition While(Condition condition) => new AsLongAs(condition);

    /// <summary>Except while another condition holds.</summary>
    /// <param name="condition">The other condition.</param>
    /// <returns>The condition.</returns>
    public static Condition Except(Condition condition) => new Unless(condition);

    /// <summary>Once another condition has held without a break for a time.</summary>
    /// <param name="condition">The other condition.</param>
    /// <param name="period">The time.</param>
    /// <returns>The condition.</returns>
    public static Condition Held(Condition condition, Period period) => new HeldFor(condition, period);

    /// <summary>The condition in short: <c>in parallel with 4/withdraw</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;
}
