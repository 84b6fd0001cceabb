using CsCheck;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Generators;

/// <summary>Treaties between four States, and what they do about them.</summary>
internal static class GenLaw
{
    private static readonly Id<Actor>[] States = ["a", "b", "c", "d"];

    private static readonly Gen<When> Day = Gen.Int[0, 1200].Select(days => (When)new When.Day(new LocalDate(2000, 1, 1).PlusDays(days)));

    private static readonly ActKind[] Kinds =
    [
        ActKind.Initial, ActKind.Sign, ActKind.SignAdReferendum, ActKind.Ratify, ActKind.Ratify, ActKind.Accede, ActKind.Accept, ActKind.ApplyProvisionally,
        ActKind.NotifyConsent, ActKind.ExchangeInstruments, ActKind.SignDefinitively, ActKind.Succeed,
    ];

    private static readonly Gen<Counting> Counting = One<Counting>(
        ["same day", "30 days", "clear 1 month", "60 days, first day of next month", "first day of month 6 after", "1 year, end of day"]);

    private static readonly Gen<Trigger> Trigger = Gen.OneOf<Trigger>(
        Gen.Int[1, 3].Select(count => new Trigger.Given { Count = count }),
        Gen.Const(new Trigger.Given()),
        Gen.Const(new Trigger.Given { What = ConsentAct.Signature }),
        Gen.Const(new Trigger.Every([new Trigger.Given { Count = 2 }, new Trigger.Given { By = ["a"] }])),
        Gen.Const(new Trigger.AnyOne([new Trigger.Given { Count = 4 }, new Trigger.Given { By = ["a", "b"] }])));

    private static readonly Gen<EntryIntoForce> Rule = Gen.Frequency<EntryIntoForce>(
        (4, Gen.Select(Trigger, Counting, EntryIntoForce (on, counting) => new EntryIntoForce.Counted { On = on, Counting = counting })),
        (1, Gen.Const<EntryIntoForce>(EntryIntoForce.UponSignature)),
        (1, Gen.Const<EntryIntoForce>(EntryIntoForce.At("2001-06-01"))));

    private static readonly Gen<FinalProvisions> Final = Gen.Select(Rule.Null(), Counting.Null(), Counting.Null(), Gen.Bool, (rule, joiners, leaving, excluded) => new FinalProvisions
    {
        EntryIntoForce = rule,
        LaterJoiners = joiners is null ? null : new JoinerRule { Counting = joiners },
        Withdrawal = leaving is null ? null : new WithdrawalRule { Counting = leaving, Right = excluded ? WithdrawalRight.Implied : WithdrawalRight.Stated },
    });

    internal static readonly Gen<Agreement> Treaty = Final.Select(final => Law.Case.Treaty(final));

    private static readonly Gen<Entry> Act = Gen.Select(One(Kinds), Day, One(States), Entry (kind, day, by) => Law.Case.Act("x", day, kind, by));

    private static readonly Gen<Entry> Said = Gen.Select(
        Gen.OneOf<LegalEffect>(
            Gen.Const(new LegalEffect.Withdraws()), Gen.Const(new LegalEffect.Declines()), Gen.Const(new LegalEffect.Suspends()), Gen.Const(new LegalEffect.Resumes()),
            Gen.Const(new LegalEffect.Reserves()), Gen.Int[0, 12].Select(number => new LegalEffect.Revokes($"e{number}")), Gen.Int[0, 12].Select(number => new LegalEffect.Confirms($"e{number}")),
            Gen.Int[0, 12].Select(number => new LegalEffect.ObjectsTo { To = $"e{number}" }), Gen.Const(new LegalEffect.Ends())),
        Day, One(States), Gen.Bool, Entry (effect, day, by, all) => Law.Case.Say("x", day, effect, all ? States : [by]));

    /// <summary>Entries with the ids e0, e1 and so on.</summary>
    internal static readonly Gen<Entry[]> Entries = Gen.Frequency((3, Act), (1, Said)).Array[0, 13]
        .Select(entries => entries.Select((entry, number) => entry with { Id = $"e{number}" }).ToArray());

    private static Gen<T> One<T>(T[] of) => Gen.Int[0, of.Length - 1].Select(index => of[index]);
}
