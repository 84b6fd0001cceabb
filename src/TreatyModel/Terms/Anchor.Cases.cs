using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>The kinds of event.</content>
public abstract partial record Anchor
{
    /// <summary>The entry into force of an agreement.</summary>
    /// <param name="Agreement">The agreement, or null for the one that says so.</param>
    public sealed record EntryIntoForceOf(Id<Agreement>? Agreement) : Anchor
    {
        internal override string Written => Agreement is null ? "entry into force" : $"entry into force of {Agreement}";
    }

    /// <summary>The signature of an agreement.</summary>
    /// <param name="Agreement">The agreement, or null for the one that says so.</param>
    public sealed record SignatureOf(Id<Agreement>? Agreement) : Anchor
    {
        internal override string Written => Agreement is null ? "signature" : $"signature of {Agreement}";
    }

    /// <summary>The performance of what a provision requires, when it was actually completed.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Performance(ProvisionId Of) : Anchor
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"performance of {Of}";
    }

    /// <summary>The beginning of what a provision requires, when it actually began.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Beginning(ProvisionId Of) : Anchor
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"beginning of {Of}";
    }

    /// <summary>The point in time at which a provision falls due, whether it was performed by then or not.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Deadline(ProvisionId Of) : Anchor
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"deadline of {Of}";
    }

    /// <summary>A breach of what a provision requires or forbids, each anew.</summary>
    /// <param name="Of">The provision.</param>
    public sealed record Breach(ProvisionId Of) : Anchor
    {
        /// <summary>The provision.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"breach of {Of}";
    }

    /// <summary>A notice given under a clause.</summary>
    /// <param name="Under">The clause.</param>
    public sealed record Notice(ProvisionId Under) : Anchor
    {
        /// <summary>The clause.</summary>
        public ProvisionId Under { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Under);

        internal override string Written => $"notice under {Under}";
    }

    /// <summary>The expiry of a term.</summary>
    /// <param name="Of">The clause or the rule that sets the term.</param>
    public sealed record Expiry(ProvisionId Of) : Anchor
    {
        /// <summary>The clause or the rule that sets the term.</summary>
        public ProvisionId Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

        internal override string Written => $"expiry of {Of}";
    }

    /// <summary>An act of a kind.</summary>
    /// <param name="Kind">The act.</param>
    /// <param name="By">Who acts, all or any one of them; null for whoever it is.</param>
    public sealed record ActOf(ActKind Kind, Bearers? By) : Anchor
    {
        /// <summary>The act.</summary>
        public ActKind Kind { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Kind);

        /// <summary>Who does it: one, several together or any one of several; null for anybody.</summary>
        public Bearers? By { get; init => field = value is null ? null : BearersText.Check(value, nameof(By)); } = By is null ? null : BearersText.Check(By, nameof(By));

        internal override string Written => $"act {Kind}{(By is null ? "" : $" by {BearersText.Write(By)}")}";
    }

    /// <summary>A request.</summary>
    /// <param name="By">Who asks, all or any one of them.</param>
    public sealed record Request(Bearers By) : Anchor
    {
        /// <summary>Who asks, all or any one of them.</summary>
        public Bearers By { get; init => field = BearersText.Check(value, nameof(By)); } = BearersText.Check(By, nameof(By));

        internal override string Written => $"request of {BearersText.Write(By)}";
    }

    /// <summary>An event that the agreement gives a name, because it lies outside it: an election, another's decision.</summary>
    /// <param name="Event">The event.</param>
    public sealed record Named(Id<NamedEvent> Event) : Anchor
    {
        /// <summary>The event.</summary>
        public Id<NamedEvent> Event { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Event);

        internal override string Written => $"event {Event}";
    }

    /// <summary>The fixing of a time by those to whom the text leaves it.</summary>
    /// <param name="By">Who fixes it.</param>
    public sealed record TimeSet(Bearers By) : Anchor
    {
        /// <summary>Who fixes it.</summary>
        public Bearers By { get; init => field = BearersText.Check(value, nameof(By)); } = BearersText.Check(By, nameof(By));

        internal override string Written => $"time set by {BearersText.Write(By)}";
    }
}
