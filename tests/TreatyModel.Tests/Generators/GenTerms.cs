using CsCheck;
using NodaTime;
using TreatyModel.Quantities;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Generators;

internal static class GenTerms
{
    internal static readonly Gen<Period> Period = Gen.OneOf(
        Gen.Int[1, 12].Select(NodaTime.Period.FromYears),
        Gen.Int[1, 24].Select(NodaTime.Period.FromMonths),
        Gen.Int[1, 90].Select(NodaTime.Period.FromDays),
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 11], Gen.Int[0, 40], Gen.Int[0, 72], (years, months, weeks, hours) =>
            new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Hours = hours }.Build()),
        Gen.Int[1, 100_000].Select(minutes => NodaTime.Period.FromMinutes(minutes)));

    internal static readonly Gen<Quantity> Quantity = Gen.Select(
        Gen.OneOf(Gen.Int[0, 5000].Select(whole => (decimal)whole), Gen.Decimal[0, 1000], Gen.OneOf(0.5m, 1_960m, 2.50m)),
        Gen.Enum<Unit>(),
        Gen.OneOf("small arms", "over 100 mm", "БТР").Null(),
        (value, unit, of) => new Quantity { Value = value, Unit = unit, Of = of });

    internal static readonly Gen<Amount> Amount = Gen.Frequency(
        (5, Gen.Select(Gen.Enum<Comparator>(), Quantity, Amount (comparator, quantity) => new Amount.Fixed { Comparator = comparator, Quantity = quantity })),
        (1, Gen.Const(TreatyModel.Quantities.Amount.Blank)));

    internal static readonly Gen<Anchor> Anchor = Gen.OneOf<Anchor>(
        GenIds.Agreement.Null().Select(agreement => new Anchor.EntryIntoForceOf(agreement)),
        GenIds.Agreement.Null().Select(agreement => new Anchor.SignatureOf(agreement)),
        GenIds.Provision.Select(provision => new Anchor.Performance(provision)));

    internal static readonly Gen<Due> Due = Gen.OneOf<Due>(
        GenTime.Date.Select(day => new Due.OnDay(day)),
        GenTime.Date.Where(day => day != GenTime.FirstDay).Select(day => new Due.BeforeDay(day)),
        GenTime.YearMonth.Select(month => new Due.EndOfMonth(month)),
        GenTime.Date.Select(day => new Due.EndOfYear(day.Year)),
        Gen.Select(GenTime.Local, GenTime.Zone.Null(), (local, zone) => new Due.AtTime(local, zone)),
        Gen.Select(Period, Anchor, (period, anchor) => new Due.After(period, anchor)),
        Anchor.Select(anchor => new Due.OnEvent(anchor)),
        GenIds.Ambiguity.Null().Select(ambiguity => new Due.BlankDue(ambiguity)));

    internal static readonly Gen<Bearers> Bearers = Gen.Select(
        GenValues.List(GenIds.Actor, 3), Gen.Enum<Sharing>(), Gen.Bool,
        (actors, sharing, stated) => new Bearers { Actors = actors, Sharing = sharing, Stated = stated });

    internal static readonly Gen<Condition> Condition = Gen.OneOf<Condition>(
        Anchor.Select(anchor => new Condition.Occurred(anchor)),
        GenIds.Provision.Select(provision => new Condition.InParallel(provision)),
        Bearers.Select(of => new Condition.Consent(of)),
        Bearers.Select(of => new Condition.Request(of)));

    internal static readonly Gen<Renewal> Renewal = Gen.Select(
        Period, Period, GenValues.List(GenIds.Actor),
        Renewal (length, notice, by) => new Renewal.Tacit { Length = length, Notice = notice, NoticeBy = by });

    internal static readonly Gen<Term> Term = Gen.Select(
        Period, Due.Null(), Renewal.Null(),
        (length, from, renewal) => new Term { Length = length, From = from, Renewal = renewal });
}
