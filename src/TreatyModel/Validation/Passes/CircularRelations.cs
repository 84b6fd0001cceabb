using TreatyModel.Agreements;
using TreatyModel.Identifiers;

namespace TreatyModel.Validation.Passes;

/// <summary>Finds agreements that follow each other in a circle: each would be later than the other.</summary>
internal static class CircularRelations
{
    internal static void Check(IReadOnlyDictionary<Id<Agreement>, AgreementView> agreements, Findings findings)
    {
        foreach (var circle in Circles.Find<Id<Agreement>>(
            [.. agreements.Keys],
            id => agreements.TryGetValue(id, out var view) ? view.Agreement.Relations.Where(relation => relation.AccordingTo is null).Select(relation => relation.To) : []))
        {
            findings.Add(
                Rules.CircularRelations,
                agreements[circle[0]].At("relations"),
                $"{circle[0]} follows itself by its relations: {Circles.Name(circle)}.",
                circle[0].Value);
        }
    }
}
