using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Generators;

/// <summary>Clauses on how the text is kept: bodies, verification, powers, disputes, final clauses.</summary>
internal sealed class GenKeeping(TypeGens all)
{
    private static readonly ClauseNumber One = "1";

    internal Gen<AmendmentClause> AmendmentClause => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.TextOrNone,
        (by, what) =>
            new AmendmentClause { Number = One, By = by, What = what });

    internal Gen<BodyProcedure> BodyProcedure => field ??= Gen.Select(
        all.Words.Actor, GenValues.List(GenValues.Text), all.Bodies.Rules,
        (body, mandate, rules) =>
            new BodyProcedure { Number = One, Body = body, Mandate = mandate, Rules = rules });

    internal Gen<DisputeSettlement> DisputeSettlement => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(all.Terms.DisputeStep), all.Words.ActorOrNone,
        (between, steps, finalSay) =>
            new DisputeSettlement { Number = One, Between = between, Steps = steps, FinalSay = finalSay });

    internal Gen<DurationClause> DurationClause => field ??= Gen.Select(
        all.Terms.Term.Null(), GenValues.TextOrNone, all.Words.Event.Null(), all.Terms.Renewal.Null(), GenValues.List(all.Words.Provision),
        (term, untilEvent, untilNamed, prolongs, of) =>
            new DurationClause { Number = One, Term = term, UntilEvent = untilEvent, UntilNamed = untilNamed, Prolongs = prolongs, Of = of });

    internal Gen<EntryIntoForceClause> EntryIntoForceClause => field ??= all.Treaties.EntryIntoForce.Select(rule => new EntryIntoForceClause { Number = One, Rule = rule });

    internal Gen<Guarantee> Guarantee => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, GenValues.List(all.Words.Provision), all.Terms.ConditionOrNone, GenValues.TextOrNone,
        (by, what, of, trigger, measures) =>
            new Guarantee { Number = One, By = by, What = what, Of = of, Trigger = trigger, Measures = measures });

    internal Gen<Invitation> Invitation => field ??= Gen.Select(
        all.Terms.Bearers.Null(), all.Terms.Bearers, GenValues.Act, GenValues.Text, Gen.Bool, all.Terms.DueOrNone,
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

    internal Gen<LanguageClause> LanguageClause => field ??= Gen.Select(
        GenValues.Some(GenValues.Language), GenValues.Language.Null(),
        (authentic, prevailing) =>
            new LanguageClause { Number = One, Authentic = authentic, Prevailing = prevailing });

    internal Gen<PermissionClause> PermissionClause => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Act, GenValues.TextOrNone, all.Words.Places, GenQuantities.Amounts, all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        all.Terms.Term.Null(), all.Terms.DueOrNone,
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

    internal Gen<PowerClause> PowerClause => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Act, GenValues.Text, all.Words.Places, GenQuantities.Amounts, all.Terms.ConditionOrNone,
        Gen.Select(all.Terms.DueOrNone, GenValues.List(all.Provisions.Consequence), Gen.Bool),
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

    internal Gen<Reporting> Reporting => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Actors, GenValues.Text, GenQuantities.Amounts, all.Terms.RecurrenceOrNone, all.Terms.DueOrNone,
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

    internal Gen<Review> Review => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, Gen.Bool, all.Terms.RecurrenceOrNone, all.Terms.DueOrNone,
        (by, what, onDemand, recurrence, due) =>
            new Review { Number = One, By = by, What = what, OnDemand = onDemand, Recurrence = recurrence, Due = due });

    internal Gen<Verification> Verification => field ??= Gen.Select(
        all.Terms.Bearers, Gen.Enum<VerificationKind>(), GenValues.Text, GenValues.List(all.Words.Provision), all.Words.Places,
        GenValues.List(GenValues.Text), GenValues.List(all.Terms.Recurrence), all.Terms.DueOrNone, all.Terms.DueOrNone,
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
    internal IGen<Clause>[] All => field ??=
    [
        AmendmentClause, BodyProcedure, DisputeSettlement, DurationClause, EntryIntoForceClause, Guarantee, Invitation, LanguageClause,
        PermissionClause, PowerClause, Reporting, Review, Verification,
    ];
}
