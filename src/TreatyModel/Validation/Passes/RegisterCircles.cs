using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Places;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds actors that answer for themselves and places that lie within themselves.</summary>
internal static class RegisterCircles
{
    internal static void Check(string under, IReadOnlyList<Actor> actors, IReadOnlyList<Place> places, Register register, Findings findings)
    {
        var ownActors = actors.Select(actor => actor.Id).ToHashSet();
        foreach (var circle in Circles.Find([.. ownActors], id => AnswersTo(register.Find(id))).Where(circle => circle.Exists(ownActors.Contains)))
        {
            findings.Add(
                Rules.AnswersForItself,
                Findings.At(under, $"actors[{circle[0]}]"),
                $"The actor '{circle[0]}' answers for itself, or is one of those that it stands for: {Circles.Name(circle)}.",
                circle[0].Value);
        }

        var ownPlaces = places.Select(place => place.Id).ToHashSet();
        foreach (var circle in Circles.Find([.. ownPlaces], id => register.Find(id)?.Within ?? []).Where(circle => circle.Exists(ownPlaces.Contains)))
        {
            findings.Add(
                Rules.WithinItself,
                Findings.At(under, $"places[{circle[0]}].within"),
                $"The place '{circle[0]}' lies within itself: {Circles.Name(circle)}.",
                circle[0].Value);
        }

        CheckDerived(under, ownPlaces, register, findings);
    }

    private static void CheckDerived(string under, HashSet<Id<Place>> own, Register register, Findings findings)
    {
        foreach (var circle in Circles.Find([.. own], id => Origins(register.Find(id))).Where(circle => circle.Exists(own.Contains)))
        {
            findings.Add(
                Rules.DerivedFromItself,
                Findings.At(under, $"places[{circle[0]}]"),
                $"The place '{circle[0]}' is derived from itself: {Circles.Name(circle)}.",
                circle[0].Value);
        }
    }

    // What has to be known before the place is; what only bounds it, or lies at its ends, may itself be described by it.
    private static IEnumerable<Id<Place>> Origins(Place? place) => place switch
    {
        Places.Buffer buffer => buffer.Bases.Select(line => line.Of),
        Band band => [band.Base.Of],
        Between between => between.Of,
        SideOf side => [side.Line],
        Areas areas => areas.Of.Concat(areas.Without),
        Above above => [above.Of],
        RelativePoint point => [point.From],
        Line { StretchOf: { } whole } => [whole],
        _ => [],
    };

    private static IEnumerable<Id<Actor>> AnswersTo(Actor? actor)
    {
        if (actor?.Responsible is { } responsible)
        {
            yield return responsible;
        }

        foreach (var member in (actor as AnyOf)?.Members ?? (actor as Collective)?.Members ?? [])
        {
            yield return member;
        }
    }
}
