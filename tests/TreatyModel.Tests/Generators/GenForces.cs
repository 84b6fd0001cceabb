using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Generators;

/// <summary>Clauses on forces, weapons, areas and passage.</summary>
internal static class GenForces
{
    private static readonly ClauseNumber One = "1";

    internal static readonly Gen<AccessRestriction> AccessRestriction = Gen.Select(
        GenTerms.Bearers, GenValues.Act, GenValues.Some(GenIds.Place), GenTerms.Bearers.Null(), GenIds.Actors, GenTerms.Bearers.Null(),
        GenTerms.RecurrenceOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone,
        (who, act, places, unlessAuthorizedBy, allowed, ensuredBy, times, from, until) => new AccessRestriction
        {
            Number = One,
            Who = who,
            Act = act,
            Where = places,
            UnlessAuthorizedBy = unlessAuthorizedBy,
            Allowed = allowed,
            EnsuredBy = ensuredBy,
            Times = times,
            From = from,
            Until = until,
        });

    internal static readonly Gen<DisarmamentAndDemobilization> DisarmamentAndDemobilization = Gen.Select(
        GenTerms.Bearers, GenValues.Some(Gen.Enum<DdrStep>()), GenQuantities.Amounts, GenProvisions.Measure.Null(), GenIds.Places,
        GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone, GenValues.List(GenProvisions.Milestone),
        (force, steps, numbers, measure, at, from, startBy, due, stages) => new DisarmamentAndDemobilization
        {
            Number = One,
            Force = force,
            Steps = steps,
            Numbers = numbers,
            Measure = measure,
            At = at,
            From = from,
            StartBy = startBy,
            Due = due,
            Stages = stages,
        });

    internal static readonly Gen<ForceDeployment> ForceDeployment = Gen.Select(
        GenTerms.Bearers, GenValues.TextOrNone, GenIds.Places, GenQuantities.Amounts, GenTerms.ConditionOrNone, GenTerms.DueOrNone,
        GenValues.List(GenProvisions.Milestone),
        (by, what, to, strength, start, due, stages) => new ForceDeployment
        {
            Number = One,
            By = by,
            What = what,
            To = to,
            Strength = strength,
            Start = start,
            Due = due,
            Stages = stages,
        });

    internal static readonly Gen<ForceLimit> ForceLimit = Gen.Select(
        GenTerms.Bearers, GenIds.Places, GenValues.Some(GenQuantities.Amount), GenProvisions.Measure.Null(), GenValues.TextOrNone,
        GenTerms.DueOrNone, GenTerms.DueOrNone,
        (of, places, limits, measure, allowed, from, until) => new ForceLimit
        {
            Number = One,
            Of = of,
            Where = places,
            Limits = limits,
            Measure = measure,
            Allowed = allowed,
            From = from,
            Until = until,
        });

    internal static readonly Gen<HeavyWeaponWithdrawal> HeavyWeaponWithdrawal = Gen.Select(
        GenTerms.Bearers, GenValues.Some(GenQuantities.Equipment), GenIds.Places, GenIds.Places, GenTerms.ConditionOrNone, GenTerms.DueOrNone,
        GenTerms.DueOrNone,
        (forces, weapons, outOf, storedAt, start, startBy, due) => new HeavyWeaponWithdrawal
        {
            Number = One,
            Forces = forces,
            Weapons = weapons,
            OutOf = outOf,
            StoredAt = storedAt,
            Start = start,
            StartBy = startBy,
            Due = due,
        });

    internal static readonly Gen<HumanitarianPause> HumanitarianPause = Gen.Select(
        GenTerms.Bearers, GenIds.Places, GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.RecurrenceOrNone, GenValues.TextOrNone,
        (between, places, from, until, times, purpose) => new HumanitarianPause
        {
            Number = One,
            Between = between,
            Where = places,
            From = from,
            Until = until,
            Times = times,
            Purpose = purpose,
        });

