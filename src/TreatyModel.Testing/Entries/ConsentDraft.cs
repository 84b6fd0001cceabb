using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Testing.Entries;

/// <summary>A consent that has still to say to what.</summary>
public sealed class ConsentDraft
{
    private readonly Actor actor;
    private readonly When on;

    internal ConsentDraft(Actor actor, When on) => (this.actor, this.on) = (actor, on);

    /// <summary>To a later or an earlier time for what a norm asks.</summary>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="until">When it is due from then on: <c>"2020-11-25"</c>.</param>
    /// <returns>The draft.</returns>
    public EntryDraft ToExtend(ProvisionId norm, Due until) => To(norm, new LegalEffect.Extends(until));

    /// <summary>To something that a norm forbids.</summary>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="until">Until when, or null for no end.</param>
    /// <returns>The draft.</returns>
    public EntryDraft ToPermit(ProvisionId norm, Due? until = null) => To(norm, new LegalEffect.Permits { Until = until });

    /// <summary>To suspending a norm.</summary>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="clock">What deadlines do meanwhile.</param>
    /// <param name="until">Until when, or null for until it is resumed.</param>
    /// <returns>The draft.</returns>
    public EntryDraft ToSuspend(ProvisionId norm, Clock clock = Clock.Runs, Due? until = null) => To(norm, new LegalEffect.Suspends { Clock = clock, Until = until });

    /// <summary>To the end of a norm.</summary>
    /// <param name="norm">The address of the norm.</param>
    /// <param name="from">From when, or null for from the consent on.</param>
    /// <returns>The draft.</returns>
    public EntryDraft ToEnd(ProvisionId norm, Due? from = null) => To(norm, new LegalEffect.Ends { From = from });

    /// <summary>To what a clause makes depend on it, without more.</summary>
    /// <param name="clause">The address of the clause.</param>
    /// <returns>The draft.</returns>
    public EntryDraft To(ProvisionId clause) => actor.Declares(DeclarationKind.Consent, on).Citing(clause);

    private EntryDraft To(ProvisionId norm, LegalEffect effect) => actor.Declares(DeclarationKind.Consent, on, effect).Citing(norm);
}
