namespace TreatyModel.Tests.Shapes;

/// <summary>What third parties do, and what is laid on them.</summary>
public sealed class ThirdPartyTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("A_VERIFIED", "act has a named verifier",
            """{"type":"heavy-weapon-withdrawal","number":"10","verifiedBy":"mission","forces":["north","south"],"weapons":["artillery of 100 mm calibre or more"],"outOf":["zone"],"due":"14 days after entry into force"}""",
            "North and South must each withdraw artillery of 100 mm calibre or more from the buffer zone within 14 days of entry into force. Verified by the monitoring mission."),
        new("P_MONITOR", "monitors or verifies",
            """{"type":"verification","number":"10","by":"mission","kind":"monitoring","what":"the ceasefire","where":["line"],"means":["observation posts","unmanned aircraft"]}""",
            "The monitoring mission must monitor the ceasefire (with observation posts and unmanned aircraft) along the line of contact."),
        new("P_NONPARTY", "duty or result depends on a non-party",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["coast"],"start":{"type":"occurred","anchor":"act withdraw by host"}}""",
            "North must withdraw from the coastal district after the withdrawal by Hostland."),
        new("P_GUAR", "guarantor",
            """{"type":"guarantee","number":"10","by":["east","west"],"what":"that the ceasefire is kept","of":["1"]}""",
            "East and West must each guarantee that the ceasefire is kept (clause 1) (a duty to try)."),
        new("P_ENFORCE", "may use force",
            """{"type":"power-clause","number":"10","of":"force","act":"use-force","what":"to stop a breach of the ceasefire","where":["zone"]}""",
            "The joint force has the power to use or threaten force to stop a breach of the ceasefire in the buffer zone."),
        new("P_POWER", "third party holds power over parties",
            """
            {"type":"power-clause","number":"10","of":"high-representative","act":"enact","what":"laws that the parliament of South has failed to adopt","if":{"type":"otherwise","of":"11/enact"}},
            {"type":"reform","number":"11","by":"parliament","subject":"electoral-system","what":"an election law","act":"enact","due":"2021-06-30"}
            """,
            "The High Representative has the power to enact laws that the parliament of South has failed to adopt if the enactment by the parliament of South (11/enact) is not complete in time. The parliament of South must enact an election law by 30 June 2021."),
        new("P_APPOINT", "appoints members",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"seats":[{"number":1,"appointedBy":"north"},{"number":1,"appointedBy":"south"},{"number":1,"appointedBy":"high-representative","qualification":"a judge","barredNationalities":["north","south"]}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. 1 seat is filled by North; 1 seat is filled by South; 1 seat is filled by the High Representative (a judge), not by nationals of North or South."),
        new("P_ICRC", "ICRC role",
            """{"type":"detainee-release","number":"10","by":["north","south"],"who":"wounded prisoners","to":["red-cross"],"due":"2020-12-15"}""",
            "North and South must each release wounded prisoners to the Red Cross by 15 December 2020."),
        new("P_UN", "UN agency role",
            """{"type":"return-of-displaced-persons","number":"10","persons":"refugees","to":["valley"],"overseenBy":"refugee-agency"}""",
            "Refugees may return to the valley. The refugee agency must oversee the return of refugees to the valley."),
        new("P_MEDIATE", "mediation role",
            """{"type":"talks","number":"10","between":{"actors":["north","south"],"sharing":"jointly"},"about":"the final status of the valley","facilitatedBy":"host"}""",
            "North and South must together negotiate the final status of the valley (a duty to try). Hostland may facilitate the talks on the final status of the valley."),
        new("P_DEPOSITARY", "receives notices",
            """{"type":"general-clause","number":"10","kind":"depositary","states":[{"type":"effect","key":"depositary","kind":"declares","subject":{"type":"matter","text":"that Hostland is the depositary"}},{"type":"norm","key":"notify","modality":"obligation","bearers":["north","south"],"act":"notify","object":"its ratification","owedTo":["host"]}]}""",
            "The text declares that Hostland is the depositary. North and South must each notify Hostland of its ratification."),
        new("P_NOMINATE", "parties nominate neutral states",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"seats":[{"number":2,"appointedBy":"north","heldBy":["east","west"],"qualification":"senior officers of neutral States"},{"number":2,"appointedBy":"south","heldBy":["host"],"qualification":"senior officers of neutral States"}]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. 2 seats are filled by North with East and West (senior officers of neutral States); 2 seats are filled by South with Hostland (senior officers of neutral States)."),
        new("P_TRIGGER", "third party starts the clock",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["coast"],"due":"7 days after act certify by mission"}""",
            "North must withdraw from the coastal district within 7 days of the certification by the monitoring mission."),
        new("P_LIMIT", "limit on a tribunal's power",
            """{"type":"restraint","number":"10","by":"tribunal","from":["decide"],"what":"any matter but the place of the border markers"}""",
            "The arbitral tribunal must not decide any matter but the place of the border markers."),
        new("P_VETO", "opt out right",
            """{"type":"power-clause","number":"10","of":"parliament","act":"other:opt-out-of","what":"the free-trade area","until":"end of 2021"}""",
            "The parliament of South has the power to opt out of the free-trade area until the end of 2021."),
        new("P_THIRD_DUTY", "duty on the third party",
            """{"type":"programme","number":"10","by":"host","subject":"reconstruction","what":"the means to rebuild the bridge","amounts":["5000000 money (USD)"],"for":"south","due":"end of 2022"}""",
            "Hostland must provide the means to rebuild the bridge (USD 5,000,000) for South by the end of 2022."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
