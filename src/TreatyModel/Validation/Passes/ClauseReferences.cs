using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <summary>Every reference of one clause, at the property in which the author wrote it.</summary>
/// <param name="view">The clause.</param>
/// <param name="references">Where each reference is followed.</param>
/// <param name="mentions">Where times, places and conditions are kept for later checks.</param>
internal sealed partial class ClauseReferences(ClauseView view, References references, Mentions mentions)
{
    internal void Follow()
    {
        Parties("verifiedBy", view.Clause.VerifiedBy);
        FollowType();
    }

    private void Actor(string property, Id<Actor>? id) => references.Actor(id, view.At(property), view.Name);

    private void Parties(string property, IEnumerable<Id<Actor>>? ids) => references.Actors(ids, view.At(property), view.Name);

    private void Places(string property, IEnumerable<Id<Place>> ids)
    {
        foreach (var id in ids)
        {
            mentions.Named.Add((id, view.At(property), view));
            references.Place(id, view.At(property), view.Name);
        }
    }

    private void Addresses(string property, params IEnumerable<ProvisionId?> addresses)
    {
        foreach (var address in addresses)
        {
            if (address is not null)
            {
                references.Address(address, view.At(property), view.Name);
            }
        }
    }

    private void Due(string property, Due? due)
    {
        if (due is not null)
        {
            view.Note(due, view.At(property));
            mentions.Times.Add((due, view.At(property), view));
            references.Due(due, view.At(property), view.Name);
        }
    }

    private void If(string property, Condition? condition)
    {
        if (condition is not null)
        {
            view.Note(condition, view.At(property));
            mentions.Conditions.Add((condition, view.At(property), view));
            references.Condition(condition, view.At(property), view.Name);
        }
    }

    private void Span(Due? from, Due? until)
    {
        Due("from", from);
        Due("until", until);
    }

    private void Term(string property, Term? term)
    {
        Due($"{property}.from", term?.From);
        Renewal($"{property}.renewal", term?.Renewal);
    }

    private void Renewal(string property, Renewal? renewal)
    {
        references.Renewal(renewal, view.At(property), view.Name);
        if (renewal is Renewal.AsLongAs whilst)
        {
            mentions.Conditions.Add((whilst.Condition, view.At($"{property}.condition"), view));
        }
    }

    private void Entry(string property, EntryIntoForce rule)
    {
        foreach (var time in rule.Times())
        {
            Due(property, time);
        }

        references.Consents(rule, view.At(property), view.Name);
    }

    private void Recurs(string property, Recurrence? recurrence)
    {
        references.Recurrence(recurrence, view.At(property), view.Name);
        if (recurrence is not null)
        {
            view.Note(recurrence, view.At(property));
        }
    }

    private void Amounts(string property, ValueList<Amount> amounts) => view.Note(amounts, view.At(property));

    private void Counted(string property, Measure? measure) => Addresses($"{property}.countedUnder", measure?.CountedUnder);

    private void Stages(string property, ValueList<Milestone> stages)
    {
        foreach (var stage in stages)
        {
            var at = $"{property}[{stage.Key}]";
            view.Note(stage, view.At(at));
            Places($"{at}.where", stage.Where);
            Due($"{at}.from", stage.From);
            Due($"{at}.due", stage.Due);
            Recurs($"{at}.recurrence", stage.Recurrence);
            If($"{at}.if", stage.If);
        }
    }

    private void Steps(string property, ValueList<DisputeStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            Actor($"{property}[#{i}].before", steps[i].Before);
        }
    }
}
