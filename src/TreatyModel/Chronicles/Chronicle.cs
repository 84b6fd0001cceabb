using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>What happened, in lines that are only ever added: entries, and what was said later about entries.</summary>
public sealed record Chronicle
{
    /// <summary>A chronicle in which nothing happened.</summary>
    public static Chronicle Empty { get; } = new();

    /// <summary>The zone of its days and hours that state none, or null for that of the process.</summary>
    public ReferenceZone? Zone { get; init; }

    /// <summary>Sources of its own, beside those of the process.</summary>
    public ValueList<Source> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Actors of its own, beside those of the process.</summary>
    public ValueList<Actor> Actors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Representatives of its own, beside those of the process.</summary>
    public ValueList<Representative> Representatives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Places of its own, beside those of the process.</summary>
    public ValueList<Place> Places { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The lines. Their order has no meaning.</summary>
    public ValueList<ChronicleLine> Lines { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The entries as they were known at an instant: corrected, merged, without those withdrawn, each with the attestations known then.</summary>
    /// <param name="knownAt">The instant up to which knowledge counts, included; null for all knowledge.</param>
    /// <param name="zone">The zone of days and hours where neither the entry nor the chronicle states one.</param>
    /// <returns>The entries by the earliest time that they can have happened, then by when they were known, then by id.</returns>
    public ValueList<Entry> EntriesKnownAt(Instant? knownAt, DateTimeZone zone)
    {
        var own = Zone?.ToDateTimeZone() ?? Guard.NotNull(zone);
        return Knowledge.Fold(Knowledge.Lines(this, knownAt, own), own);
    }
}
