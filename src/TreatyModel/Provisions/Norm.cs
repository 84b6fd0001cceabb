using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>Somebody must, must not, may, has the power or is asked to do something.</summary>
public sealed record Norm : Provision
{
    /// <summary>Whether it is an obligation, a standing duty, a prohibition, a permission, a power, an invitation or a recommendation.</summary>
    public required Modality Modality { get; init => field = Guard.Defined(value); }

    /// <summary>Who bears it.</summary>
    public required Bearers Bearers { get; init => field = Guard.NotNull(value); }

    /// <summary>Who asks or advises the bearers, where it is an invitation or a recommendation; null for the text itself.</summary>
    public Bearers? AskedBy { get; init; }

    /// <summary>The act that it is about.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What the act is done to or with, in our own words: "a plan for a new route"; null where the act says it all.</summary>
    public string? Object { get; init => field = Guard.OptionalText(value); }

    /// <summary>The actors that the act is done to or with: the persons returned, the body established.</summary>
    public ValueList<Id<Actor>> Concerning { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>To whom it is owed; empty for the other parties.</summary>
    public ValueList<Id<Actor>> OwedTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How the act bears on those places: inside them, out of them, against them; empty for inside.</summary>
    public ValueList<Direction> Directions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where to, where the act moves something: behind which lines, into which area; empty where it moves nothing.</summary>
    public ValueList<Id<Place>> To { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How much, each amount for itself.</summary>
    public ValueList<Amount> Amounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it begins to bind, or null for with its clause.</summary>
    public Due? From { get; init; }

    /// <summary>When an obligation falls due, or null for no deadline.</summary>
    public Due? Due { get; init; }

    /// <summary>When the act must have begun at the latest, or null where the text does not say.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When the act may be done at the earliest, or null: before that it is forbidden or does not count.</summary>
    public Due? NotBefore { get; init; }

    /// <summary>When the act is aimed at, inside the outer limit that <see cref="Due"/> is; null where the text has no aim.</summary>
    public Due? Target { get; init; }

    /// <summary>When it ends, or null for no end of its own.</summary>
    public Due? Until { get; init; }

    /// <summary>What must hold for it to apply, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>How often, or null for once (an obligation) or throughout (a standing duty, a prohibition).</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>How its amounts are measured, or null where the text does not say.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Its stages, in order; empty where it has none.</summary>
    public ValueList<Milestone> Milestones { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The actors whose acts are meant, where the bearer must prevent, allow or ensure what others do; empty where its own are.</summary>
    public ValueList<Id<Actor>> Performers { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What those actors do that the bearer must prevent, allow or ensure; null where the act says it all.</summary>
    public ActKind? Conduct { get; init; }

    /// <summary>What follows from a breach, in our own words, or null where the text does not say.</summary>
    public string? OnBreach { get; init => field = Guard.OptionalText(value); }

    /// <summary>What counts as keeping it.</summary>
    public Standard Standard { get; init => field = Guard.Defined(value); } = Standard.Result;

    /// <summary>Who verifies it, each or together; null where nobody is named.</summary>
    public Bearers? Verifier { get; init; }

    /// <summary>Written exceptions, in our own words.</summary>
    public ValueList<string> Exceptions { get; init => field = Guard.Texts(value); } = [];

    /// <summary>What the use of it changes, where it is a power; empty where it changes no norm.</summary>
    public ValueList<Consequence> Changes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The norms that it goes before where both cannot be kept ("notwithstanding article 5").</summary>
    public ValueList<ProvisionId> Notwithstanding { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether a permission or a power can be used once only.</summary>
    public bool OnceOnly { get; init; }

    /// <summary>Whether it goes on when the agreement has ended (Vienna Convention art. 70(1)).</summary>
    public bool Survives { get; init; }

    /// <summary>Whether no breach of another suspends or ends it: protection of the human person (Vienna Convention art. 60(5)).</summary>
    public bool Unconditional { get; init; }

    internal override string Written => $"{Modality} of {Bearers} to {Act}{(Due is null ? "" : $" by {Due}")}";
}
