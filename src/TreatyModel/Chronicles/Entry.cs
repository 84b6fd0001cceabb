using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Something that happened, was observed or was said: an <see cref="Act"/>, an <see cref="Observation"/> or a <see cref="Declaration"/>.</summary>
public abstract record Entry : ChronicleLine, IIdentified<Entry>
{
    private protected Entry()
    {
    }

    /// <inheritdoc/>
    public required Id<Entry> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>When it happened, as exactly as it is known.</summary>
    public required When Happened { get; init => field = Guard.NotNull(value); }

    /// <summary>When it reached those for whom it is meant, or the depositary, where that is another day; null where it is the same (Vienna Convention arts 16, 78).</summary>
    public When? Received { get; init; }

    /// <summary>When the depositary told the others of it, or null where that is not known (Vienna Convention arts 77(1)(e), 78(c)).</summary>
    public When? Circulated { get; init; }

    /// <summary>Who acted, was observed or spoke; empty where that is not known. Never inferred from an order.</summary>
    public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The persons through whom they acted or spoke.</summary>
    public ValueList<Id<Representative>> Through { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>With whom or towards whom.</summary>
    public ValueList<Id<Actor>> With { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The persons on that other side.</summary>
    public ValueList<Id<Representative>> WithThrough { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The agreements that it concerns as a whole: the one signed, the one in preparation.</summary>
    public ValueList<Id<Agreement>> Agreements { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The clauses that it bears on; an entry that cites clauses bears on those only.</summary>
    public ValueList<ProvisionId> Cites { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The named events that it is: the election held, the decision taken.</summary>
    public ValueList<Id<NamedEvent>> Events { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How it came out, a word of the author's that conditions ask for: <c>approved</c>; null where it has no outcome.</summary>
    public string? Outcome { get; init => field = Word.Optional(value, nameof(Outcome)); }

    /// <summary>How much, or null.</summary>
    public Amount? Amount { get; init; }

    /// <summary>What it was, in our own words, or null where the rest says it all.</summary>
    public string? Text { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who says so, at least one source. It is known from the first of them.</summary>
    public required ValueList<Attestation> Attestations { get; init => field = Guard.NotEmpty(value); }
}
