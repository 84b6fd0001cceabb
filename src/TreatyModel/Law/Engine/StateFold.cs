using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>Folds what one State did, and what became of the treaty, into the timeline of its status.</summary>
internal sealed class StateFold
{
    private readonly TreatyRecord record;
    private readonly Id<Actor> actor;
    private readonly List<(Instant At, Action Change)> changes = [];
    private readonly StatePosition position;

    private readonly LegalTime? provisionallyFrom;

    internal StateFold(TreatyRecord record, Id<Actor> actor, LegalTime? provisionallyFrom)
    {
        (this.record, this.actor, this.provisionallyFrom) = (record, actor, provisionallyFrom);
        position = new StatePosition(record.Negotiating.Contains(actor));
    }

    internal Timeline<StateStanding> Run(ValueList<MembershipFinding> memberships, ValueList<WithdrawalFinding> withdrawals, TreatyEnd? end, IEnumerable<Pause> pauses)
    {
        foreach (var fact in record.FactsOf(actor))
        {
            Acts(fact);
        }

        // A notice comes before the end that it leads to, also where both are of one day.
        foreach (var withdrawal in withdrawals.Where(one => one.Outcome is not WithdrawalOutcome.WithoutEffect))
        {
            At(withdrawal.Given, () => position.Give(withdrawal.Notice));
            if (withdrawal.RescindedOn is { } back)
            {
                At(back, () => position.TakeBack(withdrawal.Notice));
            }
        }

        foreach (var membership in memberships)
        {
            Membership(membership, end);
        }

        foreach (var pause in pauses.Where(pause => pause.Of is null || pause.Of == actor))
        {
            changes.Add((pause.At, () => position.Rest(pause)));
        }

        return Fold();
    }

    private void Acts(Fact fact)
    {
        var id = fact.Entry.Id;
        if (fact.Effect is LegalEffect.Declines)
        {
            At(fact.Day, () => position.Declined = id);
            Back(fact, () => position.Declined = null);
        }
        else if (fact.InLife is { } act)
        {
            if (act.Kind == ActKind.Initial)
            {
                On(fact, () => position.Initialled = id);
                if (record.Final.Initialling != InitiallingEffect.Authenticates)
                {
                    On(fact, () => position.Signed = id);
                }
            }
            else if (act.Kind == ActKind.Sign || act.Kind == ActKind.SignDefinitively)
            {
                On(fact, () => position.Sign(id));
                Back(fact, () => position.Signed = null);
                Provisionally(fact);
            }
            else if (act.Kind == ActKind.SignAdReferendum)
            {
                On(fact, () => position.AdReferendum = id);
                if (record.Confirmed.TryGetValue(id, out var confirmed))
                {
                    At(confirmed, () => position.Sign(id));
                }
            }
            else if (act.Kind == ActKind.ApplyProvisionally)
            {
                On(fact, () => position.Apply(id));
                Back(fact, () => position.Apply(null));
            }
        }
    }

    // By the text itself: from its day on, or from signature where that is later.
    private void Provisionally(Fact signature)
    {
        if (provisionallyFrom is { } from)
        {
            var start = Instant.Max(from.Start(record.Zone), signature.Time.Start(record.Zone));
            changes.Add((start, () => position.Apply(signature.Entry.Id)));
        }
    }

    private void Membership(MembershipFinding membership, TreatyEnd? end)
    {
        if (membership.By is not null)
        {
            On(record.Consents.First(one => one.Entry.Id == membership.By), () => position.Consent(membership));
        }

        if (membership.TakenBack is { } back)
        {
            At(back, () => position.Member = null);
        }
        else if (membership.EntryIntoForce.Day is { } entry && !(end?.At <= entry.At))
        {
            changes.Add((entry.At, () => position.InForce(membership)));
            if (membership.End is { } left)
            {
                changes.Add((left.At, () => position.Leave([Article.Vienna("70(2)")])));
            }

            if (end is not null && !(membership.End?.At <= end.At))
            {
                changes.Add((end.At, () => position.Leave(end.Articles)));
            }
        }
    }

    private void On(Fact fact, Action change) => changes.Add((fact.Time.Start(record.Zone), change));

    private void At(LocalDate day, Action change) => changes.Add((record.Start(day).At, change));

    private void Back(Fact fact, Action change)
    {
        if (fact.Revoked is { } day)
        {
            At(day, change);
        }
    }

    // All that happens at one instant is taken together.
    private Timeline<StateStanding> Fold()
    {
        var first = position.Standing(record);
        var values = new List<(Instant From, StateStanding Value)>();
        foreach (var group in changes.Select((change, order) => (change, order)).GroupBy(item => item.change.At).OrderBy(group => group.Key))
        {
            foreach (var (change, _) in group.OrderBy(item => item.order))
            {
                change.Change();
            }

            values.Add((group.Key, position.Standing(record)));
        }

        return Timeline<StateStanding>.Of(first, values.ToArray());
    }
}
