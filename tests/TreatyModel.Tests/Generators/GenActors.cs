using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Text;

namespace TreatyModel.Tests.Generators;

internal static class GenActors
{
    private static readonly Names Unnamed = "unnamed";

    private static readonly Gen<Actor> Kind = Gen.OneOf<Actor>(
        Gen.Const(new State { Id = "x", Names = Unnamed }),
        Gen.Const(new NonStateArmedGroup { Id = "x", Names = Unnamed }),
        Gen.Const(new InternationalOrganization { Id = "x", Names = Unnamed }),
        Gen.Const(new DeFactoAuthority { Id = "x", Names = Unnamed }),
        Gen.Const(new Body { Id = "x", Names = Unnamed }),
        Gen.Const(new Organ { Id = "x", Names = Unnamed }),
        Gen.Const(new GroupOfPersons { Id = "x", Names = Unnamed }),
        GenValues.Some(GenIds.Actor).Select(members => new AnyOf { Id = "x", Names = Unnamed, Members = members }),
        GenIds.Actors.Select(members => new Collective { Id = "x", Names = Unnamed, Members = members }));

    internal static readonly Gen<Actor> Actor = Gen.Select(
        Kind, GenIds.Actor, GenIds.Names, GenIds.NamesOrNone, GenIds.Actor.Null(),
        (kind, id, names, aliases, responsible) => kind with { Id = id, Names = names, Aliases = aliases, Responsible = responsible });

    internal static readonly Gen<Representative> Representative = Gen.Select(
        GenIds.Representative, GenIds.Names, GenIds.Actor, GenValues.Text, Gen.Enum<Capacity>(),
        (id, names, actor, office, capacity) =>
            new Representative { Id = id, Names = names, For = actor, Office = office, Capacity = capacity });
}
