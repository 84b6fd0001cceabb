using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Benchmarks.Race;

/// <summary>
/// The task: obligation i begins its time at minute 10i, is due by 10i + 7, and is performed at 10i + 5 where i is even, at
/// 10i + 9 where it is odd. Two events an obligation, in order of time; half are fulfilled in time, half late.
/// </summary>
internal sealed class DeadlineRace
{
    private static readonly Instant Start = Instant.FromUtc(2000, 1, 1, 0, 0);

    private DeadlineRace(int obligations)
    {
        Obligations = obligations;
        Events = EventsOf(obligations);
        Agreement = AgreementOf(obligations);
        Chronicle = ChronicleOf(Events);
    }

    internal int Obligations { get; }

    /// <summary>The events, for those who keep no record.</summary>
    internal RaceEvent[] Events { get; }

    internal Agreement Agreement { get; }

    /// <summary>The same events as entries, each with its source.</summary>
    internal Chronicle Chronicle { get; }

    internal static DeadlineRace Of(int obligations) => new(obligations);

    private static RaceEvent[] EventsOf(int obligations)
    {
        var events = new List<RaceEvent>(2 * obligations);
        for (var i = 0; i < obligations; i++)
        {
            events.Add(new RaceEvent(i, 10L * i, RaceEventKind.Begins));
            events.Add(new RaceEvent(i, (10L * i) + (i % 2 == 0 ? 5 : 9), RaceEventKind.Performed));
        }

        return [.. events.OrderBy(one => one.Minute)];
    }

    private static Agreement AgreementOf(int obligations)
    {
        var party = new State { Id = "party", Names = "Party" };
        return new Agreement
        {
            Id = "race",
            Title = "Race",
            Zone = "UTC",
            Actors = [party],
            Participants = [party.As(Role.Party)],
            Events = [.. Enumerable.Range(0, obligations).Select(i => new NamedEvent { Id = $"begins-{i}", Says = $"beginning {i}" })],
            Clauses =
            [
                .. Enumerable.Range(0, obligations).Select(i => new GeneralClause
                {
                    Number = $"{i}",
                    Kind = "report",
                    States =
                    [
                        new Norm
                        {
                            Key = "report",
                            Modality = Modality.Obligation,
                            Bearers = party,
                            Act = ActKind.Submit,
                            Due = $"7 minutes after event begins-{i}",
                        },
                    ],
                }),
            ],
        };
    }

    private static Chronicle ChronicleOf(RaceEvent[] events) => new()
    {
        Sources = [new Source { Id = "record", Names = "the record", Kind = SourceKind.Dataset }],
        Lines =
        [
            .. events.Select(one =>
            {
                var at = Start + Duration.FromMinutes(one.Minute);
                var act = new Act
                {
                    Id = $"{(one.Kind == RaceEventKind.Begins ? "begins" : "performed")}-{one.Obligation}",
                    Kind = one.Kind == RaceEventKind.Begins ? ActKind.Announce : ActKind.Submit,
                    Happened = at,
                    By = ["party"],
                    Attestations = [new Attestation { Source = "record", Known = at }],
                };
                return one.Kind == RaceEventKind.Begins
                    ? act with { Events = [$"begins-{one.Obligation}"] }
                    : act with { Cites = [$"race#{one.Obligation}/report"] };
            }),
        ],
    };
}
