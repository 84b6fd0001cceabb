using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>The times that one State consented to be bound, one after the other, and its notices of leaving.</summary>
internal sealed class MembershipFold(TreatyRecord record, EntryFold entries, WithdrawalFold leaving, EntryFinding general)
{
    internal (ValueList<MembershipFinding> Memberships, ValueList<WithdrawalFinding> Withdrawals) Of(Id<Actor> actor, IReadOnlyList<Fact> consents)
    {
        var memberships = new List<MembershipFinding>();
        var withdrawals = new List<WithdrawalFinding>();
        var notices = record.FactsOf(actor).Where(fact => WithdrawalFold.IsNotice(fact, actor)).ToArray();
        var next = 0;
        foreach (var consent in consents)
        {
            if (memberships.Count > 0 && Until(memberships[^1]) is var until && (until is null || consent.Day < until))
            {
                continue;
            }

            var entry = entries.Recorded(entries.For(consent, general, consent.Act!.Kind == ActKind.Succeed), actor);
            memberships.Add(Left(new MembershipFinding
            {
                Consent = consent.Day,
                By = consent.Entry.Id,
                Means = consent.Act.Kind,
                EntryIntoForce = entry,
                TakenBack = consent.Revoked is { } back && (entry.Day is not { } day || back < day.Day) ? back : null,
            }));
        }

        if (general.Day is { } since && IsTakenToBeBound(actor, since.Day))
        {
            memberships.Add(Left(new MembershipFinding { Consent = since.Day, EntryIntoForce = general }));
        }

        withdrawals.AddRange(notices[next..].Select(NotBound));
        return ([.. memberships], [.. withdrawals]);

        MembershipFinding Left(MembershipFinding member)
        {
            while (next < notices.Length && member.End is null)
            {
                var notice = notices[next++];
                var finding = member.TakenBack is null && member.EntryIntoForce.Day is { } own && notice.Day >= own.Day
                    ? leaving.Of(notice, actor, own)
                    : NotBound(notice);
                withdrawals.Add(finding);
                if (finding is { Outcome: WithdrawalOutcome.Effective or WithdrawalOutcome.Disputed, Effect: { } end })
                {
                    member = member with { End = end };
                }
            }

            return member;
        }
    }

    // Of a text in force of which nobody's consent is on record: because its entry into force is, or because it fixes the day and asks for no instrument.
    private bool IsTakenToBeBound(Id<Actor> actor, LocalDate since) =>
        record.Consents.Length == 0
        && (general.RecordedBy is not null || (record.Rule is EntryIntoForce.Fixed && record.Final.Consent.Count == 0))
        && record.Negotiating.Contains(actor)
        && !record.FactsOf(actor).Any(fact => fact.Effect is LegalEffect.Declines && fact.StandsOn(since));

    // When a further consent would begin a membership of its own; null while this one lasts.
    private static LocalDate? Until(MembershipFinding membership) => membership.TakenBack ?? membership.End?.Day;

    private static WithdrawalFinding NotBound(Fact notice) => new()
    {
        Notice = notice.Entry.Id,
        Given = notice.Day,
        Outcome = WithdrawalOutcome.WithoutEffect,
        Articles = [Article.Vienna("54")],
        Says = "It was not a party when notice was given.",
    };
}
