using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>A process as it stood at an instant, as far as it is recorded: instruments, bodies, plans, contacts, claims, contradictions.</summary>
/// <remarks>
/// It is data; <see cref="Rendering.SituationText"/> puts it into words. It says what is on record and never whether a
/// duty is kept. Its order is fixed by the record: by time, then by when something became known, then by id.
/// </remarks>
public sealed record SituationReport
{
    /// <summary>The process.</summary>
    public required Id<PeaceProcess> Process { get; init; }

    /// <summary>The instant asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The instant up to which knowledge counts, included, or null for all knowledge.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The zone that days without one are taken in: the process's own, or UTC where it states none.</summary>
    public required ReferenceZone Zone { get; init; }

    /// <summary>The agreements that were on record, in the order in which they came onto it. One that the chronicle never mentions stands last.</summary>
    public required ValueList<InstrumentSituation> Instruments { get; init; }

    /// <summary>Bodies to be formed or to take up their work.</summary>
    public required ValueList<BodySituation> Bodies { get; init; }

    /// <summary>Plans for which no later act is on record: meetings, visits and other events.</summary>
    public required ValueList<Declaration> Plans { get; init; }

    /// <summary>Meetings, conversations, visits and consultations.</summary>
    public required ValueList<Act> Contacts { get; init; }

    /// <summary>Rival claims by place.</summary>
    public required ValueList<PlaceClaims> Claims { get; init; }

    /// <summary>Everything else that was said: statements, offers, requests, instructions, notices, findings.</summary>
    public required ValueList<Declaration> Statements { get; init; }

    /// <summary>Everything else that was done or observed.</summary>
    public required ValueList<Entry> Events { get; init; }

    /// <summary>What the sources tell differently.</summary>
    public required ValueList<Contradiction> Contradictions { get; init; }

    /// <summary>The process at the end of a day, in its own zone or in UTC where it states none.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What happened.</param>
    /// <param name="at">The day.</param>
    /// <param name="knownAt">The day up to whose end knowledge counts, or null for all knowledge.</param>
    /// <returns>The report.</returns>
    public static SituationReport Of(PeaceProcess process, Chronicle chronicle, LocalDate at, LocalDate? knownAt = null)
    {
        var zone = (Guard.NotNull(process).Zone ?? ReferenceZone.Utc).ToDateTimeZone();
        return Of(process, chronicle, EndOf(at), knownAt is { } day ? EndOf(day) : null);

        Instant EndOf(LocalDate day) => new When.Day(day).Latest(zone);
    }

    /// <summary>The process at an instant.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What happened.</param>
    /// <param name="at">The instant.</param>
    /// <param name="knownAt">The instant up to which knowledge counts, included, or null for all knowledge.</param>
    /// <returns>The report.</returns>
    public static SituationReport Of(PeaceProcess process, Chronicle chronicle, Instant at, Instant? knownAt = null) =>
        new Survey(Guard.NotNull(process), Guard.NotNull(chronicle), at, knownAt).Report();

    /// <summary>The process and the instant.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Process} at {NodaTime.Text.InstantPattern.General.Format(At)}";
}
