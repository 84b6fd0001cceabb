using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>The times set by declarations that hang on an event or on another norm, as "until 8 hours after the deadline of 4": what they concern depends on those from then on.</summary>
internal sealed record DeclaredTimes(ValueList<DeclaredTimes.One> All)
{
    internal static DeclaredTimes None { get; } = new([]);

    /// <summary>One of them.</summary>
    /// <param name="Concerns">The norms or terms that it was declared of; null for a whole agreement.</param>
    /// <param name="Agreement">The agreement, where it was declared of the whole.</param>
    /// <param name="Time">The time.</param>
    /// <param name="Fixes">Whether it is one that the text leaves to somebody to set.</param>
    internal sealed record One(ProvisionId? Concerns, Id<Agreement>? Agreement, Due Time, bool Fixes);

    internal static DeclaredTimes Of(Plan plan, IEnumerable<Entry> entries)
    {
        var found = new SortedDictionary<string, One>(StringComparer.Ordinal);
        foreach (var said in entries.OfType<Declaration>())
        {
            foreach (var time in In(said.Effect))
            {
                var fixes = said.Effect is LegalEffect.Fixes;
                foreach (var cited in said.Cites)
                {
                    var address = plan.Whole(cited, said);
                    found[$"{address} {time} {fixes}"] = new One(address, null, time, fixes);
                }

                foreach (var agreement in said.Cites.Count == 0 ? said.Agreements : [])
                {
                    found[$"{agreement} {time} {fixes}"] = new One(null, agreement, time, fixes);
                }
            }
        }

        return found.Count == 0 ? None : new DeclaredTimes([.. found.Values]);
    }

    /// <summary>Whether an effect sets such a time.</summary>
    internal static bool Sets(LegalEffect effect) => In(effect).Any();

    private static IEnumerable<Due> In(LegalEffect? effect)
    {
        Due?[] times = effect switch
        {
            LegalEffect.Extends extends => [extends.Until],
            LegalEffect.Suspends suspends => [suspends.Until],
            LegalEffect.Excuses excuses => [excuses.Until],
            LegalEffect.Permits permits => [permits.From, permits.Until],
            LegalEffect.Ends ends => [ends.From],
            LegalEffect.Fixes fixes => [fixes.Time],
            _ => [],
        };
        return times.OfType<Due>().Where(Hangs);
    }

    private static bool Hangs(Due time) => time switch
    {
        Due.After or Due.Ahead or Due.FractionAfter or Due.BlankAfter or Due.DayNumber or Due.OnEvent or Due.SetBy => true,
        Due.Vague { AtLatest: { } latest } => Hangs(latest),
        Due.EarlierOf earlier => earlier.Of.Any(Hangs),
        Due.LaterOf later => later.Of.Any(Hangs),
        _ => false,
    };
}
