using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Tests.Law;

/// <summary>Small treaties between the States a, b, c and d, and what they do.</summary>
internal static class Case
{
    internal static readonly ValueList<Id<Actor>> Four = ["a", "b", "c", "d"];

    internal static readonly FinalProvisions Ratified = new() { EntryIntoForce = EntryIntoForce.AfterConsents(2, "30 days") };

    internal static Agreement Treaty(FinalProvisions? final = null, Id<Agreement>? id = null, ValueList<Id<Actor>>? parties = null) => new()
    {
        Id = id ?? "treaty",
        Title = "A treaty",
        Nature = InstrumentNature.Treaty,
        FinalProvisions = final,
        Participants = [.. (parties ?? Four).Select(actor => new Participant { Actor = actor, Roles = [Role.Party] })],
    };

    internal static Act Act(Id<Entry> id, When day, ActKind kind, params ReadOnlySpan<Id<Actor>> by) => new()
    {
        Id = id,
        Happened = day,
        Kind = kind,
        By = ValueList.Create(by),
        Agreements = ["treaty"],
        Attestations = [new Attestation { Source = "depositary", Known = day }],
    };

    internal static Declaration Say(Id<Entry> id, When day, LegalEffect? effect, params ReadOnlySpan<Id<Actor>> by) => new()
    {
        Id = id,
        Happened = day,
        Kind = DeclarationKind.Notice,
        Effect = effect,
        By = ValueList.Create(by),
        Agreements = ["treaty"],
        Attestations = [new Attestation { Source = "depositary", Known = day }],
    };

    /// <summary>The four ratify on the first days of 2000, so that the treaty is in force for all from 1 February.</summary>
    internal static Entry[] AllRatify() => [.. Four.Select(actor => Act($"{actor}-ratifies", "2000-01-01", ActKind.Ratify, actor))];

    internal static TreatyFinding Found(Agreement treaty, params ReadOnlySpan<ChronicleLine> lines) => Assess(treaty, lines)[treaty.Id];

    internal static LegalAssessment Assess(Agreement treaty, params ReadOnlySpan<ChronicleLine> lines) =>
        LegalAssessment.Of(treaty, new Chronicle { Lines = ValueList.Create(lines) });

    internal static LegalAssessment Assess(Agreement[] treaties, params ReadOnlySpan<ChronicleLine> lines) =>
        LegalAssessment.Of(new PeaceProcess { Id = "process", Names = "A process", Agreements = [.. treaties] }, new Chronicle { Lines = ValueList.Create(lines) });

    internal static StateStatus On(this TreatyFinding finding, Id<Actor> actor, string day) => finding.State(actor).At(Noon(day)).Status;

    internal static TreatyStatus On(this TreatyFinding finding, string day) => finding.At(Noon(day)).Status;

    internal static Instant Noon(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new LocalTime(12, 0)).InUtc().ToInstant();

    internal static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
