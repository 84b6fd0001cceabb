using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Testing.Generators;

/// <summary>Clauses on the settlement itself: status, power, institutions, relations.</summary>
internal sealed class GenSettlement(TypeGens all)
{
    private static readonly ClauseNumber One = "1";

    internal Gen<ConstitutiveClause> ConstitutiveClause => field ??= Gen.Select(
        Gen.Enum<ConstitutiveKind>(), GenValues.Text, all.Terms.Bearers.Null(), all.Terms.DueOrNone, all.Terms.ConditionOrNone, all.Terms.Bearers.Null(),
        (kind, what, by, from, condition, respectedBy) => new ConstitutiveClause
        {
            Number = One,
            Kind = kind,
            What = what,
            By = by,
            From = from,
            If = condition,
            RespectedBy = respectedBy,
        });

    internal Gen<CooperationClause> CooperationClause => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(GenValues.Text), Gen.Enum<Standard>(),
        (between, fields, standard) =>
            new CooperationClause { Number = One, Between = between, Fields = fields, Standard = standard });

    internal Gen<Elections> Elections => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, all.Terms.ConditionOrNone, all.Terms.DueOrNone, all.Words.ActorOrNone,
        (by, what, start, due, observedBy) =>
            new Elections { Number = One, By = by, What = what, Start = start, Due = due, ObservedBy = observedBy });

    internal Gen<PowerSharing> PowerSharing => field ??= Gen.Select(
        all.Terms.Bearers, Gen.Enum<PowerSharingKind>(), GenValues.Text, GenQuantities.Amounts, all.Words.Actors, GenValues.TextOrNone,
        all.Terms.DueOrNone,
        (by, kind, what, shares, to, formula, due) => new PowerSharing
        {
            Number = One,
            By = by,
            Kind = kind,
            What = what,
            Shares = shares,
            To = to,
            Formula = formula,
            Due = due,
        });

    internal Gen<Programme> Programme => field ??= Gen.Select(
        all.Terms.Bearers, Gen.Enum<ProgrammeSubject>(), GenValues.Text, GenQuantities.Amounts, GenValues.TextOrNone, all.Words.ActorOrNone,
        all.Terms.DueOrNone,
        (by, subject, what, amounts, paidInto, whom, due) => new Programme
        {
            Number = One,
            By = by,
            Subject = subject,
            What = what,
            Amounts = amounts,
            PaidInto = paidInto,
            For = whom,
            Due = due,
        });

    internal Gen<Reform> Reform => field ??= Gen.Select(
        all.Terms.Bearers, Gen.Enum<ReformSubject>(), GenValues.Text, Gen.Enum<ReformAct>(), all.Terms.Bearers.Null(), all.Terms.ConditionOrNone,
        all.Terms.DueOrNone, all.Terms.DueOrNone,
        (by, subject, what, act, withConsentOf, start, target, due) => new Reform
        {
            Number = One,
            By = by,
            Subject = subject,
            What = what,
            Act = act,
            WithConsentOf = withConsentOf,
            Start = start,
            Target = target,
            Due = due,
        });

    internal Gen<Relations> Relations => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        (between, what, start, due) =>
            new Relations { Number = One, Between = between, What = what, Start = start, Due = due });

    internal Gen<Talks> Talks => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Actors, GenValues.Text, Gen.Enum<Standard>(), all.Terms.ConditionOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone,
        all.Words.ActorOrNone,
        (between, with, about, standard, start, startBy, due, facilitatedBy) => new Talks
        {
            Number = One,
            Between = between,
            With = with,
            About = about,
            Standard = standard,
            Start = start,
            StartBy = startBy,
            Due = due,
            FacilitatedBy = facilitatedBy,
        });

    internal Gen<WithdrawalOfClaims> WithdrawalOfClaims => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, GenValues.List(GenValues.Text), all.Terms.DueOrNone, Gen.Bool,
        (by, what, forums, due, noNewClaims) =>
            new WithdrawalOfClaims { Number = One, By = by, What = what, Forums = forums, Due = due, NoNewClaims = noNewClaims });

    /// <summary>All of them.</summary>
    internal IGen<Clause>[] All => field ??=
    [
        ConstitutiveClause, CooperationClause, Elections, PowerSharing, Programme, Reform, Relations, Talks, WithdrawalOfClaims,
    ];
}
