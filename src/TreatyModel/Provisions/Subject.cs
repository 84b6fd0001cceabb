using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>What an effect is about: a body or another actor, a place, an agreement, or a matter in words.</summary>
public abstract record Subject
{
    private protected Subject()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>A body or another actor.</summary>
    /// <param name="actor">The actor.</param>
    public static implicit operator Subject(Id<Actor> actor) => new OfActor(actor);

    /// <summary>A place.</summary>
    /// <param name="place">The place.</param>
    public static implicit operator Subject(Id<Place> place) => new OfPlace(place);

    /// <summary>An agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    public static implicit operator Subject(Id<Agreement> agreement) => new OfAgreement(agreement);

    /// <summary>The id or the words.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>A body or another actor.</summary>
    /// <param name="Actor">The actor.</param>
    public sealed record OfActor(Id<Actor> Actor) : Subject
    {
        /// <summary>The actor.</summary>
        public Id<Actor> Actor { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Actor);

        internal override string Written => Actor.Value;
    }

    /// <summary>A place.</summary>
    /// <param name="Place">The place.</param>
    public sealed record OfPlace(Id<Place> Place) : Subject
    {
        /// <summary>The place.</summary>
        public Id<Place> Place { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Place);

        internal override string Written => Place.Value;
    }

    /// <summary>An agreement.</summary>
    /// <param name="Agreement">The agreement.</param>
    public sealed record OfAgreement(Id<Agreement> Agreement) : Subject
    {
        /// <summary>The agreement.</summary>
        public Id<Agreement> Agreement { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Agreement);

        internal override string Written => Agreement.Value;
    }

    /// <summary>A matter in our own words.</summary>
    /// <param name="Text">The words.</param>
    public sealed record OfMatter(string Text) : Subject
    {
        /// <summary>The words.</summary>
        public string Text { get; init => field = Guard.Text(value); } = Guard.Text(Text);

        internal override string Written => Text;
    }
}
