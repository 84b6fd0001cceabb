using CsCheck;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Testing.Examples;
using TreatyModel.Validation;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>Agreements in which all that is referred to exists, and nothing contradicts the rest.</summary>
internal static class GenValid
{
    private static readonly LocalDate FirstDay = new(2024, 1, 1);

    // Of one clause, 93 in 100 fit what stands before it; of so many, half.
    private const int Handful = 8;

    private static readonly ValueList<NamedEvent> Events =
        [new NamedEvent { Id = "election", Says = "The first election is held." }, new NamedEvent { Id = "map", Says = "The map is agreed." }];

    private static readonly ValueList<Ambiguity> Ambiguities =
    [
        new Ambiguity
        {
            Id = "day",
            About = "Which day is meant.",
            Readings = [new Reading { Key = "earlier", Says = "The earlier day.", Time = "2024-03-01" }, new Reading { Key = "later", Says = "The later day.", Time = "2024-04-01" }],
        },
    ];

    private static readonly Gen<Id<Actor>> Actor = Gen.OneOf([.. Cast.Actors.Select(actor => actor.Id)]);

    private static readonly Gen<Bearers> Bearers = Gen.Frequency(
        (8, Gen.Select(Actor.ArrayUnique[1, 2], Gen.Enum<Sharing>(), (actors, sharing) => new Bearers { Actors = [.. actors], Sharing = sharing })),
        (1, Actor.Select(actor => TreatyModel.Terms.Bearers.AsRead(actor))),
        (1, Gen.Const(TreatyModel.Terms.Bearers.Unstated)));

    private static readonly Vocabulary Registers = new()
    {
        Actor = Actor,
        Bearers = Bearers,
        Place = Gen.OneOf([.. Cast.Places.Select(place => place.Id)]),
        Line = Gen.Const<Id<Place>>(Cast.Line),
        Corridor = Gen.Const<Id<Place>>(Cast.Corridor),
        Agreement = Gen.Const<Id<Agreement>>("pact"),
        Event = Gen.OneOf([.. Events.Select(named => named.Id)]),
        Ambiguity = Gen.Const(Ambiguities[0].Id),
        Day = Gen.Int[0, 730].Select(FirstDay.PlusDays),
    };

    private static readonly Gen<EntryIntoForce> Entry = Gen.OneOf(
        Gen.Int[0, 60].Select(days => EntryIntoForce.At(new Due.OnDay(FirstDay.PlusDays(days)))),
        Gen.Const<EntryIntoForce>(EntryIntoForce.UponSignature));

    private static readonly Gen<FinalProvisions> Ending = Gen.Select(
        Entry, Gens.Any.Period.Select(length => new Term { Length = length }).Null(0.7), Gen.Bool,
        (entry, term, binds) => new FinalProvisions { EntryIntoForce = entry, Term = term, BindsAllParties = binds });

    private static readonly Gen<Agreement> Frame = Gen.Select(
        GenValues.Text, Gen.Enum<InstrumentNature>(), Gen.Enum<DocumentLabel>().Nullable(), GenTime.Zone.Null(), Ending.Null(), Gen.Bool, Gen.Bool,
        (title, nature, label, zone, final, front, west) => new Agreement
        {
            Id = "pact",
            Title = title,
            Nature = nature,
            Label = label,
            Zone = zone,
            Actors = Cast.Actors,
            Places = Cast.Places,
            Participants =
            [
                Cast.North.As(Role.Party), Cast.South.As(Role.Party),
                .. front ? [Cast.Front.As(Role.Party)] : ValueList<Participant>.Empty,
                .. west ? [Cast.West.As(Role.Guarantor, Role.Contributor)] : ValueList<Participant>.Empty,
            ],
            Events = Events,
            Ambiguities = Ambiguities,
            FinalProvisions = final,
        });

    internal static Gen<Agreement> Agreement(int clauses, Func<TypeGens, Gen<Clause>> of)
    {
        var grown = Frame;
        for (var number = 1; number <= clauses; number += Handful)
        {
            var (first, last) = (number, Math.Min(number + Handful - 1, clauses));
            grown = grown.SelectMany(before => Grown(before, first, last, of).Where(after => after.Validate().IsValid));
        }

        return grown;
    }

    private static Gen<Agreement> Grown(Agreement before, int number, int last, Func<TypeGens, Gen<Clause>> of)
    {
        var clause = of(new TypeGens(Registers with { Provision = Addresses(before, number) }));
        var after = clause.Select(given => before with { Clauses = [.. before.Clauses, Numbered(given, $"{number}")] });
        return number == last ? after : after.SelectMany(next => Grown(next, number + 1, last, of));
    }

    // The first clause has only itself to speak of.
    private static Gen<ProvisionId> Addresses(Agreement before, int number) => Gen.OneOf(
    [
        .. before.AllClauses
            .SelectMany(clause => clause.Provisions.Select(provision => clause.Address(provision)).Prepend(clause.Address()))
            .DefaultIfEmpty(new ProvisionId { Clause = $"{number}" }),
    ]);

    private static Clause Numbered(Clause clause, string number) => clause is ClauseGroup group
        ? group with { Number = number, Clauses = [.. group.Clauses.Select((part, place) => Numbered(part, $"{number}({(char)('a' + place)})"))] }
        : clause with { Number = number };
}
