using CsCheck;
using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Terms;

namespace TreatyModel.Testing.Generators;

internal sealed class GenTerms(TypeGens all)
{
    // How often a text leaves out a time or a condition that it could state.
    private const double Absent = 0.5;

    private Gen<Period> CalendarPeriod => field ??= Gen.OneOf(
        Gen.Int[1, 12].Select(NodaTime.Period.FromYears), Gen.Int[1, 24].Select(NodaTime.Period.FromMonths), Gen.Int[1, 90].Select(NodaTime.Period.FromDays));

    internal Gen<Period> Period => field ??= Gen.OneOf(
        CalendarPeriod,
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 11], Gen.Int[0, 40], Gen.Int[0, 72], (years, months, weeks, hours) =>
            new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Hours = hours }.Build()),
        Gen.Int[1, 100_000].Select(minutes => NodaTime.Period.FromMinutes(minutes)));

    internal Gen<Bearers> Bearers => field ??= all.Words.Bearers;

    /// <summary>Bearers as they stand inside the text of a time or an event: one, several together, or any of several.</summary>
    private Gen<Bearers> Named => field ??= Gen.Select(GenValues.Some(all.Words.Actor, 3), Gen.Bool, (actors, any) => new Bearers
    {
        Actors = actors,
        Sharing = actors.Count == 1 ? Sharing.Each : any ? Sharing.Any : Sharing.Jointly,
    });

    internal Gen<Anchor> Anchor => field ??= Gen.OneOf<Anchor>(
        all.Words.Agreement.Null().Select(agreement => new Anchor.EntryIntoForceOf(agreement)),
        all.Words.Agreement.Null().Select(agreement => new Anchor.SignatureOf(agreement)),
        all.Words.Provision.Select(provision => new Anchor.Performance(provision)),
        all.Words.Provision.Select(provision => new Anchor.Beginning(provision)),
        all.Words.Provision.Select(provision => new Anchor.Deadline(provision)),
        all.Words.Provision.Select(provision => new Anchor.Breach(provision)),
        all.Words.Provision.Select(provision => new Anchor.Notice(provision)),
        all.Words.Provision.Select(provision => new Anchor.Expiry(provision)),
        Gen.Select(GenValues.Act, Named.Null(), (act, by) => new Anchor.ActOf(act, by)),
        Named.Select(by => new Anchor.Request(by)),
        all.Words.Event.Select(named => new Anchor.Named(named)),
        Named.Select(by => new Anchor.TimeSet(by)));

    private Gen<Due> Single => field ??= Gen.OneOf<Due>(
        all.Words.Day.Select(day => new Due.OnDay(day)),
        all.Words.Day.Where(day => day != GenTime.FirstDay).Select(day => new Due.BeforeDay(day)),
        all.Words.Day.Select(day => new Due.EndOfMonth(day.ToYearMonth())),
        all.Words.Day.Select(day => new Due.EndOfYear(day.Year)),
        Gen.Select(GenTime.On(all.Words.Day), GenTime.Zone.Null(), (local, zone) => new Due.AtTime(local, zone)),
        Gen.Select(Period, Anchor, (period, anchor) => new Due.After(period, anchor)),
        Gen.Select(Period, Anchor, (period, anchor) => new Due.Ahead(period, anchor)),
        Gen.Select(Gen.Int[1, 12].Select(half => half + 0.5m), Gen.OneOf(Unit.Months, Unit.Years), Anchor, (count, unit, anchor) => new Due.FractionAfter(count, unit, anchor)),
        Gen.Select(Gen.Int[1, 90], Anchor, (number, anchor) => new Due.DayNumber(number, anchor)),
        Anchor.Select(anchor => new Due.OnEvent(anchor)),
        Gen.Select(Gen.OneOf(Unit.Hours, Unit.Days, Unit.Months), Anchor, (unit, anchor) => new Due.BlankAfter(unit, anchor)),
        all.Words.Ambiguity.Null().Select(ambiguity => new Due.BlankDue(ambiguity)),
        all.Words.Ambiguity.Select(ambiguity => new Due.TwoReadings(ambiguity)),
        Named.Select(who => new Due.SetBy(who)));

    private Gen<Due> Choice => field ??= Gen.OneOf<Due>(
        Single.Array[2, 3].Select(limbs => new Due.EarlierOf([.. limbs])),
        Single.Array[2, 3].Select(limbs => new Due.LaterOf([.. limbs])),
        Gen.Select(Single, Single.Array[2, 2], (one, others) => new Due.EarlierOf([one, new Due.LaterOf([.. others])])));

    internal Gen<Due> Due => field ??= Gen.Frequency(
        (8, Single),
        (1, Choice),
        (1, Gen.Select(Gen.Enum<Promptness>(), Gen.OneOf(Single, Choice).Null(), Due (standard, limit) => new Due.Vague(standard, limit))));

    internal Gen<Due?> DueOrNone => field ??= Due.Null(Absent);

    private Gen<Condition> Simple => field ??= Gen.Frequency((2, Decided), (1, Said));

    // By time, and by what becomes of other clauses.
    private Gen<Condition> Decided => field ??= Gen.OneOf<Condition>(
        Anchor.Select(anchor => new Condition.Occurred(anchor)),
        Due.Select(time => new Condition.Reached(time)),
        all.Words.Provision.Select(provision => new Condition.Fulfilled(provision)),
        all.Words.Provision.Select(provision => new Condition.Kept(provision)),
        all.Words.Provision.Select(provision => new Condition.UnderWay(provision)),
        all.Words.Provision.Select(provision => new Condition.InParallel(provision)),
        all.Words.Provision.Select(provision => new Condition.Otherwise(provision)));

    // By what somebody says of it, or how it comes out.
    private Gen<Condition> Said => field ??= Gen.OneOf<Condition>(
        Gen.Select(Anchor, GenValues.Word, (of, comesOutAs) => new Condition.Outcome(of, comesOutAs)),
        Gen.Select(GenValues.Text, Gen.Enum<Weight>(), (says, weight) => new Condition.Matter { Says = says, Weight = weight }),
        Bearers.Select(of => new Condition.Consent(of)),
        Bearers.Select(of => new Condition.Request(of)),
        Gen.Select(Bearers, all.Words.Provision, (by, of) => new Condition.Certified(by, of)),
        Gen.Select(all.Words.Actor, GenValues.Text, (of, that) => new Condition.Opinion(of, that)));

    private Gen<Condition> Joined => field ??= Join(Simple);

    internal Gen<Condition> Condition => field ??= Gen.Frequency((4, Simple), (3, Joined), (1, Join(Joined)));

    internal Gen<Condition?> ConditionOrNone => field ??= Condition.Null(Absent);

    internal Gen<Recurrence> Recurrence => field ??= Gen.OneOf<Recurrence>(
        Gen.Select(Gen.Enum<CalendarUnit>(), Gen.Int[1, 4], Gen.Int[1, 4], Gen.Enum<Comparator>(), (unit, every, times, comparator) =>
            new Recurrence.PerPeriod { Unit = unit, Every = every, Times = times, Comparator = comparator }),
        Gen.Select(Period, Gen.Enum<GapBound>(), (period, bound) => new Recurrence.Gap { Period = period, Bound = bound }),
        Gen.Select(Anchor, Period.Null(), Gen.Bool, (anchor, within, ahead) => new Recurrence.OnTrigger { Anchor = anchor, Within = within, Ahead = ahead }),
        Gen.Select(Gen.Int[1, 24], Gen.Int[0, 23].Select(hour => new LocalTime(hour, 30)).Nullable(), Anchor.Null(), (hours, opens, days) =>
            new Recurrence.DailyWindow { Hours = hours, Opens = opens, OnDaysOf = days }));

    internal Gen<Recurrence?> RecurrenceOrNone => field ??= Recurrence.Null(Absent);

    internal Gen<Renewal> Renewal => field ??= Gen.OneOf<Renewal>(
        Gen.Select(Period, Period, GenValues.List(all.Words.Actor), (length, notice, by) => new Renewal.Tacit { Length = length, Notice = notice, NoticeBy = by }),
        Gen.Select(Period.Null(), Bearers, (length, by) => new Renewal.ByDecision { Length = length, By = by }),
        Condition.Select(condition => new Renewal.AsLongAs(condition)));

    internal Gen<Term> Term => field ??= Gen.Select(
        Period, DueOrNone, Renewal.Null(),
        (length, from, renewal) => new Term { Length = length, From = from, Renewal = renewal });

    internal Gen<DisputeStep> DisputeStep => field ??= Gen.Select(
        Gen.Enum<DisputeMeans>(), GenValues.List(Gen.Enum<DisputeMeans>()), all.Words.Actor.Null(), Gen.Bool, Period.Null(),
        (means, or, before, binding, length) => new DisputeStep { Means = means, Or = or, Before = before, Binding = binding, For = length });

    // Conditions made of those given.
    private Gen<Condition> Join(Gen<Condition> of) => Gen.OneOf<Condition>(
        of.Select(inner => new Condition.AsLongAs(inner)),
        of.Select(inner => new Condition.Unless(inner)),
        of.Select(inner => new Condition.Not(inner)),
        Gen.Select(of, Period, (inner, period) => new Condition.HeldFor(inner, period)),
        of.Array[2, 3].Select(all => new Condition.All([.. all])),
        of.Array[2, 3].Select(any => new Condition.AnyOf([.. any])));
}
