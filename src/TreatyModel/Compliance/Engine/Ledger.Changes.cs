using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <content>Entries that change how others count.</content>
internal sealed partial class Ledger
{
    private void Post(Entry entry, int index, bool remove)
    {
        if (entry is not Declaration { Effect: { } effect })
        {
            new Posting(this, plan, entry, index, remove).Run();
            return;
        }

        if (effect is LegalEffect.Finds { Of: { } of } && entry.Cites.Count == 0)
        {
            held[of] = Listed(HeldOf(of), index, remove);
        }

        PlanTouched |= effect is LegalEffect.Settles || DeclaredTimes.Sets(effect);

        // What counts otherwise once this stands, or once it is gone, is taken out before and put back after.
        var about = Law.Engine.Facts.AboutOf(entry);
        int[] others = about is not null && IndexOf(about) is var meant and >= 0
            ? [meant, .. ActedInPlace(effect is LegalEffect.Revokes ? (EntryAt(meant) as Declaration)?.Effect : null)]
            : [.. ActedInPlace(effect)];
        for (var i = others.Length - 1; i >= 0; i--)
        {
            new Posting(this, plan, EntryAt(others[i]), others[i], true).Run();
        }

        if (about is not null)
        {
            this.about[about] = Listed(AboutEntry(about), index, remove);
        }

        if (effect is LegalEffect.Revokes revokes)
        {
            revoked.Change(revokes.Declaration, index, remove);
        }

        new Posting(this, plan, entry, index, remove).Run();
        foreach (var other in others)
        {
            new Posting(this, plan, EntryAt(other), other, false).Run();
        }
    }

    private static ValueList<int> Listed(ValueList<int> list, int index, bool remove) =>
        remove ? [.. list.Where(one => one != index)] : list.With(index);

    /// <summary>The incident that a declaration finds something of, where it is on record.</summary>
    internal Entry? IncidentOf(Declaration said) => said.Effect is LegalEffect.Finds { Of: { } of } && IndexOf(of) is var index and >= 0 ? EntryAt(index) : null;

    // What is found of an incident without a citation bears on what the incident bears on, as long as that is on record.
    private void PostHeldOf(Entry incident, bool remove)
    {
        foreach (var index in HeldOf(incident.Id))
        {
            new Posting(this, plan, EntryAt(index), index, remove).Run();
        }
    }

    private Values.ValueList<int> HeldOf(Id<Entry> incident) => held.TryGetValue(incident, out var found) ? found : [];

    // What the one did whom a declaration puts in the bearer's place.
    private IEnumerable<int> ActedInPlace(LegalEffect? effect)
    {
        for (var index = 0; effect is LegalEffect.Substitutes && index < Entries.Count; index++)
        {
            var entry = EntryAt(index);
            if (entry is not Declaration && IndexOf(entry.Id) == index && Actors.AnyActsFor(Acted(entry), ((LegalEffect.Substitutes)effect).Performer) != Truth.No)
            {
                yield return index;
            }
        }
    }

    private static Values.ValueList<Id<Actor>> Acted(Entry entry) => entry is Act { AttributedTo.Count: > 0 } act ? act.AttributedTo : entry.By;

    // Who performs in the bearer's place when something is done, if the bearer has said so by then.
    private Id<Actor>? SubstituteOf(DutyPlan duty, Entry done)
    {
        Id<Actor>? performer = null;
        if (SaidOn(duty) is { } said)
        {
            var at = EntryTimes.Bounds(done.Happened, duty.Agreement.TimeZone).To;
            foreach (var word in said.Now)
            {
                if (word.Effect is LegalEffect.Substitutes substitutes && word.From <= at && !IsRevoked(word.Entry)
                    && word.IsOf(duty)
                    && (duty.Bearers.Count == 0 || duty.Bearers.Any(bearer => Actors.AnyActsFor(word.Said.By, bearer) == Truth.Yes)))
                {
                    performer = substitutes.Performer;
                }
            }
        }

        return performer;
    }
}
