using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <content>The effects that the law of treaties gives to what is declared.</content>
public abstract partial record LegalEffect
{
    /// <summary>Makes a reservation to the clauses that the declaration cites, or to the whole (Vienna Convention arts 19-23).</summary>
    public sealed record Reserves : LegalEffect
    {
        /// <summary>Whether somebody competent has held it to be incompatible with the object and purpose of the treaty (art. 19(c)).</summary>
        public bool HeldIncompatible { get; init; }

        internal override string Written => HeldIncompatible ? "reserves (held incompatible)" : "reserves";
    }

    /// <summary>Objects to an act of another: a reservation, a notice, a claim of art. 65.</summary>
    public sealed record ObjectsTo : LegalEffect
    {
        /// <summary>The act.</summary>
        public required Id<Entry> To { get; init => field = Guard.NotNull(value); }

        /// <summary>Whether who objects to a reservation clearly opposes that the treaty enters into force between the two (art. 20(4)(b)).</summary>
        public bool OpposesEntry { get; init; }

        internal override string Written => $"objects to {To}{(OpposesEntry ? ", opposing entry into force" : "")}";
    }

    /// <summary>Accepts an act of another: a reservation, an amendment offered, a claim.</summary>
    /// <param name="Act">The act.</param>
    public sealed record Accepts(Id<Entry> Act) : LegalEffect
    {
        /// <summary>The act.</summary>
        public Id<Entry> Act { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Act);

        internal override string Written => $"accepts {Act}";
    }

    /// <summary>Confirms an act of one's own: a signature ad referendum, a reservation made at signature, an act without full powers.</summary>
    /// <param name="Act">The act.</param>
    public sealed record Confirms(Id<Entry> Act) : LegalEffect
    {
        /// <summary>The act.</summary>
        public Id<Entry> Act { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Act);

        internal override string Written => $"confirms {Act}";
    }

    /// <summary>Gives notice of denunciation or withdrawal (Vienna Convention arts 54, 56, 67).</summary>
    public sealed record Withdraws : LegalEffect
    {
        /// <summary>The day that the notice states for its effect, or null for the day that the treaty gives.</summary>
        public Due? From { get; init; }

        internal override string Written => $"withdraws{(From is null ? "" : $" from {From}")}";
    }

    /// <summary>Moves the day on which a notice takes effect, if those who must agree do.</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="Until">The new day.</param>
    public sealed record Postpones(Id<Entry> Notice, Due Until) : LegalEffect
    {
        /// <summary>The notice.</summary>
        public Id<Entry> Notice { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Notice);

        /// <summary>The new day.</summary>
        public Due Until { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Until);

        internal override string Written => $"postpones {Notice} to {Until}";
    }

    /// <summary>Makes clear the intention not to become a party, which ends the interim obligation (art. 18(a)) and provisional application (art. 25(2)).</summary>
    public sealed record Declines : LegalEffect
    {
        internal override string Written => "declines to become a party";
    }

    /// <summary>Invokes a ground for invalidity, termination, withdrawal or suspension (Vienna Convention arts 46-62, 65).</summary>
    public sealed record Invokes : LegalEffect
    {
        /// <summary>The ground.</summary>
        public required TreatyGround Ground { get; init => field = Guard.Defined(value); }

        /// <summary>What is claimed or proposed.</summary>
        public required TreatyMeasure Measure { get; init => field = Guard.Defined(value); }

        /// <summary>Whether there is special urgency, so that the three months of art. 65(2) need not run.</summary>
        public bool SpecialUrgency { get; init; }

        internal override string Written => $"invokes {Ground} for {Measure}{(SpecialUrgency ? ", urgently" : "")}";
    }

    /// <summary>Expresses a third State's acceptance in writing of an obligation or a right (Vienna Convention arts 35-36).</summary>
    public sealed record AcceptsAsThird : LegalEffect
    {
        internal override string Written => "accepts as a third State";
    }
}
