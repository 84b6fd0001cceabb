using TreatyModel.Places;
using TreatyModel.Quantities;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at the widths of strips, zones and bands: half-widths given as whole ones, zones in narrower ones, bands turned round.</summary>
/// <remarks>
/// Compared are general widths only, those for no class and no stretch. A width on each side counts twice. A corridor or a line
/// may run through what it is said to lie in, so that it is never too wide for it.
/// </remarks>
internal static class Widths
{
    internal static void Check(IReadOnlyList<Place> places, string under, Register register, Findings findings)
    {
        foreach (var place in places)
        {
            var at = Findings.At(under, $"places[{place.Id}]");
            switch (place)
            {
                case Band band when Sizes.Exceeds(band.From, band.To):
                    findings.Add(Rules.FarEdgeNearer, $"{at}.to", $"The band '{band.Id}' reaches from {band.From} to {band.To}.", band.To.ToString());
                    break;
                case Places.Buffer buffer: CheckBuffer(buffer, at, findings); break;
                case Zone { Bounds: [var only] } zone when register.Find(only) is { } bound && (IsWider(zone, bound) || IsWider(bound, zone)):
                    findings.Add(Rules.WidthsDisagree, $"{at}.width", $"The zone '{zone.Id}' is {zone.Width} wide, and what bounds it, '{only}', is not.", zone.Width!.ToString());
                    break;
                default: break;
            }

            foreach (var outer in place.Within.Select(register.Find).OfType<Place>().Where(outer => DoesNotFit(place, outer)))
            {
                findings.Add(Rules.NestedInSmaller, $"{at}.within", $"The place '{place.Id}' lies in '{outer.Id}', which is narrower than it.", outer.Id.Value);
            }
        }

        CheckHalves(places.OfType<Places.Buffer>(), under, findings);
    }

    private static void CheckBuffer(Places.Buffer buffer, string at, Findings findings)
    {
        if (buffer is { OnSideOf: not null, Measure: WidthMeasure.EachSide })
        {
            findings.Add(Rules.WidthsDisagree, $"{at}.measure", $"The strip '{buffer.Id}' lies on one side only, and its width is given for each side.");
        }

        foreach (var same in buffer.Widths.Where(width => width is { Added: false, At: null, Distance: not null }).GroupBy(width => (width.For, width.Along)))
        {
            if (same.Max(width => Sizes.Least(width.Distance)) > same.Min(width => Sizes.Greatest(width.Distance)))
            {
                findings.Add(Rules.WidthsDisagree, $"{at}.widths", $"The strip '{buffer.Id}' has two widths for the same: {string.Join(", ", same)}.", same.Last().ToString());
            }
        }
    }

    // One number, once on each side and once in all, of strips on one base: half of it has probably been taken for the whole.
    private static void CheckHalves(IEnumerable<Places.Buffer> buffers, string under, Findings findings)
    {
        foreach (var group in buffers.GroupBy(buffer => (buffer.Bases, buffer.OnSideOf, General(buffer)?.ToString())).Where(group => group.Key.Item3 is not null))
        {
            if (group.Any(buffer => buffer.Measure == WidthMeasure.EachSide) && group.FirstOrDefault(buffer => buffer.Measure == WidthMeasure.Total) is { } whole)
            {
                findings.Add(Rules.HalfOrWholeWidth, Findings.At(under, $"places[{whole.Id}].measure"), $"The strip '{whole.Id}' is {General(whole)} wide in all, and another on the same base as wide on each side.");
            }
        }
    }

    private static bool DoesNotFit(Place inner, Place outer) => (inner, outer) switch
    {
        (Band a, Band b) => a.Base.Of == b.Base.Of && (Sizes.Exceeds(a.To, b.To) || Sizes.Exceeds(b.From, a.From)),
        (Band a, Places.Buffer b) => b.Bases.Any(line => line.Of == a.Base.Of) && Sizes.Least(a.To) > Widest(b) / (b.Measure == WidthMeasure.OneSide ? 1 : 2),
        (Places.Buffer a, Places.Buffer b) => a.Bases.Any(one => b.Bases.Any(other => one.Of == other.Of)) && IsWider(a, b),
        (Zone or Places.Buffer, _) => IsWider(inner, outer),
        _ => false,
    };

    private static bool IsWider(Place one, Place other) => Narrowest(one) > Widest(other);

    private static decimal? Narrowest(Place place) => Sizes.Least(Stated(place)) * Sides(place);

    private static decimal? Widest(Place place) => Sizes.Greatest(Stated(place)) * Sides(place);

    private static Amount? Stated(Place place) => place switch
    {
        Zone zone => zone.Width,
        Corridor corridor => corridor.Width,
        Places.Buffer buffer => General(buffer),
        _ => null,
    };

    private static int Sides(Place place) => place is Places.Buffer { Measure: WidthMeasure.EachSide } ? 2 : 1;

    private static Amount? General(Places.Buffer buffer) =>
        buffer.Widths.FirstOrDefault(width => width is { For: null, Along: null, At: null, Added: false })?.Distance;
}
