namespace TreatyModel.Tests.Shapes;

/// <summary>On what condition, and in what order.</summary>
public sealed class ConditionTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("K_AFTER", "after X then Y",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["district"],"start":{"type":"fulfilled","of":"3/release"}}""",
            "North must withdraw from the eastern district once the release by the Front (3/release) is complete."),
        new("A_COND", "condition stated in the time rule",
            """{"type":"elections","number":"10","by":"south","what":"local elections in the valley","start":{"type":"occurred","anchor":"event law-adopted"},"due":"2021-06-30"}""",
            "South must hold local elections in the valley after the adoption of the law on autonomy, by 30 June 2021."),
        new("K_PHASE", "phases with gates",
            """
            {"type":"phase-clause","number":"10","name":"the first phase","term":{"length":"42 days","from":"on entry into force"}},
            {"type":"phase-clause","number":"11","name":"the second phase","term":{"length":"42 days","from":"on expiry of 10/term"},"gate":{"type":"fulfilled","of":"3/release"}}
            """,
            "The first phase begins on entry into force. It lasts 42 days from entry into force. The second phase begins on the expiry of the term in 10/term once the release by the Front (3/release) is complete. It lasts 42 days from the expiry of the term in 10/term."),
        new("K_IF", "condition precedent",
            """{"type":"detainee-release","number":"10","by":["north","south"],"who":"prisoners of war","start":{"type":"matter","says":"they ask to be repatriated"}}""",
            "North and South must each release prisoners of war if they ask to be repatriated."),
        new("K_PARALLEL", "simultaneous reciprocal steps",
            """{"type":"peacekeeper-deployment","number":"10","contributor":"east","along":["line"],"personnel":"1960 persons","start":{"type":"in-parallel","with":"2/withdraw"}}""",
            "East must deploy peacekeepers (1,960 persons) along the line of contact in parallel with the withdrawal by South (2/withdraw)."),
        new("K_CONSENT", "ban unless consent is given",
            """{"type":"access-restriction","number":"10","who":["north","south"],"act":"cross","where":["line"],"unlessAuthorizedBy":"commission"}""",
            "North and South must not cross the line of contact unless the joint commission consents."),
        new("K_CERT", "needs certification or verification",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["district"],"start":{"type":"certified","by":"mission","of":"3/release"}}""",
            "North must withdraw from the eastern district if the monitoring mission certifies that the release by the Front (3/release) is complete."),
        new("K_ASLONG", "duty lasts only while a condition holds",
            """{"type":"permission-clause","number":"10","who":"front","act":"station-forces","where":["coast"],"if":{"type":"as-long-as","inner":{"type":"kept","of":"1/cease-fire"}}}""",
            "The Front may station forces in the coastal district as long as the cessation of fire by North and South (1/cease-fire) is kept up."),
        new("K_LOCKSTEP", "stage n of one side opens stage n of the other",
            """
            {"type":"disarmament-and-demobilization","number":"10","force":"front","steps":["disarm"],"stages":[{"key":"one","amounts":["25 percent (its weapons)"]},{"key":"two","amounts":["25 percent (its weapons)"],"if":{"type":"fulfilled","of":"11/withdraw~one"}}]},
            {"type":"withdrawal","number":"11","forces":"army","leaving":["coast"],"stages":[{"key":"one","if":{"type":"fulfilled","of":"10/disarm~one"}},{"key":"two","if":{"type":"fulfilled","of":"10/disarm~two"}}]}
            """,
            "The Front must disarm: (one) 25 per cent of its weapons; (two) 25 per cent of its weapons once the withdrawal by the southern army (11/withdraw~one) is complete. The southern army must withdraw from the coastal district: (one) once the disarmament by the Front (10/disarm~one) is complete; (two) once the disarmament by the Front (10/disarm~two) is complete."),
        new("K_ELSE", "if not A then B",
            """{"type":"guarantee","number":"10","by":"east","what":"the withdrawal","of":["2/withdraw"],"trigger":{"type":"otherwise","of":"2/withdraw"},"measures":"the withdrawal by sanctions"}""",
            "East must guarantee the withdrawal (clause 2/withdraw) (a duty to try). East has the power to enforce the withdrawal by sanctions if the withdrawal by South (2/withdraw) is not complete in time."),
        new("K_NATIONALITY", "who may serve (nationality bar)",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"seats":[{"number":4,"appointedBy":["north","south"],"qualification":"senior officers","barredNationalities":["east","west"]}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. 4 seats are filled by North and South (senior officers), not by nationals of East or West."),
        new("K_DEFAULT", "fallback actor if a party does not act",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"seats":[{"number":3,"appointedBy":["north","south"],"byDefault":"high-representative"}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. 3 seats are filled by North and South, by the High Representative if they do not."),
        new("K_BRANCH", "branch on an outcome",
            """{"type":"general-clause","number":"10","kind":"outcome-of-vote","states":[{"type":"norm","key":"independence","modality":"obligation","bearers":"north","act":"withdraw","where":["valley"],"if":{"type":"outcome","of":"event elections","is":"independence"}},{"type":"norm","key":"union","modality":"obligation","bearers":"front","act":"disarm","if":{"type":"outcome","of":"event elections","is":"union"}}]}""",
            "North must withdraw from the valley if the outcome of the elections in South is independence. The Front must disarm if the outcome of the elections in South is union."),
        new("K_LAPSE", "right lapses after the deadline",
            """{"type":"permission-clause","number":"10","who":"refugees","act":"raise-claim","what":"to property in the valley","until":"6 months after entry into force"}""",
            "Refugees may raise claims to property in the valley until 6 months after entry into force."),
        new("K_SUSTAINED", "condition must hold for a continuous time; clock resets",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["district"],"start":{"type":"held-for","inner":{"type":"kept","of":"1/cease-fire"},"period":"72 hours"}}""",
            "North must withdraw from the eastern district once the cessation of fire by North and South (1/cease-fire) is kept up for 72 hours without a break."),
        new("K_DEPENDS_ON_OTHER", "own duty depends on the other's position",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["district"],"start":{"type":"as-long-as","inner":{"type":"under-way","of":"2/withdraw"}}}""",
            "North must withdraw from the eastern district as long as the withdrawal by South (2/withdraw) is under way."),
        new("K_OPINION", "trigger is an official's opinion",
            """{"type":"power-clause","number":"10","of":"united-nations","act":"hold-election","what":"a poll in the valley","if":{"type":"opinion","of":"high-representative","that":"a majority would express a wish for change"}}""",
            "The United Nations has the power to hold a poll in the valley if the High Representative is of the opinion that a majority would express a wish for change."),
        new("K_SOFT", "factor to consider, not a gate",
            """{"type":"talks","number":"10","between":["north","south"],"about":"the return of the coast","start":{"type":"matter","says":"security has improved","weight":"factor"}}""",
            "North and South must each negotiate the return of the coast considering whether security has improved (a duty to try)."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
