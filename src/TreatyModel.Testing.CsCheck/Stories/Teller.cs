using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Stories;

/// <summary>Tells what happens as sources do: at once or later, rightly or wrongly at first, with somebody's denial, and takes it back.</summary>
internal sealed class Teller
{
    private readonly List<(Id<Entry> Entry, Func<Entry, ChronicleLine> Line)> later = [];
    private readonly List<Source> sources = [];
    private int count;

    /// <summary>Adds an entry as it is told first; what is said of it later is kept for the end.</summary>
    /// <param name="drafts">Where to.</param>
    /// <param name="sentence">What happens, from when it happened.</param>
    /// <param name="happened">When it happened.</param>
    /// <param name="mistaken">When it is said at first to have happened; the same where that is right.</param>
    /// <param name="telling">How it is told.</param>
    /// <param name="by">Who tells it.</param>
    /// <param name="denier">Who denies it, if somebody does.</param>
    /// <returns>Its id.</returns>
    internal Id<Entry> Tell(List<EntryDraft> drafts, Func<When, EntryDraft> sentence, When happened, When mistaken, Telling telling, Source by, Source denier)
    {
        Id<Entry> id = $"e{++count}";
        var known = Instant.Max(happened.Latest(DateTimeZone.Utc), mistaken.Latest(DateTimeZone.Utc)) + Duration.FromDays(telling.DaysLater + (mistaken == happened ? 0 : 1));
        if (telling.IsDenied)
        {
            Later(id, _ => new Attests { Entry = id, Attestation = Word(denier, known, days: 1) with { Stance = Stance.Denies } }, denier);
        }

        if (mistaken != happened)
        {
            Later(id, entry => new Corrects { Entry = entry with { Happened = happened }, Attestation = Word(by, known, days: 2) }, by);
        }

        if (telling.IsRetracted)
        {
            Later(id, _ => new Retracts { Entry = id, Attestation = Word(by, known, days: 3) }, by);
        }

        var draft = sentence(mistaken).Named(id);
        drafts.Add(telling.DaysLater == 0 && mistaken == happened ? draft : draft.KnownOn(Day(known)));
        return id;
    }

    /// <summary>A chronicle with what was said later of its entries.</summary>
    internal Chronicle Complete(Chronicle told)
    {
        var entries = told.Lines.OfType<Entry>().ToDictionary(entry => entry.Id);
        return told with
        {
            Lines = [.. told.Lines, .. later.Select(word => word.Line(entries[word.Entry]))],
            Sources = [.. told.Sources.Concat(sources).DistinctBy(source => source.Id)],
        };
    }

    private void Later(Id<Entry> entry, Func<Entry, ChronicleLine> line, Source source)
    {
        later.Add((entry, line));
        sources.Add(source);
    }

    private static Attestation Word(Source source, Instant known, int days) => new() { Source = source, Known = Day(known + Duration.FromDays(days)) };

    // The next day: on the day itself it may be known in one zone before it happened in another.
    private static When Day(Instant instant) => instant.InUtc().Date.PlusDays(1);
}
