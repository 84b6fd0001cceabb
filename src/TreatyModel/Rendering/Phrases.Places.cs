using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>A place with what is known of it: "the buffer zone (2 km on each side of the demarcation line)".</summary>
    /// <param name="place">The place.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Place place)
    {
        var name = The(Guard.NotNull(place).Id);
        var extent = Extent(place);
        return extent.Length == 0 || extent == name ? name : $"{name} ({extent})";
    }

    /// <summary>Where a place lies and how far it reaches, or "" where nothing is known of that.</summary>
    internal string Extent(Place place)
    {
        var words = new List<string>();
        words.AddRange(place switch
        {
            Corridor corridor => Extent(corridor),
            Line line => Extent(line),
            Zone zone => Extent(zone),
            Places.Buffer buffer => [Extent(buffer)],
            Band band => [Extent(band)],
            Between between => [$"between {English.List(between.Of.Select(The))}"],
            SideOf side => [$"{side.Side} of {The(side.Line)}"],
            Areas areas => [English.List(areas.Of.Select(The)) + (areas.Without.Count == 0 ? "" : $", without {English.List(areas.Without.Select(The))}")],
            Above above => [above.Domain == Domain.Airspace ? $"the airspace over {The(above.Of)}" : $"the waters off {The(above.Of)}"],
            RelativePoint point => [$"{English.Amount(point.Distance)} from {The(point.From)}{Towards(point)}"],
            _ => (string[])[],
        });
        var around = place.Within.Where(outer => register.Find(outer) is Zone or Places.Buffer or Band or Between).ToArray();
        AddIf(words, around.Length > 0 && place is not Corridor, () => $"inside {English.List(around.Select(The))}");
        // A line as at an instant is the line of the positions held then: that is not said twice.
        var said = place is Line { AsAt: not null } && place.DelimitedBy?.By == DelimitationKind.PositionsHeld;
        AddIf(words, place.DelimitedBy?.Detail is not null && !said, () => Delimited(place.DelimitedBy!));
        return string.Join(", ", words);
    }

    private IEnumerable<string> Extent(Corridor corridor)
    {
        yield return $"joining {English.List(corridor.Ends.Select(The))}";
        if (corridor.Width is not null)
        {
            yield return $"{English.Amount(corridor.Width)} wide";
        }

        if (corridor.Bypasses.Count > 0)
        {
            yield return $"bypassing {English.List(corridor.Bypasses.Select(The))}";
        }
    }

    private IEnumerable<string> Extent(Line line)
    {
        if (line.StretchOf is not null)
        {
            yield return $"a stretch of {The(line.StretchOf)}";
        }

        if (line.Through.Count > 0)
        {
            yield return English.List(line.Through.Select((place, i) => i > 0 && Way(place) == Way(line.Through[i - 1]) ? The(place) : $"{Way(place)} {The(place)}"));
        }

        if (line.AsAt is not null)
        {
            yield return $"as at {English.Name(line.AsAt)}";
        }
    }

    private string Way(Id<Place> place) => register.Find(place) is Line ? "along" : "through";

    private IEnumerable<string> Extent(Zone zone)
    {
        if (zone.Width is not null)
        {
            yield return $"{English.Amount(zone.Width)} wide";
        }

        if (zone.Bounds.Count > 0)
        {
            yield return $"bounded by {English.List(zone.Bounds.Select(The))}";
        }
    }

    private string Extent(Band band)
    {
        var distances = band.From is Amount.Fixed { Quantity.Value: 0 }
            ? $"up to {English.Amount(band.To)}"
            : $"{English.Amount(band.From)} to {English.Amount(band.To)}";
        return $"{distances} from {Base(band.Base)}{(band.Direction is null ? "" : $", {band.Direction}")}";
    }

    private string Extent(Places.Buffer buffer)
    {
        var of = English.List(buffer.Bases.Select((side, i) => i == 0 || side.For.Count == 0 ? Base(side) : $"from {Base(side)}"));
        var general = English.List(buffer.Widths.Where(IsGeneral).Select(Breadth));
        var special = buffer.Widths.Where(width => !IsGeneral(width)).Select(Breadth).ToArray();
        var lines = buffer.Bases.All(side => register.Find(side.Of) is Line or Between);
        var measured = (buffer.Measure, general.Length) switch
        {
            (WidthMeasure.Total, 0) => $"across {of}, in all:",
            (WidthMeasure.Total, _) => $"{general} wide in all, across {of}",
            (_, 0) when !lines => $"around {of}:",
            (_, _) when !lines => $"{general} around {of}",
            (WidthMeasure.EachSide, 0) => $"on each side of {of}:",
            (WidthMeasure.EachSide, _) => $"{general} on each side of {of}",
            (WidthMeasure.OneSide, _) when buffer.OnSideOf is null && buffer.Bases.Count == 1 => $"{general} on one side of {of}".TrimStart(),
            (WidthMeasure.OneSide, _) => $"{general} from {of}{(buffer.OnSideOf is null ? "" : $", in {The(buffer.OnSideOf)}")}".TrimStart(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return special.Length == 0 ? measured
            : general.Length == 0 ? $"{measured} {English.List(special)}"
            : $"{measured}{string.Concat(special.Select(width => $", {width}"))}";
    }

    private static bool IsGeneral(Breadth width) => width is { For: null, Along: null, Added: false };

    private static string Delimited(Delimitation by) => by.By switch
    {
        DelimitationKind.Map => $"as shown on {by.Detail}",
        DelimitationKind.AdministrativeUnit => $"in the bounds of {by.Detail}",
        DelimitationKind.PositionsHeld or DelimitationKind.Description => by.Detail!,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Breadth(Breadth breadth) =>
        (breadth.Added ? "plus " : "")
        + (breadth.Distance is null ? breadth.By ?? "a distance not stated" : English.Amount(breadth.Distance))
        + (breadth.At is null ? "" : $" at {Counted(breadth.At)}")
        + (breadth.For is null ? "" : $" for {breadth.For}")
        + (breadth.Along is null ? "" : $" along {The(breadth.Along)}");

    // The class says what is counted: "5 points".
    private static string Counted(Amount at) =>
        at is Amount.Fixed { Quantity: { Unit: Unit.Items, Of: { } what } number } fix
            ? English.Amount(fix with { Quantity = number with { Of = null } }).Replace("items", what, StringComparison.Ordinal)
            : English.Amount(at);

    private string Base(Baseline baseline) =>
        The(baseline.Of)
        + (baseline.AsAt is null ? "" : $" as at {English.Name(baseline.AsAt)}")
        + (baseline.For.Count == 0 ? "" : $" for {English.List(baseline.For.Select(The))}")
        + (baseline.MovesWith is null ? "" : $" as it moves with {Performance(baseline.MovesWith)}");

    private static string Towards(RelativePoint point) => (point.Bearing, point.Direction) switch
    {
        (null, null) => "",
        (null, { } words) => $", {words}",
        ({ } degrees, null) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" at {degrees:0.###}°"),
        ({ } degrees, { } words) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {words} at {degrees:0.###}°"),
    };
}
