using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Stories;

/// <summary>What is said that changes a duty, as sentences.</summary>
internal sealed class Spoken(People people)
{
    private static readonly int Grounds = Enum.GetValues<ExcuseGround>().Length;

    /// <summary>The sentence, from when it is said; null where nobody is there to say it.</summary>
    /// <param name="turn">What is said.</param>
    /// <param name="agreement">The agreement of the duty.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="at">When.</param>
    /// <param name="before">What was last said of the duty, or null.</param>
    internal Func<When, EntryDraft>? Sentence(Turn turn, Agreement agreement, Finding duty, Instant at, Id<Entry>? before)
    {
        var norm = duty.Address;
        Due until = new Due.OnDay(at.InUtc().Date.PlusDays(turn.Days));
        var sides = people.Sides(agreement, duty) is var all && turn.IsOneSided ? all[..Math.Min(1, all.Length)] : all;
        var ground = (ExcuseGround)(turn.Days % Grounds);
        return turn.Kind switch
        {
            TurnKind.Extends => By(sides, (side, on) => side.Consents(on).ToExtend(norm, until)),
            TurnKind.Waives => By(sides, (side, on) => side.Waives(norm, on)),
            TurnKind.Suspends => By(sides, (side, on) => side.Consents(on).ToSuspend(norm, turn.Days % 2 == 0 ? Clock.Runs : Clock.Stops)),
            TurnKind.SuspendsForATime => By(sides, (side, on) => side.Consents(on).ToSuspend(norm, Clock.Runs, until)),
            TurnKind.Resumes => By(sides, (side, on) => side.Declares(DeclarationKind.Notice, on, new LegalEffect.Resumes()).Citing(norm)),
            TurnKind.Permits => By(sides, (side, on) => side.Consents(on).ToPermit(norm, until)),
            TurnKind.Ends => By(sides, (side, on) => side.Consents(on).ToEnd(norm)),
            TurnKind.EndsAll => on => agreement.IsTerminated(on),
            TurnKind.Excuses => By(Bearers(duty), (bearer, on) => bearer.Invokes(ground, norm, on)),
            TurnKind.ExcusesForATime => By(
                Bearers(duty), (bearer, on) => bearer.Declares(DeclarationKind.Notice, on, new LegalEffect.Excuses { Ground = ground, Until = until }).Citing(norm)),
            TurnKind.Begins => By(Bearers(duty), (bearer, on) => bearer.Begins(norm, on)),
            TurnKind.Impossible => Found(FindingKind.Impossible),
            TurnKind.Breached => Found(FindingKind.Breach),
            TurnKind.NotBreached => Found(FindingKind.NoBreach),
            TurnKind.Performed => Found(FindingKind.Performed),
            TurnKind.Revokes => before is null ? null : By(sides, (side, on) => side.Declares(DeclarationKind.Notice, on, new LegalEffect.Revokes(before)).Citing(norm)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        Func<When, EntryDraft>? Found(FindingKind what) => people.Judge(duty) is { } judge
            ? on => judge.Declares(DeclarationKind.Finding, on, new LegalEffect.Finds { What = what }).Citing(norm)
            : null;
    }

    private Actor[] Bearers(Finding duty) => people.Of(duty.Bearers);

    private static Func<When, EntryDraft>? By(Actor[] speakers, Func<Actor, When, EntryDraft> says) =>
        speakers.Length == 0 ? null : on => says(speakers[0], on).Together(speakers.AsSpan(1));
}
