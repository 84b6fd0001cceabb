using TreatyModel.Places;

namespace TreatyModel.Validation.Passes;

/// <summary>Every reference of a place: what it lies in, what it is derived from, whose base it is measured from.</summary>
internal static class PlaceReferences
{
    internal static void Follow(References references, Place place, string at)
    {
        var who = $"The place '{place.Id}'";
        references.Places(place.Within, $"{at}.within", who);
        switch (place)
        {
            case Point or Territory: break;
            case Line line: references.Places(line.Through, $"{at}.through", who); references.Place(line.StretchOf, $"{at}.stretchOf", who); break;
            case Corridor corridor: references.Places(corridor.Ends, $"{at}.ends", who); references.Places(corridor.Bypasses, $"{at}.bypasses", who); break;
            case Zone zone: references.Places(zone.Bounds, $"{at}.bounds", who); break;
            case Places.Buffer buffer: FollowBuffer(references, buffer, at, who); break;
            case Band band: FollowBase(references, band.Base, $"{at}.base", who); break;
            case Between between: references.Places(between.Of, $"{at}.of", who); break;
            case SideOf side: references.Place(side.Line, $"{at}.line", who); break;
            case Areas areas: references.Places(areas.Of, $"{at}.of", who); references.Places(areas.Without, $"{at}.without", who); break;
            case Above above: references.Place(above.Of, $"{at}.of", who); break;
            case RelativePoint point: references.Place(point.From, $"{at}.from", who); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void FollowBuffer(References references, Places.Buffer buffer, string at, string who)
    {
        for (var i = 0; i < buffer.Bases.Count; i++)
        {
            FollowBase(references, buffer.Bases[i], $"{at}.bases[#{i}]", who);
        }

        for (var i = 0; i < buffer.Widths.Count; i++)
        {
            references.Place(buffer.Widths[i].Along, $"{at}.widths[#{i}].along", who);
        }

        references.Place(buffer.OnSideOf, $"{at}.onSideOf", who);
    }

    private static void FollowBase(References references, Baseline from, string at, string who)
    {
        references.Place(from.Of, $"{at}.of", who);
        references.Actors(from.For, $"{at}.for", who);
        if (from.MovesWith is { } mover)
        {
            references.Address(mover, $"{at}.movesWith", who);
        }
    }
}
