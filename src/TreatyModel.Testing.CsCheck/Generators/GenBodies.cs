using CsCheck;
using TreatyModel.Provisions;

namespace TreatyModel.Testing.Generators;

/// <summary>How bodies are made up and work.</summary>
internal sealed class GenBodies(TypeGens all)
{
    private Gen<decimal?> Percent => field ??= Gen.OneOf(0m, 33.3m, 100m).Nullable();

    private Gen<Seat> Seat => field ??= Gen.Select(
        Gen.Int[1, 12], all.Terms.Bearers, all.Words.Actors, GenValues.TextOrNone, all.Words.Actors, all.Words.ActorOrNone,
        (number, by, heldBy, qualification, barred, byDefault) => new Seat
        {
            Number = number,
            AppointedBy = by,
            HeldBy = heldBy,
            Qualification = qualification,
            BarredNationalities = barred,
            ByDefault = byDefault,
        });

    private Gen<Chair> Chair => field ??= Gen.Select(
        GenValues.Some(all.Words.Actor), all.Terms.Period.Null(), (held, rotates) => new Chair { Held = held, RotatesEvery = rotates });

    private Gen<DecisionRule> Decision => field ??= Gen.Select(
        Gen.Enum<DecisionKind>(), GenValues.TextOrNone, Gen.OneOf(0.5m, 0.66m, 1m).Nullable(), GenValues.List(GenValues.Text), all.Words.Actors,
        (kind, on, share, groups, veto) => new DecisionRule { Kind = kind, On = on, Share = share, WithinEachOf = groups, Veto = veto });

    private Gen<CostShare> Cost => field ??= Gen.Select(all.Terms.Bearers, Percent, (by, percent) => new CostShare { By = by, Percent = percent });

    private Gen<Recess> Recess => field ??= Gen.Select(
        all.Terms.Period.Null(), all.Terms.Bearers.Null(), all.Terms.Period.Null(), all.Terms.Bearers.Null(),
        (longest, agreedBy, notice, noticeBy) => new Recess { AtMost = longest, AgreedBy = agreedBy, EndsOnNotice = notice, NoticeBy = noticeBy });

    private Gen<BodyRules> Composed => field ??= Gen.Select(
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

    internal Gen<BodyRules> Rules => field ??= Gen.Select(
        Composed, all.Words.Place.Null(), GenValues.List(all.Terms.Recurrence), Recess.Null(), all.Terms.RecurrenceOrNone,
        all.Words.Actors, all.Words.Actors, all.Words.Actors, all.Terms.DueOrNone,
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
