using CsCheck;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>What generated texts speak of: whom, where, when, under which addresses. By default anything that can be written.</summary>
/// <remarks><c>new TypeGens(new Vocabulary { Actor = Gen.OneOf&lt;Id&lt;Actor&gt;&gt;("north", "south") })</c> speaks of two actors only.</remarks>
public sealed record Vocabulary
{
    /// <summary>Who is spoken of.</summary>
    public Gen<Id<Actor>> Actor { get; init; } = Any<Actor>();

    /// <summary>Who bears a duty, and how they share it: by default any of the actors or nobody.</summary>
    public Gen<Bearers> Bearers
    {
        get => field ?? Gen.Select(
            GenValues.List(Actor, 3), Gen.Enum<Sharing>(), Gen.Bool, (actors, sharing, stated) => new Bearers { Actors = actors, Sharing = sharing, Stated = stated });
        init;
    }

    /// <summary>Which persons.</summary>
    public Gen<Id<Representative>> Representative { get; init; } = Any<Representative>();

    /// <summary>Where.</summary>
    public Gen<Id<Place>> Place { get; init; } = Any<Place>();

    /// <summary>Which lines, where a line is meant.</summary>
    public Gen<Id<Place>> Line { get; init; } = Any<Place>();

    /// <summary>Which corridors, where a corridor is meant.</summary>
    public Gen<Id<Place>> Corridor { get; init; } = Any<Place>();

    /// <summary>Which sources.</summary>
    public Gen<Id<Source>> Source { get; init; } = Any<Source>();

    /// <summary>Which agreements.</summary>
    public Gen<Id<Agreement>> Agreement { get; init; } = Any<Agreement>();

    /// <summary>Which ambiguities.</summary>
    public Gen<Id<Ambiguity>> Ambiguity { get; init; } = Any<Ambiguity>();

    /// <summary>Which events that the text names.</summary>
    public Gen<Id<NamedEvent>> Event { get; init; } = Any<NamedEvent>();

    /// <summary>Which entries of the chronicle.</summary>
    public Gen<Id<Entry>> Entry { get; init; } = Any<Entry>();

    /// <summary>Which clauses and provisions.</summary>
    public Gen<ProvisionId> Provision { get; init; } = Gen.Select(
        Any<Agreement>().Null(), GenValues.ClauseNumber, GenValues.Word.Null(), Any<Actor>().Null(), GenValues.Word.Null(), GenValues.Word.Null(),
        (agreement, clause, key, bearer, stage, occurrence) => new ProvisionId
        {
            Agreement = agreement,
            Clause = clause,
            Key = key,
            Bearer = bearer,
            Stage = stage,
            Occurrence = occurrence,
        });

    /// <summary>Which days.</summary>
    public Gen<LocalDate> Day { get; init; } = GenTime.Date;

    internal Gen<Id<Actor>?> ActorOrNone => Actor.Null();

    internal Gen<ValueList<Id<Actor>>> Actors => GenValues.List(Actor);

    internal Gen<ValueList<Id<Place>>> Places => GenValues.List(Place);

    private static Gen<Id<T>> Any<T>()
        where T : class, IIdentified<T> => GenValues.Word.Select(word => Id<T>.Parse(word));
}
