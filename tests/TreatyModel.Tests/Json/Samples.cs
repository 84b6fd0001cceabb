using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Text;

namespace TreatyModel.Tests.Json;

/// <summary>Documents in which every clause, provision, actor, place and kind of line stands at least once.</summary>
internal static class Samples
{
    internal static Agreement Agreement { get; } = new()
    {
        Id = "sample-1",
        Title = "Sample accord",
        OtherTitles = Names.In("ar", "اتفاق").And("en", "The accord", "Accord"),
        Label = DocumentLabel.Statement,
        Nature = InstrumentNature.Disputed,
        Text = TextAvailability.Reported,
        Zone = "Europe/Moscow",
        AuthenticLanguages = ["en", "ar"],
        PrevailingLanguage = "en",
        Actors =
        [
            new State { Id = "north", Names = "North", Aliases = "Northland" },
            new NonStateArmedGroup { Id = "front", Names = "Front" },
            new InternationalOrganization { Id = "league", Names = "League" },
            new DeFactoAuthority { Id = "authority", Names = "Authority", Responsible = "front" },
            new Body { Id = "commission", Names = "Commission" },
            new Organ { Id = "army", Names = "Army", Responsible = "north" },
            new GroupOfPersons { Id = "displaced", Names = "Displaced persons" },
            new AnyOf { Id = "either", Names = "Either", Members = ["north", "front"] },
        ],
        Representatives = [new Representative { Id = "a-person", Names = "A. Person", For = "north", Office = "President", Capacity = Capacity.HeadOfState }],
        Places =
        [
            new Point { Id = "town", Names = Names.In("en", "Town", "Toun") },
            new Line { Id = "line", Names = "Line", Kind = LineKind.LineOfContact, AsAt = "2020-11-10T00:00[Europe/Moscow]" },
            new Corridor { Id = "corridor", Names = "Corridor", Ends = ["town", "district"], Width = "5 km", Bypasses = ["town"] },
            new Zone { Id = "zone", Names = "Zone", DelimitedBy = Delimitation.Map("annex A"), Within = ["district"] },
            new Territory { Id = "district", Names = "District" },
        ],
        Sources =
        [
            new Source
            {
                Id = "text",
                Names = "The text",
                Kind = SourceKind.Instrument,
                Language = "en",
                Dated = "2020-11-09",
                Speaker = "league",
                Reference = "archive/1",
                Note = "Our own reading.",
            },
        ],
        Participants =
        [
            new Participant { Actor = "north", Roles = [Role.Party], Representatives = ["a-person"] },
            new Participant { Actor = "front", Roles = [Role.Party, new RoleHeld { Role = Role.Guarantor, AccordingTo = "text" }] },
        ],
        Relations = [new Relation { Kind = RelationKind.Implements, To = "older", Clauses = ["older#1"], AccordingTo = "text" }],
        Clauses = SampleClauses.All,
        FinalProvisions = new FinalProvisions
        {
            EntryIntoForce = EntryIntoForce.At("2020-11-10T00:00[Europe/Moscow]"),
            Term = Term.Years(5).Starting("on signature"),
            Depositary = "league",
            DisputeSettlement = [new DisputeStep { Means = DisputeMeans.Negotiation }, new DisputeStep { Means = DisputeMeans.Arbitration, Before = "commission" }],
        },
        Ambiguities =
        [
            new Ambiguity
            {
                Id = "start",
                About = "When the term starts.",
                Touches = ["3"],
                Readings = [new Reading { Key = "early", Says = "At once.", HeldBy = ["north"], Time = "2020-11-10", Zone = "+03:00", Modality = Modality.Recommendation, ExcludesDay = true }],
            },
        ],
        Citations =
        [
            new Citation { Of = "3", Property = "personnel", Source = "text", At = "point 3" },
            new Citation
            {
                Source = "text",
                Stance = Stance.PassesOn,
                PassedOnFrom = "north",
                Certainty = Certainty.Unchecked,
                Says = "Otherwise.",
                Note = "A note.",
            },
        ],
    };