    internal static readonly Gen<MineAction> MineAction = Gen.Select(
        GenTerms.Bearers, GenIds.ActorOrNone, GenQuantities.Amount.Null(), GenIds.Places, GenTerms.DueOrNone,
        (by, mapsTo, maps, clear, due) =>
            new MineAction { Number = One, By = by, MapsTo = mapsTo, Maps = maps, Clear = clear, Due = due });

    internal static readonly Gen<PassageRight> PassageRight = Gen.Select(
        GenTerms.Bearers, GenIds.ActorOrNone, GenValues.Text, GenIds.Places, GenTerms.DueOrNone, GenTerms.DueOrNone,
        (by, of, what, places, from, until) => new PassageRight
        {
            Number = One,
            By = by,
            Of = of,
            What = what,
            Where = places,
            From = from,
            Until = until,
        });

    internal static readonly Gen<PhaseClause> PhaseClause = Gen.Select(
        GenValues.Text, GenTerms.Term, GenTerms.ConditionOrNone,
        (name, term, gate) =>
            new PhaseClause { Number = One, Name = name, Term = term, Gate = gate });

    internal static readonly Gen<ReinforcementBan> ReinforcementBan = Gen.Select(
        GenTerms.Bearers, GenIds.Places, GenValues.Text, GenQuantities.Amount.Null(), GenQuantities.Amount.Null(),
        Gen.Enum<CalendarUnit>().Nullable(), GenTerms.DueOrNone, GenTerms.DueOrNone,
        (who, places, what, replacement, ceiling, per, from, until) => new ReinforcementBan
        {
            Number = One,
            Who = who,
            Where = places,
            What = what,
            Replacement = replacement,
            Ceiling = ceiling,
            Per = per,
            From = from,
            Until = until,
        });

    internal static readonly Gen<Restraint> Restraint = Gen.Select(
        GenTerms.Bearers, GenValues.Some(GenValues.Act), GenValues.TextOrNone, GenIds.Actors, GenIds.Actors, Gen.Bool, GenIds.Places,
        GenValues.List(Gen.Enum<Direction>()), GenTerms.Bearers.Null(), GenTerms.DueOrNone, GenTerms.DueOrNone,
        (by, from, what, towards, preventing, onlyPrevents, places, directions, unlessConsentOf, since, until) => new Restraint
        {
            Number = One,
            By = by,
            From = from,
            What = what,
            Towards = towards,
            Preventing = preventing,
            OnlyPrevents = onlyPrevents,
            Where = places,
            Directions = directions,
            UnlessConsentOf = unlessConsentOf,
            Since = since,
            Until = until,
        });

    internal static readonly Gen<TakeoverOfControl> TakeoverOfControl = Gen.Select(
        GenTerms.Bearers, GenValues.Some(GenIds.Place), GenValues.TextOrNone, GenTerms.Bearers.Null(), GenTerms.ConditionOrNone, GenTerms.DueOrNone,
        GenTerms.DueOrNone, GenValues.List(GenProvisions.Milestone),
        (by, of, what, from, start, startBy, due, stages) => new TakeoverOfControl
        {
            Number = One,
            By = by,
            Of = of,
            What = what,
            From = from,
            Start = start,
            StartBy = startBy,
            Due = due,
            Stages = stages,
        });

    internal static readonly Gen<ZoneEstablishment> ZoneEstablishment = Gen.Select(
        GenIds.Place, GenTerms.DueOrNone, GenTerms.Bearers.Null(), GenTerms.DueOrNone, GenValues.TextOrNone,
        (zone, from, vacatedBy, due, purpose) =>
            new ZoneEstablishment { Number = One, Zone = zone, From = from, VacatedBy = vacatedBy, Due = due, Purpose = purpose });

    /// <summary>All of them.</summary>
    internal static readonly IGen<Clause>[] All =
    [
        AccessRestriction, DisarmamentAndDemobilization, ForceDeployment, ForceLimit, HeavyWeaponWithdrawal, HumanitarianPause, MineAction,
        PassageRight, PhaseClause, ReinforcementBan, Restraint, TakeoverOfControl, ZoneEstablishment,
    ];
}
