using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at the places that clauses work with: of the right kind, delimited, on a map, along a line.</summary>
internal static class Geography
{
    internal static void Check(AgreementView view, Mentions mentions, Register register, Findings findings)
    {
        var seen = new HashSet<Id<Place>>();
        var delimited = new Dictionary<Id<Place>, bool>();
        var (areas, mapped) = (0, 0);
        foreach (var (id, path, clause) in mentions.Named)
        {
            var place = register.Find(id);
            CheckKind(clause, place, path, findings);
            if (place is null or Point || !seen.Add(id))
            {
                continue;
            }

            areas++;
            mapped += place.DelimitedBy?.By == DelimitationKind.Map ? 1 : 0;
            if (!IsDelimited(place, register, delimited))
            {
                findings.Add(Rules.VagueArea, path, $"{clause.Name} works with the {place.KindName} '{id}', which nothing delimits.", id.Value);
            }
        }

        if (areas > 0 && mapped == 0 && view.Agreement.Text == TextAvailability.Seen)
        {
            findings.Add(Rules.NoMap, view.At("clauses"), $"{view.Agreement.Id} works with lines or areas, and none of them is shown on a map.");
        }

        CheckLines(view, register, findings);
    }

    // What is drawn from other places is where they are; what is drawn from itself is nowhere.
    private static bool IsDelimited(Place place, Register register, Dictionary<Id<Place>, bool> known)
    {
        if (known.TryGetValue(place.Id, out var before))
        {
            return before;
        }

        known[place.Id] = false;
        Id<Place>[] from = place switch
        {
            Places.Buffer buffer => [.. buffer.Bases.Select(one => one.Of)],
            Band band => [band.Base.Of],
            Between between => [.. between.Of],
            SideOf side => [side.Line],
            Above above => [above.Of],
            Areas areas => [.. areas.Of, .. areas.Without],
            _ => [],
        };
        return known[place.Id] = place.DelimitedBy is not null
            || place is Point or RelativePoint
            || (from.Length > 0 && from.All(one => register.Find(one) is { } other && IsDelimited(other, register, known)));
    }

    private static void CheckKind(ClauseView clause, Place? place, string path, Findings findings)
    {
        var asked = (clause.Clause, place) switch
        {
            (CorridorRegime, not (null or Corridor)) => "corridor",
            (LineOfContact, not (null or Line)) => "line",
            _ => null,
        };
        if (asked is not null)
        {
            findings.Add(Rules.WrongKindOfPlace, path, $"{clause.Name} is about a {asked}, and '{place!.Id}' is a {place.KindName}.", place.Id.Value);
        }
    }

    private static void CheckLines(AgreementView view, Register register, Findings findings)
    {
        if (view.Clauses.Exists(clause => clause.Clause is LineOfContact))
        {
            return;
        }

        foreach (var clause in view.Clauses)
        {
            if (clause.Clause is Standstill standstill && !standstill.Where.Any(id => register.Find(id) is null or Line))
            {
                findings.Add(Rules.StandstillWithoutLine, clause.At("where"), $"{clause.Name} stops forces where they are, and no line says where that is.");
            }
        }
    }
}
