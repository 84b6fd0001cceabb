using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Testing.Generators;

/// <summary>Clauses on forces, weapons, areas and passage.</summary>
internal sealed class GenForces(TypeGens all)
{
    private static readonly ClauseNumber One = "1";

    internal Gen<AccessRestriction> AccessRestriction => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Act, GenValues.Some(all.Words.Place), all.Terms.Bearers.Null(), all.Words.Actors, all.Terms.Bearers.Null(),
        all.Terms.RecurrenceOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone,
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

    internal Gen<DisarmamentAndDemobilization> DisarmamentAndDemobilization => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(Gen.Enum<DdrStep>()), GenQuantities.Amounts, all.Provisions.Measure.Null(), all.Words.Places,
        all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Provisions.Milestones,
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

    internal Gen<ForceDeployment> ForceDeployment => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.TextOrNone, all.Words.Places, GenQuantities.Amounts, all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        all.Provisions.Milestones,
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

    internal Gen<ForceLimit> ForceLimit => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Places, GenValues.Some(GenQuantities.Amount), all.Provisions.Measure.Null(), GenValues.TextOrNone,
        all.Terms.DueOrNone, all.Terms.DueOrNone,
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

    internal Gen<HeavyWeaponWithdrawal> HeavyWeaponWithdrawal => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(GenQuantities.Equipment), all.Words.Places, all.Words.Places, all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        all.Terms.DueOrNone,
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

    internal Gen<HumanitarianPause> HumanitarianPause => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Places, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.RecurrenceOrNone, GenValues.TextOrNone,
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

    internal Gen<MineAction> MineAction => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.ActorOrNone, GenQuantities.Amount.Null(), all.Words.Places, all.Terms.DueOrNone,
        (by, mapsTo, maps, clear, due) =>
            new MineAction { Number = One, By = by, MapsTo = mapsTo, Maps = maps, Clear = clear, Due = due });

    internal Gen<PassageRight> PassageRight => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.ActorOrNone, GenValues.Text, all.Words.Places, all.Terms.DueOrNone, all.Terms.DueOrNone,
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

    internal Gen<PhaseClause> PhaseClause => field ??= Gen.Select(
        GenValues.Text, all.Terms.Term, all.Terms.ConditionOrNone,
        (name, term, gate) =>
            new PhaseClause { Number = One, Name = name, Term = term, Gate = gate });

    internal Gen<ReinforcementBan> ReinforcementBan => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Places, GenValues.Text, GenQuantities.Amount.Null(), GenQuantities.Amount.Null(),
        Gen.Enum<CalendarUnit>().Nullable(), all.Terms.DueOrNone, all.Terms.DueOrNone,
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

    internal Gen<Restraint> Restraint => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(GenValues.Act), GenValues.TextOrNone, all.Words.Actors, all.Words.Actors, Gen.Bool, all.Words.Places,
        GenValues.List(Gen.Enum<Direction>()), all.Terms.Bearers.Null(), all.Terms.DueOrNone, all.Terms.DueOrNone,
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

    internal Gen<TakeoverOfControl> TakeoverOfControl => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(all.Words.Place), GenValues.TextOrNone, all.Terms.Bearers.Null(), all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        all.Terms.DueOrNone, all.Provisions.Milestones,
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

    internal Gen<ZoneEstablishment> ZoneEstablishment => field ??= Gen.Select(
        all.Words.Place, all.Terms.DueOrNone, all.Terms.Bearers.Null(), all.Terms.DueOrNone, GenValues.TextOrNone,
        (zone, from, vacatedBy, due, purpose) =>
            new ZoneEstablishment { Number = One, Zone = zone, From = from, VacatedBy = vacatedBy, Due = due, Purpose = purpose });

    /// <summary>All of them.</summary>
    internal IGen<Clause>[] All => field ??=
    [
        AccessRestriction, DisarmamentAndDemobilization, ForceDeployment, ForceLimit, HeavyWeaponWithdrawal, HumanitarianPause, MineAction,
        PassageRight, PhaseClause, ReinforcementBan, Restraint, TakeoverOfControl, ZoneEstablishment,
    ];
}
