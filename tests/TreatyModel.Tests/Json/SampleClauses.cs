using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Tests.Json;

/// <summary>Every type of clause, provision, rule, subject and condition, with every property filled somewhere.</summary>
internal static class SampleClauses
{
    internal static ValueList<Clause> All { get; } =
    [
        new ClauseGroup
        {
            Number = "1",
            Summary = "What ends.",
            Clauses =
            [
                new Ceasefire
                {
                    Number = "1(a)",
                    Between = ["north", "front"],
                    Where = ["zone"],
                    From = "2020-11-10T00:00",
                    Until = "end of 2025",
                    Prohibited = [ActKind.OpenFire, ActKind.Other("fly-drones")],
                    Exceptions = ["Self-defence."],
                },
                new Standstill { Number = "1(b)", Forces = "north", Where = ["line"], From = "blank start", Until = "before 2021-01-01" },
            ],
        },
        new LineOfContact { Number = "2", Line = "line", From = "2020-11-10" },
        new PeacekeeperDeployment
        {
            Number = "3",
            Contributor = "north",
            Along = ["line", "corridor"],
            Personnel = "1960 persons",
            Equipment = ["90 vehicles (armoured personnel carriers)", "380 vehicles"],
            Armament = "small arms",
            Start = Condition.InParallelWith("4"),
            Due = "10 days after entry into force",
            Term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6)),
        },
        new Withdrawal
        {
            Number = "4",
            Key = "leave",
            VerifiedBy = "commission",
            Forces = Bearers.Jointly("north", "front"),
            Leaving = ["district"],
            Start = Condition.After("signature of older"),
            Due = "on performance of 3/deploy",
        },
        new CorridorRegime
        {
            Number = "5",
            Corridor = "corridor",
            GuardedBy = "army",
            PassageGuaranteedBy = "north",
            ControlledBy = "front",
            Traffic = "goods",
            From = "2020-12-01",
            Until = "end of 2024-06",
        },
        new TerritorialHandOver { Number = "6", Areas = ["district"], By = Bearers.AsRead("front"), To = "north", Due = "2020-11-20" },
        new BorderCommission
        {
            Number = "7",
            Body = "commission",
            Between = ["north", "league"],
            Level = "ministers",
            Mandate = [BorderTask.Delimitation, BorderTask.BorderSecurity],
            LegalBasis = ["A declaration."],
            FormedBy = "end of 2022-04",
            AdviserAtRequest = "league",
        },
        new JointBody
        {
            Number = "8",
            Body = "commission",
            Members = ["north", "front"],
            Formation = Formation.Activated,
            Level = "deputies",
            Mandate = ["Links."],
            FormedBy = "2021-01-30",
            FirstMeetingBy = "2021-02-10",
            Deliverables = [new Deliverable { Key = "list", What = "A list.", Due = "1 month and 2 weeks after signature" }],
        },
        new MonitoringCentre { Number = "9", Body = "commission", SetUpBy = Bearers.Unstated, Where = ["zone"], Task = "Watching.", FormedBy = "2021-01-01" },
        new ReturnOfDisplacedPersons { Number = "10", Persons = "displaced", To = ["district"], OverseenBy = "league" },
        new PrisonerExchange { Number = "11", Between = Bearers.Any("north", "front"), Covers = [DetaineeCategory.PrisonersOfWar, DetaineeCategory.Remains], Due = "2021-01-01" },
        new UnblockingOfTransportLinks
        {
            Number = "12",
            By = ["north"],
            Links = "Roads.",
            Routes = ["corridor"],
            PassageGuaranteedBy = "front",
            ControlledBy = "army",
            Traffic = "persons",
            NewLinksByAgreementOf = ["north", "front"],
            Due = "2022-01-01",
        },
        new FurtherAgreement { Number = "13", By = ["north"], Subject = "A treaty.", Step = FurtherStep.Prepare, Agreement = "later", Due = "2023-01-01", Instructed = ["army"] },
        new Reaffirmation { Number = "14", Agreements = ["older"], By = ["north"] },
        General,
    ];

    private static GeneralClause General => new()
    {
        Number = "15",
        Kind = "route-plan",
        States =
        [
            new Norm
            {
                Key = "plan",
                Modality = Modality.Power,
                Bearers = ["north"],
                Act = ActKind.Submit,
                Object = "a plan",
                Concerning = ["commission"],
                OwedTo = ["front"],
                Where = ["zone"],
                Amounts = ["2 items"],
                From = "2021-01-01",
                Due = "2021-02-01",
                Until = "2021-03-01",
                If = Condition.ConsentOf(["front"]),
                Standard = Standard.GoodFaith,
                Verifier = "league",
                Exceptions = ["None in winter."],
            },
            new Norm { Key = "ask", Modality = Modality.Permission, Bearers = ["front"], Act = ActKind.Visit, If = Condition.AtRequestOf("north") },
            new Effect { Key = "body", Kind = EffectKind.Activates, Subject = new Subject.OfActor("commission"), From = "2021-01-01" },
            new Effect { Key = "place", Kind = EffectKind.Establishes, Subject = new Subject.OfPlace("zone") },
            new Effect { Key = "text", Kind = EffectKind.Reaffirms, Subject = new Subject.OfAgreement("older") },
            new Effect { Key = "words", Kind = EffectKind.Declares, Subject = new Subject.OfMatter("The war is over.") },
            new Rule { Key = "lasts", Content = new RuleContent.Lasts(Term.Months(18)) },
            new Rule
            {
                Key = "members",
                Content = new RuleContent.Composition { Body = "commission", Members = ["north"], Level = "ministers", Mandate = ["Talks."], LegalBasis = ["A text."] },
            },
        ],
    };
}
