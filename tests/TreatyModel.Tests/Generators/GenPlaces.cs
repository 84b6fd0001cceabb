using CsCheck;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Text;

namespace TreatyModel.Tests.Generators;

internal static class GenPlaces
{
    private static readonly Names Unnamed = "unnamed";

    private static readonly Gen<Amount> Width = GenTerms.Amount.Select(amount => amount switch
    {
        Amount.Fixed given when given.Quantity.Unit.Dimension() != Dimension.Length => given with { Quantity = given.Quantity with { Unit = Unit.Kilometres } },
        _ => amount,
    });

    private static readonly Gen<Place> Kind = Gen.OneOf<Place>(
        Gen.Const(new Point { Id = "x", Names = Unnamed }),
        Gen.Const(new Zone { Id = "x", Names = Unnamed }),
        Gen.Const(new Territory { Id = "x", Names = Unnamed }),
        Gen.Select(Gen.Enum<LineKind>(), GenTime.When.Null(), (kind, asAt) => new Line { Id = "x", Names = Unnamed, Kind = kind, AsAt = asAt }),
        Gen.Select(GenIds.Place.Array[2, 3], Width.Null(), GenValues.List(GenIds.Place), (ends, width, bypasses) =>
            new Corridor { Id = "x", Names = Unnamed, Ends = [.. ends], Width = width, Bypasses = bypasses }));

    private static readonly Gen<Delimitation> Delimitation = Gen.Select(
        Gen.Enum<DelimitationKind>(), GenValues.Text.Null(), (by, detail) => new Delimitation { By = by, Detail = detail });

    internal static readonly Gen<Place> Place = Gen.Select(
        Kind, GenIds.Place, GenIds.Names, GenIds.NamesOrNone, Delimitation.Null(), GenValues.List(GenIds.Place),
        (kind, id, names, aliases, by, within) =>
            kind with { Id = id, Names = names, Aliases = aliases, DelimitedBy = by, Within = within });
}
