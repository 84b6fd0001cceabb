using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Generators;

/// <summary>Clauses on people: aid, detainees, the missing, rights.</summary>
internal sealed class GenPeople(TypeGens all)
{
    private static readonly ClauseNumber One = "1";

    internal Gen<Amnesty> Amnesty => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, all.Terms.DueOrNone, GenValues.List(GenValues.Text), all.Terms.DueOrNone,
        (by, whom, cutOff, excludes, due) =>
            new Amnesty { Number = One, By = by, For = whom, CutOff = cutOff, Excludes = excludes, Due = due });

    internal Gen<DetaineeRelease> DetaineeRelease => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, GenQuantities.Amounts, all.Words.Provision.Null(), all.Words.Actors, all.Terms.ConditionOrNone,
        all.Terms.DueOrNone, all.Provisions.Milestones, GenValues.TextOrNone, Gen.Bool,
        (by, who, numbers, forEachUnder, to, start, due, stages, orderOfClasses, unconditional) => new DetaineeRelease
        {
            Number = One,
            By = by,
            Who = who,
            Numbers = numbers,
            ForEachUnder = forEachUnder,
            To = to,
            Start = start,
            Due = due,
            Stages = stages,
            OrderOfClasses = orderOfClasses,
            Unconditional = unconditional,
        });

    internal Gen<HumanitarianAccess> HumanitarianAccess => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Act, GenValues.Text, all.Words.Places, GenQuantities.Amounts, all.Terms.RecurrenceOrNone, all.Words.ActorOrNone,
        all.Terms.DueOrNone, all.Terms.DueOrNone,
        (by, act, what, places, flow, recurrence, to, from, until) => new HumanitarianAccess
        {
            Number = One,
            By = by,
            Act = act,
            What = what,
            Where = places,
            Flow = flow,
            Recurrence = recurrence,
            To = to,
            From = from,
            Until = until,
        });

    internal Gen<HumanitarianLawDuty> HumanitarianLawDuty => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Act, GenValues.Text, all.Terms.DueOrNone,
        (by, act, what, due) =>
            new HumanitarianLawDuty { Number = One, By = by, Act = act, What = what, Due = due });

    internal Gen<MissingPersons> MissingPersons => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, all.Terms.DueOrNone,
        (by, what, due) =>
            new MissingPersons { Number = One, By = by, What = what, Due = due });

    internal Gen<RightsGuarantee> RightsGuarantee => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, all.Words.ActorOrNone,
        (by, rights, of) =>
            new RightsGuarantee { Number = One, By = by, Rights = rights, Of = of });

    /// <summary>All of them.</summary>
    internal IGen<Clause>[] All => field ??=
    [
        Amnesty, DetaineeRelease, HumanitarianAccess, HumanitarianLawDuty, MissingPersons, RightsGuarantee,
    ];
}
