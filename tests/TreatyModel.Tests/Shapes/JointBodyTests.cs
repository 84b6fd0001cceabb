namespace TreatyModel.Tests.Shapes;

/// <summary>How bodies are made up and work.</summary>
public sealed class JointBodyTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("B_BODY", "creates or uses a body",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"level":"deputy prime ministers","mandate":["carry out the withdrawal"],"formedBy":"2020-12-01","firstMeetingBy":"2021-01-30"}""",
            "North and South must together establish the joint commission by 1 December 2020. The joint commission is made up of North and South, represented by deputy prime ministers; its task: carry out the withdrawal. The joint commission must meet for the first time by 30 January 2021."),
        new("B_CHAIR", "fixed chair",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"chair":{"held":["host"]}}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. Hostland chairs it."),
        new("B_COMPOSITION", "composition",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"seats":[{"number":5,"appointedBy":"north","qualification":"senior officers, three of general rank"},{"number":5,"appointedBy":"south","qualification":"senior officers, three of general rank"}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. 5 seats are filled by North (senior officers, three of general rank); 5 seats are filled by South (senior officers, three of general rank)."),
        new("B_DECISION", "decision rule",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"decisions":[{"kind":"consensus"}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It decides by consensus."),
        new("B_SUB", "body under a body",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"subBodies":["regional-teams"]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It has under it the regional teams."),
        new("B_SUNSET", "body ends on an event",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"until":"on performance of 2/withdraw"}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It lasts until the withdrawal by South (2/withdraw)."),
        new("B_DOUBLEMAJ", "double or weighted majority",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"decisions":[{"kind":"double-majority","share":0.6,"withinEachOf":["the members from North","the members from South"]}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It decides by a majority of 60 per cent of the whole and a majority among the members from North and among the members from South."),
        new("B_JOINTFORCE", "joint armed unit",
            """
            {"type":"joint-body","number":"10","body":"force","members":["north","south"],"mandate":["patrol the buffer zone"]},
            {"type":"force-deployment","number":"11","by":["north","south"],"what":"soldiers to serve in the joint force","strength":["300 persons"]}
            """,
            "North and South must together establish the joint force. The joint force is made up of North and South; its task: patrol the buffer zone. North and South must each deploy soldiers to serve in the joint force (300 persons)."),
        new("B_CHAIR_ROTATE", "rotating chair",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"chair":{"held":["north","south"],"rotatesEvery":"6 months"}}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. The chair passes between North and South every 6 months."),
        new("B_SPLITRULE", "rule depends on subject",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"decisions":[{"kind":"unanimity","on":"its budget"},{"kind":"majority"}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It decides on its budget unanimously; it decides on all else by a majority."),
        new("B_VETO", "minority trigger",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"decisions":[{"kind":"majority","share":0.6667,"veto":["north","south"]}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It decides by a majority of two thirds of the votes; North or South can stop a decision."),
        new("B_BUDGET", "cost share",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"costs":[{"by":"north","percent":30},{"by":"south","percent":30},{"by":"host","percent":40}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. North bears 30 per cent of the cost; South bears 30 per cent of the cost; Hostland bears 40 per cent of the cost."),
        new("B_LEVELS", "national, regional, local levels",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"subBodies":["regional-teams","local-teams"],"appealTo":["high-representative"]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It has under it the regional teams and the local teams; what it cannot settle goes to the High Representative."),
        new("B_CONSULTATIVE", "advises only",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"advisesOnly":true}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It only advises."),
        new("B_PROCEDURE", "procedure (recess)",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"meetings":[{"type":"per-period","unit":"day"}],"recess":{"atMost":"7 days","agreedBy":["north","south"],"endsOnNotice":"24 hours","noticeBy":{"actors":["north","south"],"sharing":"any"}}}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. A recess ends 24 hours after notice by North or South. The joint commission must meet every day. North and South each have the power to go into recess (at most 7 days) (which suspends 10/meet)."),
        new("B_RULEMAKING", "makes rules",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"makesRules":"its own rules of procedure"}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It may make its own rules of procedure."),
        new("B_OPENMEMBER", "open membership",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"openTo":"any State of the region"}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It is open to any State of the region."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
