using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>The places in reach, and which lies in which as far as the documents say. What they do not say is not known.</summary>
internal sealed class PlaceTable
{
    private const int MaxChain = 32;

    private readonly Dictionary<Id<Place>, Place> places = [];

    internal PlaceTable(IEnumerable<Place> known)
    {
        Add(known);
    }

    internal void Add(IEnumerable<Place> known)
    {
        foreach (var place in known)
        {
            places.TryAdd(place.Id, place);
        }
    }

    internal PlaceTable Copy() => new(places.Values);

    /// <summary>Whether all of the inner place lies in the outer.</summary>
    internal Truth Contains(Id<Place> outer, Id<Place> inner) => Contains(outer, inner, 0);

    /// <summary>Whether any of those named lies in any of the others; not known where none is named.</summary>
    internal Truth Any(ValueList<Id<Place>> outer, ValueList<Id<Place>> inner)
    {
        if (outer.Count == 0)
        {
            return Truth.Yes;
        }

        if (inner.Count == 0)
        {
            return Truth.Unknown;
        }

        var best = Truth.No;
        foreach (var one in outer.AsSpan())
        {
            foreach (var other in inner.AsSpan())
            {
                best = Truths.Or(best, Contains(one, other));
                if (best == Truth.Yes)
                {
                    return best;
                }
            }
        }

        return best;
    }

    private Truth Contains(Id<Place> outer, Id<Place> inner, int depth)
    {
        if (ReferenceEquals(outer, inner) || outer == inner)
        {
            return Truth.Yes;
        }

        if (depth > MaxChain)
        {
            return Truth.Unknown;
        }

        // What is excepted is out, whatever else is said.
        if (places.GetValueOrDefault(outer) is Areas areas)
        {
            if (Best(areas.Without, inner, depth) == Truth.Yes)
            {
                return Truth.No;
            }

            if (Best(areas.Of, inner, depth) == Truth.Yes)
            {
                return Best(areas.Without, inner, depth) == Truth.No || areas.Without.All(one => IsOutside(one, inner)) ? Truth.Yes : Truth.Unknown;
            }
        }

        var lies = Lies(places.GetValueOrDefault(inner), outer, depth);
        return lies == Truth.Yes ? lies : Truth.Unknown;
    }

    private Truth Lies(Place? inner, Id<Place> outer, int depth)
    {
        var best = Truth.Unknown;
        if (inner is null)
        {
            return best;
        }

        foreach (var around in inner.Within.AsSpan())
        {
            best = Truths.Or(best, Contains(outer, around, depth + 1));
        }

        return inner switch
        {
            Line { StretchOf: { } whole } => Truths.Or(best, Contains(outer, whole, depth + 1)),
            Areas { Of: var parts } when parts.All(part => Contains(outer, part, depth + 1) == Truth.Yes) => Truth.Yes,
            Above { Of: var below } when places.GetValueOrDefault(outer) is Above or null && Contains(outer, below, depth + 1) == Truth.Yes => Truth.Yes,
            _ => best,
        };
    }

    private Truth Best(ValueList<Id<Place>> outers, Id<Place> inner, int depth)
    {
        var best = outers.Count == 0 ? Truth.No : Truth.Unknown;
        foreach (var outer in outers.AsSpan())
        {
            best = Truths.Or(best, Contains(outer, inner, depth + 1));
        }

        return best;
    }

    // Two named parts of one place are taken as apart only where one is excepted by name.
    private bool IsOutside(Id<Place> one, Id<Place> inner) =>
        one != inner && places.GetValueOrDefault(one) is { } excepted && places.GetValueOrDefault(inner) is { } part
        && excepted.Within.Any(around => part.Within.Contains(around));
}
