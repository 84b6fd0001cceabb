using CsCheck;
using TreatyModel.Provisions;

namespace TreatyModel.Tests.Generators;

/// <summary>How bodies are made up and work.</summary>
internal static class GenBodies
{
    private static readonly Gen<decimal?> Percent = Gen.OneOf(0m, 33.3m, 100m).Nullable();

    private static readonly Gen<Seat> Seat = Gen.Select(
        Gen.Int[1, 12], GenTerms.Bearers, GenIds.Actors, GenValues.TextOrNone, GenIds.Actors, GenIds.ActorOrNone,
        (number, by, heldBy, qualification, barred, byDefault) => new Seat
        {
            Number = number,
            AppointedBy = by,
            HeldBy = heldBy,
            Qualification = qualification,
            BarredNationalities = barred,
            ByDefault = byDefault,
        });

    private static readonly Gen<Chair> Chair = Gen.Select(
        GenValues.Some(GenIds.Actor), GenTerms.Period.Null(), (held, rotates) => new Chair { Held = held, RotatesEvery = rotates });

    private static readonly Gen<DecisionRule> Decision = Gen.Select(
        Gen.Enum<DecisionKind>(), GenValues.TextOrNone, Gen.OneOf(0.5m, 0.66m, 1m).Nullable(), GenValues.List(GenValues.Text), GenIds.Actors,
        (kind, on, share, groups, veto) => new DecisionRule { Kind = kind, On = on, Share = share, WithinEachOf = groups, Veto = veto });

    private static readonly Gen<CostShare> Cost = Gen.Select(GenTerms.Bearers, Percent, (by, percent) => new CostShare { By = by, Percent = percent });

    private static readonly Gen<Recess> Recess = Gen.Select(
        GenTerms.Period.Null(), GenTerms.Bearers.Null(), GenTerms.Period.Null(), GenTerms.Bearers.Null(),
        (longest, agreedBy, notice, noticeBy) => new Recess { AtMost = longest, AgreedBy = agreedBy, EndsOnNotice = notice, NoticeBy = noticeBy });

    private static readonly Gen<BodyRules> Composed = Gen.Select(
        GenValues.List(Seat), Chair.Null(), GenValues.List(Decision), Gen.Bool, GenValues.TextOrNone, GenValues.TextOrNone, GenValues.List(Cost),
        (seats, chair, decisions, advises, makesRules, openTo, costs) => new BodyRules
        {
            Seats = seats,
            Chair = chair,
            Decisions = decisions,
            AdvisesOnly = advises,
            MakesRules = makesRules,
            OpenTo = openTo,
            Costs = costs,
        });

    internal static readonly Gen<BodyRules> Rules = Gen.Select(
        Composed, GenIds.Place.Null(), GenValues.List(GenTerms.Recurrence), Recess.Null(), GenTerms.RecurrenceOrNone,
        GenIds.Actors, GenIds.Actors, GenIds.Actors, GenTerms.DueOrNone,
        (rules, seat, meetings, recess, reports, reportsTo, below, appeal, until) => rules with
        {
            SeatedAt = seat,
            Meetings = meetings,
            Recess = recess,
            Reports = reports,
            ReportsTo = reportsTo,
            SubBodies = below,
            AppealTo = appeal,
            Until = until,
        });
}
