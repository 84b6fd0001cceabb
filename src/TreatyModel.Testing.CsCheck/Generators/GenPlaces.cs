using CsCheck;
using TreatyModel.Places;
using TreatyModel.Text;

namespace TreatyModel.Testing.Generators;

internal sealed class GenPlaces(TypeGens all)
{
    private static readonly Names Unnamed = "unnamed";

    private Gen<Position> Position => field ??= Gen.Select(
        Gen.Int[-180, 180], Gen.Int[-90, 90], (longitude, latitude) => new Position(longitude * 0.75m, latitude * 0.75m));

    private Gen<Geometry> Geometry => field ??= Gen.Select(
        Gen.Enum<GeometryShape>(), GenValues.Some(Position, 4), (shape, positions) => new Geometry { Shape = shape, Positions = positions });

    private Gen<Baseline> Baseline => field ??= Gen.Select(
        all.Words.Place, all.Words.Actors, GenTime.When.Null(), all.Words.Provision.Null(),
        (of, whose, asAt, moves) => new Baseline { Of = of, For = whose, AsAt = asAt, MovesWith = moves });

    private Gen<Breadth> Breadth => field ??= Gen.Select(
        GenQuantities.Length.Null(), GenQuantities.Equipment.Null(), all.Words.Place.Null(), GenValues.TextOrNone, GenQuantities.Amount.Null(), Gen.Bool,
        (distance, what, along, by, at, added) => new Breadth { Distance = distance, For = what, Along = along, By = by, At = at, Added = added });

    private Gen<Place> Named => field ??= Gen.OneOf<Place>(
        Gen.Const(new Point { Id = "x", Names = Unnamed }),
        Gen.Select(all.Words.Places, GenQuantities.Length.Null(), (bounds, width) => new Zone { Id = "x", Names = Unnamed, Bounds = bounds, Width = width }),
        Gen.Const(new Territory { Id = "x", Names = Unnamed }),
        Gen.Select(Gen.Enum<LineKind>(), GenTime.When.Null(), all.Words.Places, all.Words.Place.Null(), (kind, asAt, through, of) =>
            new Line { Id = "x", Names = Unnamed, Kind = kind, AsAt = asAt, Through = through, StretchOf = of }),
        Gen.Select(all.Words.Place.Array[2, 3], GenQuantities.Length.Null(), all.Words.Places, (ends, width, bypasses) =>
            new Corridor { Id = "x", Names = Unnamed, Ends = [.. ends], Width = width, Bypasses = bypasses }));

    private Gen<Place> Derived => field ??= Gen.OneOf<Place>(
        Gen.Select(all.Words.Place, Gen.Enum<Places.Domain>(), (of, domain) => new Above { Id = "x", Names = Unnamed, Of = of, Domain = domain }),
        Gen.Select(GenValues.Some(all.Words.Place), all.Words.Places, (of, without) => new Areas { Id = "x", Names = Unnamed, Of = of, Without = without }),
        Gen.Select(Baseline, GenQuantities.Length, GenQuantities.Length, GenValues.TextOrNone, (of, from, to, direction) =>
            new Band { Id = "x", Names = Unnamed, Base = of, From = from, To = to, Direction = direction }),
        all.Words.Place.Array[2, 3].Select(of => new Between { Id = "x", Names = Unnamed, Of = [.. of] }),
        Gen.Select(GenValues.Some(Baseline), GenValues.Some(Breadth), Gen.Enum<WidthMeasure>(), all.Words.Place.Null(), (bases, widths, measure, side) =>
            new Places.Buffer { Id = "x", Names = Unnamed, Bases = bases, Widths = widths, Measure = measure, OnSideOf = side }),
        Gen.Select(all.Words.Place, GenQuantities.Length, Gen.Int[0, 359].Select(degrees => degrees + 0.5m).Nullable(), GenValues.TextOrNone, (from, distance, bearing, direction) =>
            new RelativePoint { Id = "x", Names = Unnamed, From = from, Distance = distance, Bearing = bearing, Direction = direction }),
        Gen.Select(all.Words.Place, GenValues.Text, (line, side) => new SideOf { Id = "x", Names = Unnamed, Line = line, Side = side }));

    private Gen<Delimitation> Delimitation => field ??= Gen.Select(
        Gen.Enum<DelimitationKind>(), GenValues.Text.Null(), (by, detail) => new Delimitation { By = by, Detail = detail });

    internal Gen<Place> Place => field ??= Gen.Select(
        Gen.OneOf(Named, Derived), all.Words.Place, GenValues.Names, GenValues.NamesOrNone, Delimitation.Null(), all.Words.Places, Geometry.Null(),
        (kind, id, names, aliases, by, within, geometry) =>
            kind with { Id = id, Names = names, Aliases = aliases, DelimitedBy = by, Within = within, Geometry = geometry });
}
