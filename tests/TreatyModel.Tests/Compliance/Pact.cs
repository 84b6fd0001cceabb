using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Compliance;

/// <summary>A small pact between A and B in force from 1 January 2030, and words on record: what the tests of compliance are written in.</summary>
internal static class Pact
{
    private static readonly Source[] Sources =
    [
        new Source { Id = "ministry-a", Names = "Ministry of A", Kind = SourceKind.Party, Speaker = "a" },
        new Source { Id = "ministry-b", Names = "Ministry of B", Kind = SourceKind.Party, Speaker = "b" },
        new Source { Id = "mission", Names = "Reports of the mission", Kind = SourceKind.Monitor, Speaker = "mission" },
        new Source { Id = "paper", Names = "A newspaper", Kind = SourceKind.Media },
        new Source { Id = "court", Names = "The court", Kind = SourceKind.Court, Speaker = "tribunal" },
        new Source { Id = "hearsay", Names = "Hearsay", Kind = SourceKind.Unchecked },
    ];

    /// <summary>An agreement of clauses 1, 2, 3..., each with one norm; its zone is UTC.</summary>
    internal static Agreement Of(params Norm[] norms) => new()
    {
        Id = "pact",
        Title = "Pact",
        Zone = "UTC",
        Actors =
        [
            new State { Id = "a", Names = "A" },
            new State { Id = "b", Names = "B" },
            new State { Id = "c", Names = "C" },
            new Organ { Id = "army-a", Names = "Army of A", Responsible = "a" },
            new NonStateArmedGroup { Id = "group", Names = "Group" },
            new Body { Id = "mission", Names = "Mission" },
            new Body { Id = "board", Names = "Board" },
            new Body { Id = "tribunal", Names = "Tribunal" },
        ],
        Places = [new Territory { Id = "valley", Names = "the valley" }, new Territory { Id = "hill", Names = "the hill", Within = ["valley"] }, new Territory { Id = "coast", Names = "the coast" }],
        Events = [new NamedEvent { Id = "quake", Says = "an earthquake" }, new NamedEvent { Id = "alarm", Says = "an alarm" }],
        Participants = [Party("a"), Party("b")],
        FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2030-01-01") },
        Clauses = [.. norms.Select((norm, i) => new GeneralClause { Number = (i + 1).ToString(CultureInfo.InvariantCulture), Kind = "made", States = [norm] })],
    };

    internal static Participant Party(string actor) => new() { Actor = actor, Roles = [Role.Party] };

    internal static Norm Must(string bearer, ActKind act, Due? due = null) => Norm(Modality.Obligation, bearer, act) with { Due = due };

    internal static Norm Keep(string bearer, ActKind act) => Norm(Modality.StandingDuty, bearer, act);

    internal static Norm Ban(string bearer, ActKind act) => Norm(Modality.Prohibition, bearer, act);

    internal static Norm May(string bearer, ActKind act) => Norm(Modality.Permission, bearer, act);

    internal static Norm Can(string bearer, ActKind act, params Consequence[] changes) => Norm(Modality.Power, bearer, act) with { Changes = [.. changes] };

    internal static Consequence Does(ConsequenceKind kind, params string[] to) => new() { Does = kind, To = [.. to.Select(ProvisionId.Parse)] };

    /// <summary>An act on record, known on the day it happened, from a newspaper unless it says otherwise.</summary>
    internal static Act Did(string id, string by, ActKind kind, string happened, string? cites = null, params Attestation[] words) => new()
    {
        Id = id,
        Kind = kind,
        By = by.Length == 0 ? [] : [.. by.Split('+').Select(one => (Id<Actor>)one)],
        Happened = happened,
        Cites = cites is null ? [] : [ProvisionId.Parse(cites).In("pact")],
        Attestations = words.Length > 0 ? [.. words] : [Word("paper", happened)],
    };

    /// <summary>Something said on record, with a legal effect or none; by several, joined by "+".</summary>
    internal static Declaration Said(string id, string by, DeclarationKind kind, string happened, string? cites, LegalEffect? effect = null, string source = "mission") => new()
    {
        Id = id,
        Kind = kind,
        By = [.. by.Split('+').Select(one => (Id<Actor>)one)],
        Happened = happened,
        Cites = cites is null ? [] : [ProvisionId.Parse(cites).In("pact")],
        Agreements = cites is null ? ["pact"] : [],
        Effect = effect,
        Attestations = [Word(source, happened)],
    };

    internal static Observation Seen(string id, string happened, string cites, string? amount = null, string by = "", params Attestation[] words) => new()
    {
        Id = id,
        Happened = happened,
        By = by.Length == 0 ? [] : [by],
        Cites = [ProvisionId.Parse(cites).In("pact")],
        Amount = amount is null ? null : (Amount)amount,
        Attestations = words.Length > 0 ? [.. words] : [Word("mission", happened)],
    };

    /// <summary>A source's word, known on a day; of a range or an hour its last day.</summary>
    internal static Attestation Word(string source, string known, Stance stance = Stance.Reports) =>
        new() { Source = source, Known = known.Split('/')[^1].Split('T')[0], Stance = stance };

    internal static Chronicle Record(params ChronicleLine[] lines) => new() { Sources = [.. Sources], Lines = [.. lines] };

    internal static Assessment Assess(this Agreement pact, params ChronicleLine[] lines) => Assessment.Of(pact, Record(lines));

    internal static Assessment Assess(this Agreement pact, AssessmentOptions options, params ChronicleLine[] lines) => Assessment.Of(pact, Record(lines), options);

    internal static Assessment Under(this Agreement pact, EvidencePolicy policy, params ChronicleLine[] lines) => pact.Assess(new AssessmentOptions { Policy = policy }, lines);

    /// <summary>The finding at the end of a day.</summary>
    internal static Finding On(this Assessment assessment, string day, string address = "1") => assessment.At(Day(day))[address];

    internal static Phase PhaseOn(this Assessment assessment, string day, string address = "1") => assessment.On(day, address).Phase;

    internal static (Phase Phase, Basis Basis) StandingOn(this Assessment assessment, string day, string address = "1") =>
        assessment.On(day, address) is var finding ? (finding.Phase, finding.Basis) : default;

    /// <summary>The life of a duty: each phase with the day, or the day and the hour, that it begins on; "2030-01-11 Overdue".</summary>
    internal static string[] Life(this Assessment assessment, string address = "1") =>
        [.. assessment.Timeline(address).Segments.Select(segment => $"{When(segment.From)}{segment.Value.Phase}").Aggregate(new List<string>(), Joined)];

    internal static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    internal static Instant At(string time) => InstantPattern.General.Parse(time).Value;

    // Phases only: where just the basis changes, the phase goes on.
    private static List<string> Joined(List<string> life, string next)
    {
        if (life.Count == 0 || life[^1].Split(' ')[^1] != next.Split(' ')[^1])
        {
            life.Add(next);
        }

        return life;
    }

    private static string When(Instant from)
    {
        if (from == Instant.MinValue)
        {
            return "";
        }

        var local = from.InUtc().LocalDateTime;
        return local.TimeOfDay == LocalTime.Midnight || local.TimeOfDay == LocalTime.MaxValue
            ? $"{LocalDatePattern.Iso.Format(local.Date)} "
            : $"{LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(local)} ";
    }

    private static Norm Norm(Modality modality, string bearer, ActKind act) => new() { Key = "do", Modality = modality, Bearers = [.. bearer.Split('+').Select(one => (Id<Actor>)one)], Act = act };
}
