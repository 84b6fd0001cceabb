using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Validation.Passes;

/// <summary>Follows the references of one document and reports those that lead nowhere.</summary>
/// <param name="register">What ids resolve against.</param>
/// <param name="own">The agreement that addresses without one are in, or null in a chronicle.</param>
/// <param name="findings">Where problems go.</param>
internal sealed partial class References(Register register, AgreementView? own, Findings findings)
{
    internal void Actor(Id<Actor>? id, string path, string who)
    {
        if (id is not null && register.Find(id) is null)
        {
            findings.Add(Rules.UnknownActor, path, $"{who} refers to the actor '{id}', which is not listed.", id.Value);
        }
    }

    internal void Actors(IEnumerable<Id<Actor>>? ids, string path, string who)
    {
        foreach (var id in ids ?? [])
        {
            Actor(id, path, who);
        }
    }

    internal void Place(Id<Place>? id, string path, string who)
    {
        if (id is not null && register.Find(id) is null)
        {
            findings.Add(Rules.UnknownPlace, path, $"{who} refers to the place '{id}', which is not listed.", id.Value);
        }
    }

    internal void Places(IEnumerable<Id<Place>> ids, string path, string who)
    {
        foreach (var id in ids)
        {
            Place(id, path, who);
        }
    }

    internal void Source(Id<Source>? id, string path, string who)
    {
        if (id is not null && register.Find(id) is null)
        {
            findings.Add(Rules.UnknownSource, path, $"{who} refers to the source '{id}', which is not listed.", id.Value);
        }
    }

    internal void Representatives(IEnumerable<Id<Representative>> ids, string path, string who)
    {
        foreach (var id in ids)
        {
            if (register.Find(id) is null)
            {
                findings.Add(Rules.UnknownRepresentative, path, $"{who} refers to the representative '{id}', who is not listed.", id.Value);
            }
        }
    }

    internal void Agreement(Id<Agreement>? id, string path, string who)
    {
        if (id is not null && IsUnknown(id))
        {
            findings.Add(Rules.UnknownAgreement, path, $"{who} refers to the agreement '{id}', which the process does not hold.", id.Value);
        }
    }

    internal void Agreements(IEnumerable<Id<Agreement>> ids, string path, string who)
    {
        foreach (var id in ids)
        {
            Agreement(id, path, who);
        }
    }

    /// <summary>An address; of the agreement <paramref name="of"/> where it names none and that is given.</summary>
    internal void Address(ProvisionId address, string path, string who, Id<Agreement>? of = null)
    {
        var agreement = address.Agreement ?? of;
        Agreement(address.Agreement, path, who);
        Actor(address.Bearer, path, who);
        var target = agreement is null || agreement == own?.Agreement.Id ? own
            : register.Agreements?.GetValueOrDefault(agreement);
        if (agreement is null && own is null)
        {
            findings.Add(Rules.UnknownClause, path, $"{who} refers to '{address}' without saying of which agreement.", address.ToString());
        }
        else if (target is not null && !target.Has(address) && !IsOutline(target))
        {
            findings.Add(Rules.UnknownClause, path, $"{who} refers to '{address}', and {target.Agreement.Id} has no such clause or key.", address.ToString());
        }
    }

    internal void Addresses(IEnumerable<ProvisionId> addresses, string path, string who, Id<Agreement>? of = null)
    {
        foreach (var address in addresses)
        {
            Address(address, path, who, of);
        }
    }

    internal void Subject(Subject subject, string path, string who)
    {
        switch (subject)
        {
            case TreatyModel.Provisions.Subject.OfActor actor: Actor(actor.Actor, path, who); break;
            case TreatyModel.Provisions.Subject.OfPlace place: Place(place.Place, path, who); break;
            case TreatyModel.Provisions.Subject.OfAgreement agreement: Agreement(agreement.Agreement, path, who); break;
            case TreatyModel.Provisions.Subject.OfMatter: break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    // What is known of an outline is not its clauses: an address in it can be neither right nor wrong.
    private static bool IsOutline(AgreementView target) =>
        target.Clauses.Count == 0 && target.Agreement.Text != TextAvailability.Seen;

    private bool IsUnknown(Id<Agreement> id) =>
        id != own?.Agreement.Id && register.Agreements?.ContainsKey(id) == false;
}
