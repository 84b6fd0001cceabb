using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;

namespace TreatyModel.Tests.Generators;

/// <summary>Clauses on how the text is kept: bodies, verification, powers, disputes, final clauses.</summary>
internal static class GenKeeping
{
    private static readonly ClauseNumber One = "1";

    internal static readonly Gen<AmendmentClause> AmendmentClause = Gen.Select(
        GenTerms.Bearers, GenValues.TextOrNone,
        (by, what) =>
            new AmendmentClause { Number = One, By = by, What = what });

    internal static readonly Gen<BodyProcedure> BodyProcedure = Gen.Select(
        GenIds.Actor, GenValues.List(GenValues.Text), GenBodies.Rules,
        (body, mandate, rules) =>
            new BodyProcedure { Number = One, Body = body, Mandate = mandate, Rules = rules });

    internal static readonly Gen<DisputeSettlement> DisputeSettlement = Gen.Select(
        GenTerms.Bearers, GenValues.Some(GenTerms.DisputeStep), GenIds.ActorOrNone,
        (between, steps, finalSay) =>
            new DisputeSettlement { Number = One, Between = between, Steps = steps, FinalSay = finalSay });

    internal static readonly Gen<DurationClause> DurationClause = Gen.Select(
        GenTerms.Term.Null(), GenValues.TextOrNone, GenIds.Event.Null(), GenTerms.Renewal.Null(), GenValues.List(GenIds.Provision),
        (term, untilEvent, untilNamed, prolongs, of) =>
            new DurationClause { Number = One, Term = term, UntilEvent = untilEvent, UntilNamed = untilNamed, Prolongs = prolongs, Of = of });

    internal static readonly Gen<EntryIntoForceClause> EntryIntoForceClause = GenTreaties.EntryIntoForce.Select(rule => new EntryIntoForceClause { Number = One, Rule = rule });

    internal static readonly Gen<Guarantee> Guarantee = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenValues.List(GenIds.Provision), GenTerms.ConditionOrNone, GenValues.TextOrNone,
        (by, what, of, trigger, measures) =>
            new Guarantee { Number = One, By = by, What = what, Of = of, Trigger = trigger, Measures = measures });

    internal static readonly Gen<Invitation> Invitation = Gen.Select(
        GenTerms.Bearers.Null(), GenTerms.Bearers, GenValues.Act, GenValues.Text, Gen.Bool, GenTerms.DueOrNone,
        (by, invited, act, what, recommends, due) => new Invitation
        {
            Number = One,
            By = by,
            Invited = invited,
            Act = act,
            What = what,
            Recommends = recommends,
            Due = due,
        });

    internal static readonly Gen<LanguageClause> LanguageClause = Gen.Select(
        GenValues.Some(GenIds.Language), GenIds.Language.Null(),
        (authentic, prevailing) =>
            new LanguageClause { Number = One, Authentic = authentic, Prevailing = prevailing });

    internal static readonly Gen<PermissionClause> PermissionClause = Gen.Select(
        GenTerms.Bearers, GenValues.Act, GenValues.TextOrNone, GenIds.Places, GenQuantities.Amounts, GenTerms.ConditionOrNone, GenTerms.DueOrNone,
        GenTerms.Term.Null(), GenTerms.DueOrNone,
        (who, act, what, places, limits, condition, from, term, until) => new PermissionClause
        {
            Number = One,
            Who = who,
            Act = act,
            What = what,
            Where = places,
            Limits = limits,
            If = condition,
            From = from,
            Term = term,
            Until = until,
        });

    internal static readonly Gen<PowerClause> PowerClause = Gen.Select(
        GenTerms.Bearers, GenValues.Act, GenValues.Text, GenIds.Places, GenQuantities.Amounts, GenTerms.ConditionOrNone,
        Gen.Select(GenTerms.DueOrNone, GenValues.List(GenProvisions.Consequence), Gen.Bool),
        (of, act, what, places, limits, condition, more) => new PowerClause
        {
            Number = One,
            Of = of,
            Act = act,
            What = what,
            Where = places,
            Limits = limits,
            If = condition,
            Until = more.Item1,
            Changes = more.Item2,
            OnceOnly = more.Item3,
        });

    internal static readonly Gen<Reporting> Reporting = Gen.Select(
        GenTerms.Bearers, GenIds.Actors, GenValues.Text, GenQuantities.Amounts, GenTerms.RecurrenceOrNone, GenTerms.DueOrNone,
        (by, to, what, thresholds, recurrence, due) => new Reporting
        {
            Number = One,
            By = by,
            To = to,
            What = what,
            Thresholds = thresholds,
            Recurrence = recurrence,
            Due = due,
        });

    internal static readonly Gen<Review> Review = Gen.Select(
        GenTerms.Bearers, GenValues.Text, Gen.Bool, GenTerms.RecurrenceOrNone, GenTerms.DueOrNone,
        (by, what, onDemand, recurrence, due) =>
            new Review { Number = One, By = by, What = what, OnDemand = onDemand, Recurrence = recurrence, Due = due });

    internal static readonly Gen<Verification> Verification = Gen.Select(
        GenTerms.Bearers, Gen.Enum<VerificationKind>(), GenValues.Text, GenValues.List(GenIds.Provision), GenIds.Places,
        GenValues.List(GenValues.Text), GenValues.List(GenTerms.Recurrence), GenTerms.DueOrNone, GenTerms.DueOrNone,
        (by, kind, what, of, places, means, recurrence, from, until) => new Verification
        {
            Number = One,
            By = by,
            Kind = kind,
            What = what,
            Of = of,
            Where = places,
            Means = means,
            Recurrence = recurrence,
            From = from,
            Until = until,
        });

    /// <summary>All of them.</summary>
    internal static readonly IGen<Clause>[] All =
    [
        AmendmentClause, BodyProcedure, DisputeSettlement, DurationClause, EntryIntoForceClause, Guarantee, Invitation, LanguageClause,
        PermissionClause, PowerClause, Reporting, Review, Verification,
    ];
}
