using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>To whom a duty is owed: whom the norm names, or else the other parties.</summary>
internal static class Counterparties
{
    internal static ValueList<Id<Actor>> Of(DutyPlan duty, ActorTable actors)
    {
        var owed = duty.Norm.Norm.OwedTo;
        if (owed.Count > 0)
        {
            // "Each to the other": a bearer owes nothing to itself.
            var others = owed.Where(one => !duty.Bearers.Any(bearer => actors.ActsFor(one, bearer) == Truth.Yes)).ToValueList();
            return others.Count > 0 ? others : owed;
        }

        return [.. duty.Agreement.Agreement.Parties.Where(party => !duty.Bearers.Any(bearer => actors.ActsFor(bearer, party) == Truth.Yes || actors.ActsFor(party, bearer) == Truth.Yes))];
    }
}
