using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Tests.Generators;

/// <summary>Clauses on the settlement itself: status, power, institutions, relations.</summary>
internal static class GenSettlement
{
    private static readonly ClauseNumber One = "1";

    internal static readonly Gen<ConstitutiveClause> ConstitutiveClause = Gen.Select(
        Gen.Enum<ConstitutiveKind>(), GenValues.Text, GenTerms.Bearers.Null(), GenTerms.DueOrNone, GenTerms.ConditionOrNone, GenTerms.Bearers.Null(),
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

    internal static readonly Gen<CooperationClause> CooperationClause = Gen.Select(
        GenTerms.Bearers, GenValues.Some(GenValues.Text), Gen.Enum<Standard>(),
        (between, fields, standard) =>
            new CooperationClause { Number = One, Between = between, Fields = fields, Standard = standard });

    internal static readonly Gen<Elections> Elections = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenTerms.ConditionOrNone, GenTerms.DueOrNone, GenIds.ActorOrNone,
        (by, what, start, due, observedBy) =>
            new Elections { Number = One, By = by, What = what, Start = start, Due = due, ObservedBy = observedBy });

    internal static readonly Gen<PowerSharing> PowerSharing = Gen.Select(
        GenTerms.Bearers, Gen.Enum<PowerSharingKind>(), GenValues.Text, GenQuantities.Amounts, GenIds.Actors, GenValues.TextOrNone,
        GenTerms.DueOrNone,
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

    internal static readonly Gen<Programme> Programme = Gen.Select(
        GenTerms.Bearers, Gen.Enum<ProgrammeSubject>(), GenValues.Text, GenQuantities.Amounts, GenValues.TextOrNone, GenIds.ActorOrNone,
        GenTerms.DueOrNone,
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

    internal static readonly Gen<Reform> Reform = Gen.Select(
        GenTerms.Bearers, Gen.Enum<ReformSubject>(), GenValues.Text, Gen.Enum<ReformAct>(), GenTerms.Bearers.Null(), GenTerms.ConditionOrNone,
        GenTerms.DueOrNone, GenTerms.DueOrNone,
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

    internal static readonly Gen<Relations> Relations = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenTerms.ConditionOrNone, GenTerms.DueOrNone,
        (between, what, start, due) =>
            new Relations { Number = One, Between = between, What = what, Start = start, Due = due });

    internal static readonly Gen<Talks> Talks = Gen.Select(
        GenTerms.Bearers, GenIds.Actors, GenValues.Text, Gen.Enum<Standard>(), GenTerms.ConditionOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone,
        GenIds.ActorOrNone,
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

    internal static readonly Gen<WithdrawalOfClaims> WithdrawalOfClaims = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenValues.List(GenValues.Text), GenTerms.DueOrNone, Gen.Bool,
        (by, what, forums, due, noNewClaims) =>
            new WithdrawalOfClaims { Number = One, By = by, What = what, Forums = forums, Due = due, NoNewClaims = noNewClaims });

    /// <summary>All of them.</summary>
    internal static readonly IGen<Clause>[] All =
    [
        ConstitutiveClause, CooperationClause, Elections, PowerSharing, Programme, Reform, Relations, Talks, WithdrawalOfClaims,
    ];
}
