using CsCheck;
using TreatyModel.Places;
using TreatyModel.Text;

namespace TreatyModel.Tests.Generators;

internal static class GenPlaces
{
    private static readonly Names Unnamed = "unnamed";

    private static readonly Gen<Position> Position = Gen.Select(
        Gen.Int[-180, 180], Gen.Int[-90, 90], (longitude, latitude) => new Position(longitude * 0.75m, latitude * 0.75m));

    private static readonly Gen<Geometry> Geometry = Gen.Select(
        Gen.Enum<GeometryShape>(), GenValues.Some(Position, 4), (shape, positions) => new Geometry { Shape = shape, Positions = positions });

    private static readonly Gen<Baseline> Baseline = Gen.Select(
        GenIds.Place, GenIds.Actors, GenTime.When.Null(), GenIds.Provision.Null(),
        (of, whose, asAt, moves) => new Baseline { Of = of, For = whose, AsAt = asAt, MovesWith = moves });

    private static readonly Gen<Breadth> Breadth = Gen.Select(
        GenQuantities.Length.Null(), GenQuantities.Equipment.Null(), GenIds.Place.Null(), GenValues.TextOrNone, GenQuantities.Amount.Null(), Gen.Bool,
        (distance, what, along, by, at, added) => new Breadth { Distance = distance, For = what, Along = along, By = by, At = at, Added = added });

    private static readonly Gen<Place> Named = Gen.OneOf<Place>(
        Gen.Const(new Point { Id = "x", Names = Unnamed }),
        Gen.Select(GenIds.Places, GenQuantities.Length.Null(), (bounds, width) => new Zone { Id = "x", Names = Unnamed, Bounds = bounds, Width = width }),
        Gen.Const(new Territory { Id = "x", Names = Unnamed }),
        Gen.Select(Gen.Enum<LineKind>(), GenTime.When.Null(), GenIds.Places, GenIds.Place.Null(), (kind, asAt, through, of) =>
            new Line { Id = "x", Names = Unnamed, Kind = kind, AsAt = asAt, Through = through, StretchOf = of }),
        Gen.Select(GenIds.Place.Array[2, 3], GenQuantities.Length.Null(), GenIds.Places, (ends, width, bypasses) =>
            new Corridor { Id = "x", Names = Unnamed, Ends = [.. ends], Width = width, Bypasses = bypasses }));

    private static readonly Gen<Place> Derived = Gen.OneOf<Place>(
        Gen.Select(GenIds.Place, Gen.Enum<Places.Domain>(), (of, domain) => new Above { Id = "x", Names = Unnamed, Of = of, Domain = domain }),
        Gen.Select(GenValues.Some(GenIds.Place), GenIds.Places, (of, without) => new Areas { Id = "x", Names = Unnamed, Of = of, Without = without }),
        Gen.Select(Baseline, GenQuantities.Length, GenQuantities.Length, GenValues.TextOrNone, (of, from, to, direction) =>
            new Band { Id = "x", Names = Unnamed, Base = of, From = from, To = to, Direction = direction }),
        GenIds.Place.Array[2, 3].Select(of => new Between { Id = "x", Names = Unnamed, Of = [.. of] }),
        Gen.Select(GenValues.Some(Baseline), GenValues.Some(Breadth), Gen.Enum<WidthMeasure>(), GenIds.Place.Null(), (bases, widths, measure, side) =>
            new Places.Buffer { Id = "x", Names = Unnamed, Bases = bases, Widths = widths, Measure = measure, OnSideOf = side }),
        Gen.Select(GenIds.Place, GenQuantities.Length, Gen.Int[0, 359].Select(degrees => degrees + 0.5m).Nullable(), GenValues.TextOrNone, (from, distance, bearing, direction) =>
            new RelativePoint { Id = "x", Names = Unnamed, From = from, Distance = distance, Bearing = bearing, Direction = direction }),
        Gen.Select(GenIds.Place, GenValues.Text, (line, side) => new SideOf { Id = "x", Names = Unnamed, Line = line, Side = side }));

    private static readonly Gen<Delimitation> Delimitation = Gen.Select(
        Gen.Enum<DelimitationKind>(), GenValues.Text.Null(), (by, detail) => new Delimitation { By = by, Detail = detail });

    internal static readonly Gen<Place> Place = Gen.Select(
        Gen.OneOf(Named, Derived), GenIds.Place, GenIds.Names, GenIds.NamesOrNone, Delimitation.Null(), GenIds.Places, Geometry.Null(),
        (kind, id, names, aliases, by, within, geometry) =>
            kind with { Id = id, Names = names, Aliases = aliases, DelimitedBy = by, Within = within, Geometry = geometry });
}
