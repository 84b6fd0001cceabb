using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;

namespace TreatyModel.Law.Engine;

/// <summary>Who may act for a State without full powers, office by act (Vienna Convention art. 7(2)).</summary>
/// <remarks>Where nobody is named, or an office that the Convention does not list, practice is taken to show the authority (art. 7(1)(b)).</remarks>
internal static class Authority
{
    internal static bool IsMissing(Entry entry, Dictionary<Id<Representative>, Representative> persons)
    {
        if (entry is not Act act || entry.Through.Count == 0 || !(Facts.IsConsentKind(act.Kind) || Facts.IsSignature(act.Kind)))
        {
            return false;
        }

        // What only the two lesser offices did, which suffice to adopt a text and no more.
        return entry.Through.All(id => persons.TryGetValue(id, out var person) && person.Capacity is (Capacity.HeadOfMission or Capacity.AccreditedRepresentative));
    }
}
