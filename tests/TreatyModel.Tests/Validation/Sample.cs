using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Validation;

/// <summary>A small made-up process in which no validator finds anything; each case spoils one thing in it.</summary>
internal static class Sample
{
    internal static Ceasefire Truce { get; } = new()
    {
        Number = "1",
        Between = ["north", "south"],
        Where = ["zone"],
        From = "2030-01-01T00:00[Europe/Paris]",
        Prohibited = [ActKind.OpenFire, ActKind.Attack],
        VerifiedBy = "centre",
    };

    internal static Standstill Halt { get; } = new()
    {
        Number = "2",
        Forces = ["north", "south"],
        Where = ["line"],
        From = "2030-01-01T00:00[Europe/Paris]",
    };

    internal static CorridorRegime Passage { get; } = new()
    {
        Number = "3",
        Corridor = "road",
        GuardedBy = "contributor",
        ControlledBy = "centre",
    };

    internal static PeacekeeperDeployment Peacekeepers { get; } = new()
    {
        Number = "4",
        Contributor = "contributor",
        Along = ["line", "road"],
        Personnel = "500 persons",
        Term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: NodaTime.Period.FromMonths(6)).Starting("2030-01-01"),
    };

    internal static GeneralClause Report { get; } = new()
    {
        Number = "5",
        Kind = "verification",
        States = [Duty("report", ActKind.Report) with { Due = "2030-03-01" }],
    };

    internal static Ambiguity Doubt { get; } = new()
    {
        Id = "strength",
        About = "Whether staff count as persons.",
        Touches = ["4"],
        Readings = [new Reading { Key = "included", Says = "They count.", HeldBy = ["north"] }, new Reading { Key = "excluded", Says = "They do not." }],
    };

    internal static Agreement Accord { get; } = new()
    {
        Id = "accord",
        Title = "Ceasefire accord",
        Label = DocumentLabel.Agreement,
        Nature = InstrumentNature.Treaty,
        Zone = "Europe/Paris",
        AuthenticLanguages = ["en", "fr"],
        PrevailingLanguage = "en",
        Participants =
        [
            new Participant { Actor = "north", Roles = [Role.Party], Representatives = ["north-minister"] },
            new Participant { Actor = "south", Roles = [Role.Party] },
            new Participant { Actor = "contributor", Roles = [Role.Contributor] },
        ],
        Clauses = [Truce, Halt, Passage, Peacekeepers, Report],
        FinalProvisions = new FinalProvisions
        {
            EntryIntoForce = EntryIntoForce.At("2030-01-01"),
            DisputeSettlement = [new DisputeStep { Means = DisputeMeans.JointBody, Before = "centre" }],
        },
        Ambiguities = [Doubt],
        Citations = [new Citation { Of = "4", Property = "personnel", Source = "text" }],
    };

    internal static PeaceProcess Process { get; } = new()
    {
        Id = "made-up",
        Names = "A made-up process",
        Zone = "Europe/Paris",
        Actors =
        [
            new State { Id = "north", Names = "North" },
            new State { Id = "south", Names = "South" },
            new State { Id = "contributor", Names = "Contributor" },
            new State { Id = "outsider", Names = "Outsider" },
            new Body { Id = "centre", Names = "Joint centre" },
        ],
        Representatives = [new Representative { Id = "north-minister", Names = "N. N.", For = "north", Office = "Foreign Minister" }],
        Places =
        [
            new Zone { Id = "zone", Names = "Conflict zone", DelimitedBy = Delimitation.Map("annex 1") },
            new Line { Id = "line", Names = "Line of contact", Kind = LineKind.LineOfContact, DelimitedBy = Delimitation.Map("annex 1") },
            new Corridor { Id = "road", Names = "Road", Ends = ["a", "b"], Bypasses = ["c"], DelimitedBy = Delimitation.Map("annex 2") },
            new Point { Id = "a", Names = "A" },
            new Point { Id = "b", Names = "B", Within = ["zone"] },
            new Point { Id = "c", Names = "C" },
        ],
        Sources = [new Source { Id = "text", Names = "The text", Kind = SourceKind.Instrument, Speaker = "north" }],
        Agreements = [Accord],
        Memberships = [new Membership { Agreement = "accord", Source = "text" }],
        Citations = [new Citation { Of = "accord#1", Source = "text" }],
    };

    internal static Act Signed { get; } = new()
    {
        Id = "signed",
        Kind = ActKind.Sign,
        Happened = "2029-12-31",
        By = ["north", "south"],
        Through = ["north-minister"],
        Agreements = ["accord"],
        Attestations = [Word("2029-12-31")],
    };

    internal static Declaration Plan { get; } = new()
    {
        Id = "plan",
        Kind = DeclarationKind.Plan,
        Happened = "2030-01-05",
        By = ["south"],
        With = ["north"],
        Act = ActKind.Meet,
        Planned = "2030-02",
        Cites = ["accord#5/report"],
        Attestations = [Word("2030-01-06")],
    };

    internal static Chronicle Record { get; } = new()
    {
        Lines = [Signed, Plan, new Attests { Entry = "signed", Attestation = Word("2030-01-02") }],
    };

    internal static Norm Duty(string key, ActKind act) => new()
    {
        Key = key,
        Modality = Modality.Obligation,
        Bearers = ["north", "south"],
        Act = act,
    };

    internal static GeneralClause Reporting(params Provision[] more) => Report with { States = Report.States.With(more) };

    internal static Attestation Word(string known) => new() { Source = "text", Known = known };

    /// <summary>The process with one clause in place of the sample's clause of that number, or behind them.</summary>
    internal static PeaceProcess With(params Clause[] clauses)
    {
        var replaced = Accord.Clauses.Where(clause => clauses.All(other => other.Number != clause.Number));
        return With(Accord with { Clauses = [.. replaced, .. clauses] });
    }

    internal static PeaceProcess With(Agreement agreement) => Process with { Agreements = [agreement] };

    internal static Chronicle Lines(params ChronicleLine[] more) => Record with { Lines = Record.Lines.With(more) };
}
