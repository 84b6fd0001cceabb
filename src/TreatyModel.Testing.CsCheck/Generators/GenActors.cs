using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Text;

namespace TreatyModel.Testing.Generators;

internal sealed class GenActors(TypeGens all)
{
    private static readonly Names Unnamed = "unnamed";

    private Gen<Actor> Kind => field ??= Gen.OneOf<Actor>(
        Gen.Const(new State { Id = "x", Names = Unnamed }),
        Gen.Const(new NonStateArmedGroup { Id = "x", Names = Unnamed }),
        Gen.Const(new InternationalOrganization { Id = "x", Names = Unnamed }),
        Gen.Const(new DeFactoAuthority { Id = "x", Names = Unnamed }),
        Gen.Const(new Body { Id = "x", Names = Unnamed }),
        Gen.Const(new Organ { Id = "x", Names = Unnamed }),
        Gen.Const(new GroupOfPersons { Id = "x", Names = Unnamed }),
        GenValues.Some(all.Words.Actor).Select(members => new AnyOf { Id = "x", Names = Unnamed, Members = members }),
        all.Words.Actors.Select(members => new Collective { Id = "x", Names = Unnamed, Members = members }));

    internal Gen<Actor> Actor => field ??= Gen.Select(
        Kind, all.Words.Actor, GenValues.Names, GenValues.NamesOrNone, all.Words.Actor.Null(),
        (kind, id, names, aliases, responsible) => kind with { Id = id, Names = names, Aliases = aliases, Responsible = responsible });

    internal Gen<Representative> Representative => field ??= Gen.Select(
        all.Words.Representative, GenValues.Names, all.Words.Actor, GenValues.Text, Gen.Enum<Capacity>(),
        (id, names, actor, office, capacity) =>
            new Representative { Id = id, Names = names, For = actor, Office = office, Capacity = capacity });
}
