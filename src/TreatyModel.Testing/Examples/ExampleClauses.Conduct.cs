using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Values;

namespace TreatyModel.Testing.Examples;

/// <content>Fire and forces; lines, zones and ways.</content>
public static partial class ExampleClauses
{
    private static ValueList<Clause> Forces =>
    [
        new Ceasefire { Number = "1", Between = ["north", "south"], Where = ["zone"] },
        new HumanitarianPause { Number = "1", Between = ["north", "south"], Where = ["zone"], Until = "2024-01-10", Purpose = "Evacuation of the wounded." },
        new Standstill { Number = "1", Forces = ["north", "south"], Where = ["line"] },
        new Restraint { Number = "1", By = ["north", "south"], From = [ActKind.UseForce] },
        new Withdrawal { Number = "1", Forces = "south", Leaving = ["district"], Due = "72 hours after entry into force" },
        new HeavyWeaponWithdrawal { Number = "1", Forces = ["north", "south"], Weapons = ["artillery, calibre at least 100 mm"], OutOf = ["zone"], Due = "14 days after entry into force" },
        new ForceDeployment { Number = "1", By = "north", What = "border guards", To = ["district"], Due = "2024-02-01" },
        new ForceLimit { Number = "1", Of = "north", Where = ["zone"], Limits = ["230 vehicles (tanks)"] },
        new ReinforcementBan { Number = "1", Who = ["north", "south"], Where = ["zone"], What = "military personnel" },
        new DisarmamentAndDemobilization { Number = "1", Force = "front", Steps = [DdrStep.Disarm], Numbers = ["840 weapons"], Due = "2024-06-30" },
        new MineAction { Number = "1", By = ["north", "south"], Clear = ["zone"], MapsTo = "mission", Due = "2024-02-01" },
    ];

    private static ValueList<Clause> Places =>
    [
        new LineOfContact { Number = "1", Line = "line" },
        new ZoneEstablishment { Number = "1", Zone = "zone", VacatedBy = "south", Due = "2024-01-15" },
        new AccessRestriction { Number = "1", Who = ["north", "south"], Act = ActKind.Enter, Where = ["zone"], UnlessAuthorizedBy = "commission" },
        new TerritorialHandOver { Number = "1", Areas = ["district"], By = "south", To = "north", Due = "2024-02-15" },
        new TakeoverOfControl { Number = "1", By = "north", Of = ["district"], Due = "2024-03-01" },
        new BorderCommission { Number = "1", Body = "commission", Between = ["north", "south"], Mandate = [BorderTask.Delimitation], FormedBy = "2024-04-30" },
        new CorridorRegime { Number = "1", Corridor = "corridor", GuardedBy = "west", PassageGuaranteedBy = "south" },
        new PassageRight { Number = "1", By = "south", Of = "north", What = "vehicles and goods", Where = ["corridor"] },
        new UnblockingOfTransportLinks { Number = "1", By = ["north", "south"], Links = "Roads and railways between them.", Routes = ["corridor"] },
    ];
}
