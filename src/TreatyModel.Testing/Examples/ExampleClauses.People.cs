using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Testing.Examples;

/// <content>Peacekeepers, monitoring and bodies; people.</content>
public static partial class ExampleClauses
{
    private static ValueList<Clause> Bodies =>
    [
        new PeacekeeperDeployment { Number = "1", Contributor = "west", Along = ["line", "corridor"], Personnel = "500 persons", Term = Term.Years(5) with { From = "2024-01-01" } },
        new MonitoringCentre { Number = "1", Body = "mission", SetUpBy = ["north", "south"], Where = ["zone"], Task = "Watches the ceasefire.", FormedBy = "2024-01-31" },
        new Verification { Number = "1", By = "mission", Kind = VerificationKind.Monitoring, What = "That the ceasefire is kept.", Where = ["zone"] },
        new Reporting { Number = "1", By = "mission", To = ["league"], What = "How the ceasefire is kept.", Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Month } },
        new JointBody { Number = "1", Body = "commission", Members = ["north", "south"], Mandate = ["Settles incidents."], FormedBy = "2024-02-01" },
        new BodyProcedure { Number = "1", Body = "commission", Rules = new BodyRules { Meetings = [new Recurrence.PerPeriod { Unit = CalendarUnit.Week }] } },
        new Guarantee { Number = "1", By = "west", What = "That the withdrawal takes place." },
    ];

    private static ValueList<Clause> People =>
    [
        new PrisonerExchange { Number = "1", Between = ["north", "south"], Covers = [DetaineeCategory.PrisonersOfWar], Due = "2024-02-01" },
        new DetaineeRelease { Number = "1", By = "north", Who = "political prisoners", Numbers = ["100 persons"], To = ["south"], Due = "2024-02-01" },
        new MissingPersons { Number = "1", By = ["north", "south"], What = "Lists of the missing.", Due = "2024-03-01" },
        new ReturnOfDisplacedPersons { Number = "1", Persons = "displaced", To = ["district"], OverseenBy = "league" },
        new HumanitarianAccess { Number = "1", By = ["north", "south"], Act = ActKind.AllowPassage, What = "relief", Where = ["zone"] },
        new HumanitarianLawDuty { Number = "1", By = ["north", "south"], Act = ActKind.Respect, What = "The wounded and the sick." },
        new Amnesty { Number = "1", By = "north", For = "All who took part in the fighting.", Due = "2024-03-01" },
        new RightsGuarantee { Number = "1", By = "north", Rights = "Use of one's own language." },
    ];
}
