using System.Globalization;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Sources;

namespace TreatyModel.Benchmarks;

/// <summary>
/// A long record of how the statement of 9 November 2020 was kept: firing, the corridor blocked and opened, peacekeepers counted,
/// calls and meetings; each told by one, two or three sources. Made by rule, so that every run has the same.
/// </summary>
internal static class Incidents
{
    private static readonly Instant Start = Instant.FromUtc(2020, 11, 10, 6, 0);

    /// <summary>The process of the seeds, with what is on record of it.</summary>
    internal static ProcessFolder Karabakh { get; } = TreatyJson.ReadFolder(Path.Combine(AppContext.BaseDirectory, "karabakh"));

    internal static Source[] Sources { get; } =
    [
        new() { Id = "centre", Names = "the centre's log", Kind = SourceKind.Monitor, Speaker = "peacekeeping-centre" },
        new() { Id = "daily-a", Names = "daily of one side", Kind = SourceKind.Party, Speaker = "armenia" },
        new() { Id = "daily-b", Names = "daily of the other side", Kind = SourceKind.Party, Speaker = "azerbaijan" },
        new() { Id = "press", Names = "the press", Kind = SourceKind.Media },
    ];

    internal static Chronicle Chronicle(int entries) => new() { Sources = [.. Sources], Lines = [.. Lines(entries)] };

    /// <summary>The lines, in order of time, a minute or two apart.</summary>
    internal static IEnumerable<ChronicleLine> Lines(int entries) => Enumerable.Range(0, entries).Select(Line);

    private static ChronicleLine Line(int i)
    {
        var at = Start + Duration.FromSeconds(i * 97L);
        Id<Actor> actor = i % 3 == 0 ? "armenia" : "azerbaijan";
        Id<Entry> id = string.Create(CultureInfo.InvariantCulture, $"incident-{i}");
        return (i % 20) switch
        {
            < 12 => new Act { Id = id, Kind = ActKind.OpenFire, Happened = at, By = [actor], Cites = ["karabakh-2020-11-09#1/ceasefire"], Attestations = Words(i, at) },
            < 16 => new Observation { Id = id, Happened = at, By = ["russian-peacekeepers"], Amount = "1950 persons (military personnel)", Cites = ["karabakh-2020-11-09#3/deployment"], Attestations = Words(i, at) },
            < 18 => new Act { Id = id, Kind = ActKind.ObstructPassage, Progress = i % 2 == 0 ? Progress.Began : Progress.Completed, Happened = at, By = ["azerbaijan"], Where = ["lachin-corridor"], Cites = ["karabakh-2020-11-09#6/corridor"], Attestations = Words(i, at) },
            _ => new Act { Id = id, Kind = ActKind.Meet, Happened = at, By = ["armenia"], With = ["azerbaijan"], Attestations = Words(i, at) },
        };
    }

    private static Values.ValueList<Attestation> Words(int i, Instant at) => (i % 4) switch
    {
        0 => [new() { Source = "daily-a", Known = at }, new() { Source = "daily-b", Stance = Stance.Denies, Known = at }, new() { Source = "centre", Stance = Stance.Confirms, Known = at }],
        1 => [new() { Source = "press", Known = at }, new() { Source = "centre", Stance = Stance.Confirms, Known = at }],
        _ => [new() { Source = "centre", Known = at }],
    };
}
