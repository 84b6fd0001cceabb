using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <summary>The references of a document outside its clauses: registers, participants, relations, final provisions, citations.</summary>
internal static class DocumentReferences
{
    internal static void FollowRegisters(
        References references, string under, ValueList<Actor> actors, ValueList<Representative> representatives, ValueList<Place> places, ValueList<Source> sources)
    {
        foreach (var actor in actors)
        {
            var (at, who) = (Findings.At(under, $"actors[{actor.Id}]"), $"The actor '{actor.Id}'");
            references.Actor(actor.Responsible, $"{at}.responsible", who);
            references.Actors((actor as AnyOf)?.Members ?? (actor as Collective)?.Members, $"{at}.members", who);
        }

        foreach (var representative in representatives)
        {
            references.Actor(representative.For, Findings.At(under, $"representatives[{representative.Id}].for"), $"The representative '{representative.Id}'");
        }

        foreach (var place in places)
        {
            PlaceReferences.Follow(references, place, Findings.At(under, $"places[{place.Id}]"));
        }

        foreach (var source in sources)
        {
            references.Actor(source.Speaker, Findings.At(under, $"sources[{source.Id}].speaker"), $"The source '{source.Id}'");
        }
    }

    internal static void FollowCitations(References references, string under, ValueList<Citation> citations)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            var (at, who) = (Findings.At(under, $"citations[#{i}]"), "A citation");
            references.Source(citations[i].Source, $"{at}.source", who);
            references.Actor(citations[i].PassedOnFrom, $"{at}.passedOnFrom", who);
            if (citations[i].Of is { } address)
            {
                references.Address(address, $"{at}.of", who);
            }
        }
    }

    internal static void Follow(References references, AgreementView view)
    {
        var agreement = view.Agreement;
        FollowRegisters(references, view.Path, agreement.Actors, agreement.Representatives, agreement.Places, agreement.Sources);
        FollowCitations(references, view.Path, agreement.Citations);
        foreach (var participant in agreement.Participants)
        {
            var (at, who) = (view.At($"participants[{participant.Actor}]"), $"The participant '{participant.Actor}'");
            references.Actor(participant.Actor, $"{at}.actor", who);
            references.Representatives(participant.Representatives, $"{at}.representatives", who);
            foreach (var held in participant.Roles)
            {
                references.Source(held.AccordingTo, $"{at}.roles", who);
            }
        }

        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            var (at, who) = (view.At($"relations[#{i}]"), $"The relation of {agreement.Id} to '{relation.To}'");
            references.Agreement(relation.To, $"{at}.to", who);
            references.Addresses(relation.Clauses, $"{at}.clauses", who, relation.To);
            references.Due(relation.From, $"{at}.from", who);
            references.Source(relation.AccordingTo, $"{at}.accordingTo", who);
        }

        foreach (var ambiguity in agreement.Ambiguities)
        {
            var (at, who) = (view.At($"ambiguities[{ambiguity.Id}]"), $"The ambiguity '{ambiguity.Id}'");
            references.Addresses(ambiguity.Touches, $"{at}.touches", who);
            foreach (var reading in ambiguity.Readings)
            {
                references.Actors(reading.HeldBy, $"{at}.readings[{reading.Key}].heldBy", who);
                references.Due(reading.Time, $"{at}.readings[{reading.Key}].time", who);
            }
        }

        if (agreement.FinalProvisions is { } final)
        {
            Follow(references, final, view.At("finalProvisions"));
        }
    }

    private static void Follow(References references, FinalProvisions final, string at)
    {
        const string who = "A final provision";
        references.Entry(final.EntryIntoForce, $"{at}.entryIntoForce", who);
        for (var i = 0; i < final.PartialEntry.Count; i++)
        {
            references.Addresses(final.PartialEntry[i].Clauses, $"{at}.partialEntry[#{i}].clauses", who);
            references.Entry(final.PartialEntry[i].Rule, $"{at}.partialEntry[#{i}].rule", who);
        }

        references.Due(final.ProvisionallyFrom, $"{at}.provisionallyFrom", who);
        references.Event(final.Withdrawal?.NotDuring, $"{at}.withdrawal.notDuring", who);
        references.Addresses(final.Survives, $"{at}.survives", who);
        references.Addresses(final.Reservations?.Clauses ?? [], $"{at}.reservations.clauses", who);
        references.Term(final.Term, $"{at}.term", who);
        references.Actor(final.Depositary, $"{at}.depositary", who);
        for (var i = 0; i < final.DisputeSettlement.Count; i++)
        {
            references.Actor(final.DisputeSettlement[i].Before, $"{at}.disputeSettlement[#{i}].before", who);
        }
    }
}
