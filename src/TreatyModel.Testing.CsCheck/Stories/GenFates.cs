using CsCheck;
using TreatyModel.Testing.Generators;
using TreatyModel.Values;

namespace TreatyModel.Testing.Stories;

/// <summary>Fates by given rates. What is plain stands first in each choice, so that a failing chronicle shrinks to a plain one.</summary>
internal static class GenFates
{
    private const int Parts = 1_000_000;

    private static readonly Gen<double> Share = Gen.Int[0, Parts - 1].Select(part => part / (double)Parts);

    // At times the very first.
    private static readonly Gen<double> Moment = Gen.Frequency((8, Share), (1, Gen.Const(0d)));

    // Who finds a breach is often answered. The end of the whole agreement ends all other stories.
    private static readonly Gen<TurnKind> Kind = Gen.Frequency(
        (200, Gen.OneOf([.. Enum.GetValues<TurnKind>().Where(kind => kind != TurnKind.EndsAll), TurnKind.Breached, TurnKind.NotBreached])), (1, Gen.Const(TurnKind.EndsAll)));

    private static readonly Gen<Turn> Turn = Gen.Select(
        Kind, Share, Gen.Int[1, 60], Chance(0.1),
        (kind, moment, days, alone) => new Turn { Kind = kind, Moment = moment, Days = days, IsOneSided = alone });

    internal static Gen<Fate> Of(ChronicleRates rates) => Gen.Select(
        Chance(rates.Violations), Gen.Bool, Moment, Share, Told(rates).Array[4], Sometimes(rates.Declarations, Gens.Some(Turn, 4)),
        (broken, idle, moment, length, tellings, turns) => new Fate { IsBroken = broken, IsIdle = idle, Moment = moment, Length = length, Tellings = [.. tellings], Turns = turns ?? [] });

    /// <summary>When an event that a text names happens, as a share of the time that a story goes on; empty where it does not.</summary>
    internal static Gen<ValueList<double>> Event => Gens.List(Share);

    private static Gen<Telling> Told(ChronicleRates rates) => Gen.Select(
        Sometimes(rates.LateReports, Gen.Int[1, 90]), Chance(0.3), Gen.Bool, Chance(rates.Denials), Sometimes(rates.Corrections, Share.Select(moment => (double?)moment)), Chance(rates.Retractions),
        (later, alone, day, denied, first, retracted) => new Telling
        {
            DaysLater = later,
            IsOneSided = alone,
            IsToTheDay = day,
            IsDenied = denied,
            FirstMoment = first,
            IsRetracted = retracted,
        });

    private static Gen<bool> Chance(double rate) => Gen.Int[0, Parts - 1].Select(part => part >= Parts * (1 - rate));

    private static Gen<T?> Sometimes<T>(double rate, Gen<T> of) => Gen.Select(Chance(rate), of, (happens, what) => happens ? what : default);
}
