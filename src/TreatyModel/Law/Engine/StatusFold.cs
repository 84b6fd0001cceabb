using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>Folds what became of a text into the timeline of its status.</summary>
internal sealed class StatusFold(TreatyRecord record, EntryFinding entry, TreatyEnd? end, Pause[] pauses, ValueList<StateFinding> states)
{
    private readonly List<(Instant At, Action Change)> changes = [];
    private TreatyStanding text = new() { Status = TreatyStatus.Negotiated, Articles = [Vienna("9")] };
    private TreatyStanding? inForce;
    private TreatyStanding? ended;
    private Pause? pause;
    private int applying;
    private bool applied;

    internal Timeline<TreatyStanding> Run()
    {
        foreach (var fact in record.Facts.Where(fact => fact.InLife is not null))
        {
            var kind = fact.Act!.Kind;
            if (kind == ActKind.Adopt || kind == ActKind.OpenForSignature)
            {
                Text(fact, TreatyStatus.Adopted, "9");
            }
            else if (kind == ActKind.Initial || Facts.IsSignature(kind) || Facts.IsConsentKind(kind))
            {
                Text(fact, TreatyStatus.Authenticated, "10");
            }
        }

        foreach (var segment in states.SelectMany(state => state.Status.Segments).Where(segment => segment.Value.Status == StateStatus.ProvisionallyApplying))
        {
            changes.Add((segment.From, () => (applying, applied) = (applying + 1, true)));
            if (segment.To is { } to)
            {
                changes.Add((to, () => applying--));
            }
        }

        if (entry.Day is { } day)
        {
            changes.Add((day.At, () => inForce = Of(TreatyStatus.InForce, entry.Articles, entry.RecordedBy)));
        }

        foreach (var one in pauses.Where(one => one.Of is null))
        {
            changes.Add((one.At, () => pause = one.Begins ? one : null));
        }

        if (end is not null)
        {
            changes.Add((end.At, () => ended = Of(end.Status, end.Articles, end.By)));
        }

        return Fold();
    }

    private Timeline<TreatyStanding> Fold()
    {
        var first = Standing();
        var values = new List<(Instant From, TreatyStanding Value)>();
        foreach (var group in changes.GroupBy(change => change.At).OrderBy(group => group.Key))
        {
            foreach (var (_, change) in group)
            {
                change();
            }

            // A further reason for the status that holds already does not make it begin again.
            var now = Standing();
            if (now.Status != (values.Count == 0 ? first : values[^1].Value).Status)
            {
                values.Add((group.Key, now));
            }
        }

        return Timeline<TreatyStanding>.Of(first, values.ToArray());
    }

    private TreatyStanding Standing() =>
        ended
        ?? (inForce is null ? null : pause is null ? inForce : Of(TreatyStatus.Suspended, pause.Articles, pause.By))
        ?? (applying > 0 ? Of(TreatyStatus.ProvisionallyApplied, [Vienna("25(1)")], null) : applied ? text with { Articles = [.. text.Articles, Vienna("25(2)")] } : text);

    // A text does not become less than it was.
    private void Text(Fact fact, TreatyStatus status, string article) => changes.Add((fact.Time.Start(record.Zone), () =>
    {
        if (text.Status < status)
        {
            text = Of(status, [Vienna(article)], fact.Entry.Id);
        }
    }
    ));

    private static TreatyStanding Of(TreatyStatus status, ValueList<Article> articles, Id<Entry>? by) =>
        new() { Status = status, Articles = articles, Entries = by is null ? [] : [by] };
}
