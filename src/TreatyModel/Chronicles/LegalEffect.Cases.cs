using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <content>The effects.</content>
public abstract partial record LegalEffect
{
    /// <summary>Moves the time at which something falls due, later or earlier.</summary>
    /// <param name="Until">When it is due from then on.</param>
    public sealed record Extends(Due Until) : LegalEffect
    {
        /// <summary>When it is due from then on.</summary>
        public Due Until { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Until);

        internal override string Written => $"extends until {Until}";
    }

    /// <summary>Gives up what is owed, or the claim from one violation.</summary>
    public sealed record Waives : LegalEffect
    {
        /// <summary>The violation whose consequences are given up, or null for the duty itself.</summary>
        public Id<Entry>? Violation { get; init; }

        internal override string Written => Violation is null ? "waives" : $"waives {Violation}";
    }

    /// <summary>Allows what a norm forbids, within the amount and at the places that the declaration names, or everywhere.</summary>
    public sealed record Permits : LegalEffect
    {
        /// <summary>From when, or null for from the declaration on.</summary>
        public Due? From { get; init; }

        /// <summary>Until when, or null for no end.</summary>
        public Due? Until { get; init; }

        internal override string Written => $"permits{(From is null ? "" : $" from {From}")}{(Until is null ? "" : $" until {Until}")}";
    }

    /// <summary>Suspends a norm or an agreement.</summary>
    public sealed record Suspends : LegalEffect
    {
        /// <summary>What deadlines do meanwhile.</summary>
        public Clock Clock { get; init => field = Guard.Defined(value); } = Clock.Runs;

        /// <summary>Until when, or null for until it is resumed.</summary>
        public Due? Until { get; init; }

        internal override string Written => $"suspends{(Until is null ? "" : $" until {Until}")}";
    }

    /// <summary>Ends a suspension or an excuse.</summary>
    public sealed record Resumes : LegalEffect
    {
        internal override string Written => "resumes";
    }

    /// <summary>Invokes that there is a ground not to perform, as long as it lasts.</summary>
    public sealed record Excuses : LegalEffect
    {
        /// <summary>The ground.</summary>
        public required ExcuseGround Ground { get; init => field = Guard.Defined(value); }

        /// <summary>Until when, or null for until it is resumed.</summary>
        public Due? Until { get; init; }

        internal override string Written => $"excuses by {Ground}{(Until is null ? "" : $" until {Until}")}";
    }

    /// <summary>Ends a norm or an agreement.</summary>
    public sealed record Ends : LegalEffect
    {
        /// <summary>From when, or null for from the declaration on.</summary>
        public Due? From { get; init; }

        internal override string Written => $"ends{(From is null ? "" : $" from {From}")}";
    }

    /// <summary>Fixes a time that the text leaves to the speaker.</summary>
    /// <param name="Time">The time.</param>
    public sealed record Fixes(Due Time) : LegalEffect
    {
        /// <summary>The time.</summary>
        public Due Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

        internal override string Written => $"fixes {Time}";
    }

    /// <summary>Holds something to be the case with what it cites: a court, a verifier, a party.</summary>
    public sealed record Finds : LegalEffect
    {
        /// <summary>What is held.</summary>
        public required FindingKind What { get; init => field = Guard.Defined(value); }

        /// <summary>The incident that it is held of, or null for the norm as such.</summary>
        public Id<Entry>? Of { get; init; }

        /// <summary>How grave, or null where that is not said.</summary>
        public Gravity? Gravity { get; init => field = Guard.OptionalDefined(value); }

        internal override string Written => $"finds {What}{(Of is null ? "" : $" in {Of}")}";
    }

    /// <summary>Says how the text is to be read. Only who has the last word settles it; a party's reading never does.</summary>
    /// <param name="Ambiguity">What is open.</param>
    /// <param name="Reading">The key of the reading.</param>
    public sealed record Settles(Id<Ambiguity> Ambiguity, string Reading) : LegalEffect
    {
        /// <summary>What is open.</summary>
        public Id<Ambiguity> Ambiguity { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Ambiguity);

        /// <summary>The key of the reading.</summary>
        public string Reading { get; init => field = Word.Optional(Guard.NotNull(value), nameof(Reading))!; } = Word.Optional(Guard.NotNull(Reading), nameof(Reading))!;

        internal override string Written => $"settles {Ambiguity} as {Reading}";
    }

    /// <summary>Puts somebody else in the bearer's place as who performs.</summary>
    /// <param name="Performer">Who performs from then on; the bearer stays answerable.</param>
    public sealed record Substitutes(Id<Actor> Performer) : LegalEffect
    {
        /// <summary>Who performs from then on; the bearer stays answerable.</summary>
        public Id<Actor> Performer { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Performer);

        internal override string Written => $"substitutes {Performer}";
    }

    /// <summary>Takes an earlier declaration back: a notice, a consent, a reading.</summary>
    /// <param name="Declaration">The declaration.</param>
    public sealed record Revokes(Id<Entry> Declaration) : LegalEffect
    {
        /// <summary>The declaration.</summary>
        public Id<Entry> Declaration { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Declaration);

        internal override string Written => $"revokes {Declaration}";
    }
}
