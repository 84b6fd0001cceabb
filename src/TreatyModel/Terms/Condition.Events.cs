using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Conditions on what happens.</content>
public abstract partial record Condition
{
    /// <summary>Once an event has happened.</summary>
    /// <param name="Anchor">The event.</param>
    public sealed record Occurred(Anchor Anchor) : Condition
    {
        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"after {Anchor}";
    }

    /// <summary>Once a point in time has come.</summary>
    /// <param name="Time">The point in time.</param>
    public sealed record Reached(Due Time) : Condition
    {
        /// <summary>The point in time.</summary>
        public Due Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

        internal override string Written => $"from {Time}";
    }

    /// <summary>Once a provision is fulfilled: performed in full, or kept to its end.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Fulfilled(ProvisionId Of) : Condition
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"once {Of} is fulfilled";
    }

    /// <summary>While a provision is kept: it binds, rests or is done with, and is neither broken nor overdue.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Kept(ProvisionId Of) : Condition
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"{Of} is kept";
    }

    /// <summary>While what a provision requires is being done: begun, and not yet done or broken off.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record UnderWay(ProvisionId Of) : Condition
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"{Of} is under way";
    }

    /// <summary>At the same time as another provision is performed: neither side need go first.</summary>
    /// <param name="With">The other provision.</param>
    public sealed record InParallel(ProvisionId With) : Condition
    {
        /// <summary>The other provision.</summary>
        public ProvisionId With { get; init => field = Guard.NotNull(value); } = Guard.NotNull(With);

        internal override string Written => $"in parallel with {With}";
    }

    /// <summary>If a provision is not fulfilled when it is due: what follows is the fallback.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Otherwise(ProvisionId Of) : Condition
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"if {Of} is not fulfilled in time";
    }

    /// <summary>If an event comes out in a certain way: a vote, a ruling, an inspection.</summary>
    /// <param name="Of">The event.</param>
    /// <param name="Is">The outcome, a word of the author's.</param>
    public sealed record Outcome(Anchor Of, string Is) : Condition
    {
        /// <summary>The event.</summary>
        public Anchor Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        /// <summary>The outcome, a word of the author's.</summary>
        public string Is { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Is))!; } = Word.Optional(Guard.NotNull(Is), nameof(Is))!;

        internal override string Written => $"if {Of} comes out as {Is}";
    }

    /// <summary>A state of things in our own words, which only a declaration or a finding on record can settle.</summary>
    public sealed record Matter : Condition
    {
        /// <summary>The words.</summary>
        public required string Says { get; init => field = Guard.Text(value); }

        /// <summary>Whether it gates what hangs on it, or is only to be considered.</summary>
        public Weight Weight { get; init => field = Guard.Defined(value); } = Weight.Gate;

        internal override string Written => Weight == Weight.Gate ? $"if {Says}" : $"considering {Says}";
    }
}
