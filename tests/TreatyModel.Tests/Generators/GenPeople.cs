using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;

namespace TreatyModel.Tests.Generators;

/// <summary>Clauses on people: aid, detainees, the missing, rights.</summary>
internal static class GenPeople
{
    private static readonly ClauseNumber One = "1";

    internal static readonly Gen<Amnesty> Amnesty = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenTerms.DueOrNone, GenValues.List(GenValues.Text), GenTerms.DueOrNone,
        (by, whom, cutOff, excludes, due) =>
            new Amnesty { Number = One, By = by, For = whom, CutOff = cutOff, Excludes = excludes, Due = due });

    internal static readonly Gen<DetaineeRelease> DetaineeRelease = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenQuantities.Amounts, GenIds.Provision.Null(), GenIds.Actors, GenTerms.ConditionOrNone,
        GenTerms.DueOrNone, GenValues.List(GenProvisions.Milestone), GenValues.TextOrNone, Gen.Bool,
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

    internal static readonly Gen<HumanitarianAccess> HumanitarianAccess = Gen.Select(
        GenTerms.Bearers, GenValues.Act, GenValues.Text, GenIds.Places, GenQuantities.Amounts, GenTerms.RecurrenceOrNone, GenIds.ActorOrNone,
        GenTerms.DueOrNone, GenTerms.DueOrNone,
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

    internal static readonly Gen<HumanitarianLawDuty> HumanitarianLawDuty = Gen.Select(
        GenTerms.Bearers, GenValues.Act, GenValues.Text, GenTerms.DueOrNone,
        (by, act, what, due) =>
            new HumanitarianLawDuty { Number = One, By = by, Act = act, What = what, Due = due });

    internal static readonly Gen<MissingPersons> MissingPersons = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenTerms.DueOrNone,
        (by, what, due) =>
            new MissingPersons { Number = One, By = by, What = what, Due = due });

    internal static readonly Gen<RightsGuarantee> RightsGuarantee = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenIds.ActorOrNone,
        (by, rights, of) =>
            new RightsGuarantee { Number = One, By = by, Rights = rights, Of = of });

    /// <summary>All of them.</summary>
    internal static readonly IGen<Clause>[] All =
    [
        Amnesty, DetaineeRelease, HumanitarianAccess, HumanitarianLawDuty, MissingPersons, RightsGuarantee,
    ];
}
