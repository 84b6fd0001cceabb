using CsCheck;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Terms;

namespace TreatyModel.Testing.Generators;

/// <summary>What treaties say of their own life.</summary>
internal sealed class GenTreaties(TypeGens all)
{
    private Gen<Period> Days => field ??= Gen.OneOf(
        Gen.Int[1, 3].Select(Period.FromYears), Gen.Int[1, 24].Select(Period.FromMonths), Gen.Int[1, 180].Select(Period.FromDays));

    private Gen<CountingStep> Step => field ??= Gen.OneOf<CountingStep>(
        Days.Select(length => new CountingStep.Span(length)),
        Days.Select(length => new CountingStep.ClearSpan(length)),
        Days.Select(length => new CountingStep.InclusiveSpan(length)),
        Gen.Select(Gen.Enum<MonthGroup>(), Gen.Int[1, 8], (unit, number) => new CountingStep.FirstDay(unit, number)),
        Gen.Enum<MonthGroup>().Select(unit => new CountingStep.FirstDayFrom(unit)),
        Gen.Select(Gen.Enum<MonthGroup>(), Gen.Int[0, 3], (unit, number) => new CountingStep.LastDay(unit, number)),
        Gen.Int[0, 365].Select(day => new CountingStep.NextDate(AnnualDate(new LocalDate(2000, 1, 1).PlusDays(day)))),
        Gen.Const(new CountingStep.EndOfDay()));

    internal Gen<Counting> Counting => field ??= Step.Array[0, 3].Select(steps => new Counting { Steps = [.. steps] });

    private Gen<Trigger> Simple => field ??= Gen.OneOf<Trigger>(
        Gen.Select(
            Gen.Enum<ConsentAct>(), Gen.Int[1, 60].Nullable(), Gen.Int[1, 4].Select(quarters => quarters / 4m).Nullable(), GenValues.List(all.Words.Actor), all.Words.Agreement.Null(),
            (what, count, share, by, parties) => new Trigger.Given { What = what, Count = count, Share = share, By = by, PartiesTo = parties }),
        Gen.Select(
            Gen.Int[1, 100], GenValues.Text, Gen.Bool,
            GenValues.List(Gen.Select(all.Words.Actor, Gen.Int[0, 100], (actor, percent) => new ShareOf { Actor = actor, Percent = percent })),
            (percent, of, exceeded, shares) => new Trigger.Weighted { Percent = percent, Of = of, Exceeded = exceeded, Shares = shares }),
        Gen.Const(new Trigger.Exchanged()),
        all.Terms.Due.Select(time => new Trigger.Reached(time)));

    internal Gen<Trigger> Trigger => field ??= Gen.Frequency(
        (4, Simple),
        (1, Simple.Array[1, 3].Select(Trigger (parts) => new Trigger.Every([.. parts]))),
        (1, Simple.Array[1, 3].Select(Trigger (parts) => new Trigger.AnyOne([.. parts]))));

    private Gen<EntryIntoForce> Plain => field ??= Gen.OneOf<EntryIntoForce>(
        all.Terms.Due.Select(time => new EntryIntoForce.Fixed(time)),
        Gen.Const(new EntryIntoForce.OnSignature()),
        Gen.Select(Trigger, Counting, all.Terms.DueOrNone, (on, counting, limit) => new EntryIntoForce.Counted { On = on, Counting = counting, NotBefore = limit }));

    internal Gen<EntryIntoForce> EntryIntoForce => field ??= Gen.Frequency(
        (5, Plain),
        (1, Gen.Select(all.Terms.Due, Trigger, Plain, EntryIntoForce (time, when, otherwise) => new EntryIntoForce.FixedIf { Time = time, If = when, Otherwise = otherwise })),
        (1, Plain.Array[1, 2].Select(EntryIntoForce (rules) => new EntryIntoForce.FirstOf([.. rules]))),
        (1, Plain.Array[1, 2].Select(EntryIntoForce (rules) => new EntryIntoForce.LastOf([.. rules]))));

    private Gen<JoinerRule> Joiner => field ??= Gen.Select(Counting, Gen.Bool, Gen.Bool, (counting, after, may) =>
        new JoinerRule { Counting = counting, OnlyAfterEntryIntoForce = after, MayPrecedeEntryIntoForce = may });

    private Gen<NoticeWindow> Window => field ??= Gen.Select(Days, Days, (open, every) => new NoticeWindow { Open = open, Every = every });

    private Gen<WithdrawalRule> Withdrawal => field ??= Gen.Select(
        Gen.Enum<WithdrawalRight>(), Counting, Counting.Null(), Gen.Bool, Window.Null(), all.Words.Event.Null(), Gen.Int[1, 40].Nullable(),
        (right, counting, first, general, window, during, least) => new WithdrawalRule
        {
            Right = right,
            Counting = counting,
            NoticeNotBefore = first,
            NoticeFromGeneralEntry = general,
            Window = window,
            NotDuring = during,
            EndsBelow = least,
        });

    private Gen<ReservationRule> Reservations => field ??= Gen.Select(
        Gen.Enum<ReservationScope>(), GenValues.List(all.Words.Provision), Days.Null(),
        (scope, clauses, period) => new ReservationRule { Scope = scope, Clauses = clauses, ObjectionPeriod = period });

    private Gen<PartialEntry> Partial => field ??= Gen.Select(
        GenValues.Some(all.Words.Provision), EntryIntoForce, (clauses, rule) => new PartialEntry { Clauses = clauses, Rule = rule });

    private Gen<FinalProvisions> Consents => field ??= Gen.Select(
        GenValues.List(Gen.Enum<ConsentMeans>(), 2), Gen.Enum<InitiallingEffect>(), GenValues.List(Partial, 2), Joiner.Null(), all.Terms.DueOrNone,
        Withdrawal.Null(), GenValues.List(all.Words.Provision), Reservations.Null(),
        (consent, initialling, partial, joiners, provisionally, withdrawal, survives, reservations) => new FinalProvisions
        {
            Consent = consent,
            Initialling = initialling,
            PartialEntry = partial,
            LaterJoiners = joiners,
            ProvisionallyFrom = provisionally,
            Withdrawal = withdrawal,
            Survives = survives,
            Reservations = reservations,
        });

    internal Gen<FinalProvisions> FinalProvisions => field ??= Gen.Select(
        Consents, EntryIntoForce.Null(), all.Terms.Term.Null(), all.Words.Actor.Null(), Gen.Bool, GenValues.List(all.Terms.DisputeStep),
        (final, entry, term, depositary, binds, steps) => final with
        {
            EntryIntoForce = entry,
            Term = term,
            Depositary = depositary,
            BindsAllParties = binds,
            DisputeSettlement = steps,
        });

    private static AnnualDate AnnualDate(LocalDate day) => new(day.Month, day.Day);
}
