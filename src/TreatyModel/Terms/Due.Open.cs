using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Points that the text leaves open.</content>
public abstract partial record Due
{
    /// <summary>Left blank by the text.</summary>
    /// <param name="Ambiguity">The ambiguity that lists its readings, or null where there are none.</param>
    public sealed record BlankDue(Id<Ambiguity>? Ambiguity) : Due
    {
        internal override string Written => Ambiguity is null ? "blank" : $"blank {Ambiguity}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            Open("the text leaves it blank", context, Ambiguity);
    }

    /// <summary>A span after an event whose number the text leaves blank: "within ___ days after the exchange".</summary>
    /// <param name="Unit">What the blank counts, a time.</param>
    /// <param name="Anchor">The event.</param>
    public sealed record BlankAfter(Unit Unit, Anchor Anchor) : Due
    {
        /// <summary>What the blank counts, a time.</summary>
        public Unit Unit { get; init => field = CheckUnit(value, nameof(Unit)); } = CheckUnit(Unit, nameof(Unit));

        private static Unit CheckUnit(Unit value, string property) => Guard.Defined(value, property).Dimension() == Dimension.Time
            ? value
            : throw new ArgumentOutOfRangeException(property, value, "A span is counted in a unit of time.");

        /// <summary>The event.</summary>
        public Anchor Anchor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Anchor);

        internal override string Written => $"blank {Unit.Symbol()} after {Anchor}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            Open($"the text leaves the number of {Unit.Symbol()} blank", context, null);
    }

    /// <summary>Worded so that it can be read in more than one way, or so that its parts do not fit together.</summary>
    /// <param name="Ambiguity">The ambiguity that lists the readings.</param>
    public sealed record TwoReadings(Id<Ambiguity> Ambiguity) : Due
    {
        /// <summary>The ambiguity that lists the readings.</summary>
        public Id<Ambiguity> Ambiguity { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Ambiguity);

        internal override string Written => $"as read in {Ambiguity}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            Open("the text can be read in more than one way", context, Ambiguity);
    }

    /// <summary>By a vague standard, with or without an outer limit: "as soon as possible, at latest ...".</summary>
    /// <param name="Standard">The standard.</param>
    /// <param name="AtLatest">The outer limit, or null for none.</param>
    public sealed record Vague(Promptness Standard, Due? AtLatest) : Due
    {
        /// <summary>The standard.</summary>
        public Promptness Standard { get; init => field = Guard.Defined(value); } = Guard.Defined(Standard);

        /// <summary>The outer limit, itself not vague; null for none.</summary>
        public Due? AtLatest { get; init => field = CheckAtLatest(value, nameof(AtLatest)); } = CheckAtLatest(AtLatest, nameof(AtLatest));

        private static Due? CheckAtLatest(Due? value, string property) => value is Vague
            ? throw new ArgumentException("An outer limit cannot itself be vague.", property)
            : value is null ? null : Shallow(value, property);

        internal override int Depth => (AtLatest?.Depth ?? 0) + 1;

        internal override string Written => DueText.Words(Standard) + (AtLatest is null ? "" : $", at latest {AtLatest}");

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) =>
            AtLatest?.Resolve(context) ?? new Resolved<LegalTime>.Undetermined($"\"{DueText.Words(Standard)}\" fixes no date", []);
    }

    /// <summary>To be fixed later by somebody: a body, a third party, the parties by agreement.</summary>
    /// <param name="Who">Who fixes it.</param>
    public sealed record SetBy(Bearers Who) : Due
    {
        /// <summary>Who fixes it, at least one actor.</summary>
        public Bearers Who { get; init => field = BearersText.Check(value, nameof(Who)); } = BearersText.Check(Who, nameof(Who));

        internal override string Written => $"set by {BearersText.Write(Who)}";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context) => context.Occurrence(new Anchor.TimeSet(Who));
    }

    private protected static Resolved<LegalTime> Open(string why, TermContext context, Id<Ambiguity>? ambiguity)
    {
        var candidates = new List<LegalTime>();

        // A reading that is itself open settles nothing, and must not be followed in circles.
        var closed = context with { Readings = _ => [] };
        foreach (var reading in ambiguity is null ? [] : context.Readings(ambiguity))
        {
            if (reading.Resolve(closed) is Resolved<LegalTime>.Known known)
            {
                candidates.Add(known.Value);
            }
        }

        return new Resolved<LegalTime>.Undetermined(why, [.. candidates]);
    }
}
