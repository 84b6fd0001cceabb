using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Time;

namespace TreatyModel.Testing.Entries;

/// <summary>What happens to agreements, and events that they name, as sentences: <c>statement.EntersIntoForce("2020-11-10T00:00")</c>.</summary>
public static class AgreementVerbs
{
    /// <summary>It enters into force.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft EntersIntoForce(this Agreement agreement, When on) => Lives(agreement, ActKind.EnterIntoForce, on);

    /// <summary>It is signed, by those named or without saying by whom.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">When.</param>
    /// <param name="by">By whom.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft IsSigned(this Agreement agreement, When on, params ReadOnlySpan<Actor> by) => Lives(agreement, ActKind.Sign, on).Together(by);

    /// <summary>It is terminated.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft IsTerminated(this Agreement agreement, When on) => Lives(agreement, ActKind.Terminate, on);

    /// <summary>An event that an agreement names happens.</summary>
    /// <param name="named">The event.</param>
    /// <param name="on">When.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft Happens(this NamedEvent named, When on)
    {
        ArgumentNullException.ThrowIfNull(named);
        return new EntryDraft(new Act { Id = ActorVerbs.Unnamed, Kind = ActKind.Other(named.Id.Value), Happened = on, Events = [named.Id], Attestations = ActorVerbs.Unattested });
    }

    private static EntryDraft Lives(Agreement agreement, ActKind what, When on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new EntryDraft(new Act { Id = ActorVerbs.Unnamed, Kind = what, Happened = on, Agreements = [agreement.Id], Attestations = ActorVerbs.Unattested });
    }
}
