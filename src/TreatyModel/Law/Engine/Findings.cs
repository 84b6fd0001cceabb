using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>Puts what was folded into findings, and lays the two answers beside each other where disputed acts decide.</summary>
internal static class Findings
{
    internal static TreatyFinding Of(TreatyFold main, TreatyFold? other) => new()
    {
        Agreement = main.Record.Agreement,
        EntryIntoForce = main.Entry,
        Parts = [.. main.Parts.Select(part => new PartialEntryFinding(part.Part, part.Finding))],
        Status = other is null ? main.Status : Laid(main.Status, other.Status, (one, two) => one.Status == two.Status ? one : one with { IfValid = two.Status, Entries = Joined(one.Entries, two.Entries) }),
        Claims = ClaimFold.Of(main.Record),
        ThirdStates = [.. main.Record.Facts.Where(fact => fact.Effect is LegalEffect.AcceptsAsThird && fact.Revoked is null)
            .SelectMany(fact => fact.Entry.By.Select(actor => new ThirdStateFinding(actor, fact.Day, fact.Entry.Id, fact.Entry.Cites)))],
        Registered = main.Record.Facts.FirstOrDefault(fact => fact.Act?.Kind == ActKind.Register)?.Day,
        Corrections = [.. main.Record.Facts.Where(fact => fact.Act?.Kind == ActKind.CorrectText).Select(fact => fact.Entry.Id)],
        States = [.. (other ?? main).States.Select(state => Of(main.State(state.Actor), other is null ? null : state) ?? state)],
    };

    private static StateFinding? Of(StateFinding? main, StateFinding? other) =>
        other is null ? main
        : main is null ? other
        : main with
        {
            Withdrawals = other.Withdrawals,
            Status = Laid(main.Status, other.Status, (one, two) => one.Status == two.Status ? one : one with { IfValid = two.Status, Entries = Joined(one.Entries, two.Entries) }),
        };

    private static ValueList<T> Joined<T>(ValueList<T> one, ValueList<T> two) => [.. one.Concat(two).Distinct()];

    private static Timeline<T> Laid<T>(Timeline<T> one, Timeline<T> two, Func<T, T, T> join)
        where T : notnull
    {
        Instant[] times = [.. one.Segments.Concat(two.Segments).Select(segment => segment.From).Distinct().Order()];
        return Timeline<T>.Of(
            join(one.Segments[0].Value, two.Segments[0].Value),
            [.. times.Where(time => time > Instant.MinValue).Select(time => (time, join(one.At(time).Value, two.At(time).Value)))]);
    }
}