    internal static PeaceProcess Process { get; } = new()
    {
        Id = "process",
        Names = Names.In("en", "Process").And("ru", "Процесс"),
        Zone = "+04:00",
        Actors = [new State { Id = "south", Names = "South" }],
        Agreements =
        [
            Agreement,
            new Agreement
            {
                Id = "sample-2",
                Title = "On signature",
                FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature },
            },
        ],
        Memberships = [new Membership { Agreement = "sample-1", Source = "text", At = "p. 1" }],
        Citations = [new Citation { Property = "names", Source = "text" }],
    };

    internal static Chronicle Chronicle { get; } = new()
    {
        Zone = "UTC",
        Sources = [new Source { Id = "agency", Names = "Agency", Kind = SourceKind.Media }],
        Lines =
        [
            new Act
            {
                Id = "signing",
                Happened = "2020-11-09~",
                By = ["north"],
                Through = ["a-person"],
                With = ["front"],
                WithThrough = ["a-person"],
                Where = ["town"],
                Agreements = ["sample-1"],
                Kind = ActKind.Sign,
                Attestations = [Word("2020-11-09")],
            },
            new Act
            {
                Id = "leaving",
                Happened = "2020-11",
                Cites = ["sample-1#5"],
                Amount = "at least 200 persons",
                Text = "They left — “in part”.",
                Kind = ActKind.Other("leave-barracks"),
                Progress = Progress.Began,
                AttributedTo = ["north"],
                Attribution = ConductAttribution.DirectedOrControlled,
                Outcome = "agreed",
                Attestations =
                [
                    Word("2020-12") with
                    {
                        At = "p. 2",
                        Stance = Stance.Denies,
                        PassedOnFrom = "north",
                        KnownFromReprint = true,
                        Happened = "2020-10/2020-11",
                        Amount = "blank",
                        By = ["front"],
                        Certainty = Certainty.Computed,
                        Says = "Nobody left.",
                        Note = "A note.",
                        HeldAs = Characterization.NoBreach,
                    },
                ],
            },
            new Observation { Id = "presence", Happened = "2021", Attestations = [Word("2021-02-01")] },
            new Declaration
            {
                Id = "claim",
                Happened = "2021-01-01T12:00Z",
                Kind = DeclarationKind.Claim,
                Act = ActKind.Visit,
                Planned = "2021-03",
                About = ["district"],
                Attestations = [Word("2021-01-02")],
            },
            Said("extension", DeclarationKind.Consent, new LegalEffect.Extends("2021-02-01")),
            Said("waiver", DeclarationKind.Waiver, new LegalEffect.Waives { Violation = "leaving" }),
            Said("leave", DeclarationKind.Consent, new LegalEffect.Permits { From = "2021-01-02", Until = "2021-01-03" }),
            Said("suspension", DeclarationKind.Notice, new LegalEffect.Suspends { Clock = Clock.Stops, Until = "2021-02-01" }),
            Said("resumption", DeclarationKind.Notice, new LegalEffect.Resumes()),
            Said("excuse", DeclarationKind.Statement, new LegalEffect.Excuses { Ground = ExcuseGround.ForceMajeure, Until = "2021-02-01" }),
            Said("end", DeclarationKind.Notice, new LegalEffect.Ends { From = "2021-06-01" }),
            Said("date", DeclarationKind.Statement, new LegalEffect.Fixes("2021-04-01")),
            Said("finding", DeclarationKind.Finding, new LegalEffect.Finds { What = FindingKind.Breach, Of = "leaving", Gravity = Gravity.Serious }),
            Said("reading", DeclarationKind.Interpretation, new LegalEffect.Settles("start", "early")),
            Said("substitution", DeclarationKind.Notice, new LegalEffect.Substitutes("front")),
            Said("revocation", DeclarationKind.Notice, new LegalEffect.Revokes("end")),
            new Attests { Entry = "claim", Attestation = Word("2021-01-03") },
            new Corrects
            {
                Entry = new Observation { Id = "presence", Happened = "2022", Attestations = [Word("2022-01-01")] },
                Attestation = Word("2022-01-01"),
            },
            new Retracts { Entry = "leaving", Attestation = Word("2022-01-02") },
            new SameAs { Entry = "claim", Other = "presence", Attestation = Word("2022-01-03") },
        ],
    };

    private static Declaration Said(string id, DeclarationKind kind, LegalEffect effect) =>
        new() { Id = id, Happened = "2021-01-01", Kind = kind, Cites = ["sample-1#5"], Effect = effect, Attestations = [Word("2021-01-02")] };

    private static Attestation Word(string known) => new() { Source = "agency", Known = known };
}
