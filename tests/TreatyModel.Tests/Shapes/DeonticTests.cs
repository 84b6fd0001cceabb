namespace TreatyModel.Tests.Shapes;

/// <summary>What kind of duty, right or effect.</summary>
public sealed class DeonticTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("O_must", "must",
            """{"type":"detainee-release","number":"10","by":"north","who":"prisoners of war","to":["red-cross"],"due":"10 days after entry into force"}""",
            "North must release prisoners of war to the Red Cross within 10 days of entry into force."),
        new("O_establishes", "establishes (creates a thing)",
            """{"type":"monitoring-centre","number":"10","body":"mission","setUpBy":{"actors":["north","south"],"sharing":"jointly"},"where":["zone"],"task":"the ceasefire"}""",
            "North and South must together establish the monitoring mission. The monitoring mission must monitor the ceasefire in the buffer zone."),
        new("O_must_not", "must not",
            """{"type":"restraint","number":"10","by":["north","south"],"from":["advance"],"where":["line"]}""",
            "North and South must not advance beyond the line of contact."),
        new("O_declares", "declares (status, no act)",
            """{"type":"constitutive-clause","number":"10","kind":"declares","what":"that neither has territorial claims on the other","by":["north","south"]}""",
            "North and South declare that neither has territorial claims on the other."),
        new("O_power", "power (changes others' positions)",
            """{"type":"power-clause","number":"10","of":"commission","act":"authorize","what":"the crossing of the line of contact","where":["bridge"]}""",
            "The joint commission has the power to authorize the crossing of the line of contact at the bridge."),
        new("O_may", "may (permission)",
            """{"type":"permission-clause","number":"10","who":["north","south"],"act":"enter","what":"with unarmed troops for salvage work","where":["zone"],"until":"45 days after performance of 2/withdraw"}""",
            "North and South may each enter the buffer zone with unarmed troops for salvage work until 45 days after the withdrawal by South (2/withdraw)."),
        new("O_BESTEFFORT", "try / use influence / utmost",
            """{"type":"talks","number":"10","between":{"actors":["north","south"],"sharing":"jointly"},"about":"the status of the valley"}""",
            "North and South must together negotiate the status of the valley (a duty to try)."),
        new("O_FINALSAY", "final interpretation or binding decision",
            """{"type":"dispute-settlement","number":"10","between":{"actors":["north","south"],"sharing":"jointly"},"steps":[{"means":"negotiation"},{"means":"mediation","before":"head-of-mission"}],"finalSay":"high-representative"}""",
            "North and South must together negotiate to settle their disputes about this agreement. Disputes are settled by negotiation, then mediation before the head of the mission. The High Representative has the power to decide with final effect disputes about the interpretation of this agreement."),
        new("O_INVITE", "request to a non-party",
            """{"type":"invitation","number":"10","by":["north","south"],"invited":"united-nations","act":"facilitate","what":"talks on the disputed points of the border"}""",
            "The United Nations is invited by North and South to facilitate talks on the disputed points of the border."),
        new("O_AMEND", "amendment power",
            """{"type":"amendment-clause","number":"10","by":{"actors":["north","south"],"sharing":"jointly"}}""",
            "North and South together have the power to amend this agreement."),
        new("O_STANDING", "permanent duty, no end",
            """{"type":"passage-right","number":"10","by":"south","of":"north","what":"ships and cargoes","where":["river"]}""",
            "South must allow North passage of ships and cargoes along the river Alda."),
        new("O_LISTED_ACTS", "ban defined by an open list of acts",
            """{"type":"restraint","number":"10","by":"militia","from":["attack","use-force","reinforce","other:lay-mines"]}""",
            "The Militia must not attack. The Militia must not use or threaten force. The Militia must not bring in reinforcements. The Militia must not lay mines."),
        new("O_PREVENT", "duty to prevent third-party conduct",
            """{"type":"restraint","number":"10","by":"south","from":["attack"],"towards":["north"],"preventing":["militia","front"],"onlyPrevents":true}""",
            "South must see to it that the Militia and the Front do not attack North (a duty to try)."),
        new("O_DISPUTE", "dispute steps",
            """{"type":"dispute-settlement","number":"10","between":{"actors":["north","south"],"sharing":"jointly"},"steps":[{"means":"negotiation","for":"6 months"},{"means":"arbitration","before":"tribunal"}]}""",
            "North and South must together negotiate to settle their disputes about this agreement. Disputes are settled by negotiation for 6 months, then arbitration before the arbitral tribunal."),
        new("O_NOTIFY", "duty to notify or report",
            """{"type":"reporting","number":"10","by":"south","to":["mission"],"what":"every movement of more than a platoon","due":"48 hours before beginning of 2/withdraw"}""",
            "South must report every movement of more than a platoon to the monitoring mission at least 48 hours before the beginning of the withdrawal by South (2/withdraw)."),
        new("O_INTERPRETIVE", "statement on the nature of the text",
            """{"type":"constitutive-clause","number":"10","kind":"interprets","what":"nothing in it settles the status of the valley"}""",
            "The text is to be read so: nothing in it settles the status of the valley."),
        new("O_LANGUAGE", "which language prevails",
            """{"type":"language-clause","number":"10","authentic":["en","fr","ru"],"prevailing":"en"}""",
            "The authentic texts are in English, French and Russian; where they differ, English prevails."),
        new("O_GOODFAITH", "good faith",
            """{"type":"talks","number":"10","between":{"actors":["north","south"],"sharing":"jointly"},"about":"a treaty on their border","standard":"good-faith"}""",
            "North and South must together negotiate a treaty on their border in good faith."),
        new("O_RECOMMEND", "recommendation to governments",
            """{"type":"invitation","number":"10","by":{"actors":["northern-commander","southern-commander"],"sharing":"jointly"},"invited":["north","south"],"act":"meet","what":"in a political conference","recommends":true,"due":"3 months after entry into force"}""",
            "North and South are advised by the northern commander and the southern commander to meet in a political conference within 3 months of entry into force."),
        new("O_REVIEW", "review clause",
            """{"type":"review","number":"10","by":{"actors":["north","south"],"sharing":"jointly"},"what":"the security arrangements","recurrence":{"type":"per-period","unit":"year","every":2}}""",
            "North and South must together review the security arrangements every 2 years."),
        new("O_WITHOUTPREJ", "without prejudice",
            """{"type":"constitutive-clause","number":"10","kind":"without-prejudice","what":"the position of either side on the final status of the valley"}""",
            "The text is without prejudice to the position of either side on the final status of the valley."),
        new("O_STATECHANGE", "state of war ends on an event",
            """{"type":"constitutive-clause","number":"10","kind":"ends-state-of-war","what":"the state of war between North and South","from":"on act ratify by north and south"}""",
            "The state of war between North and South ends on the ratification by North and South."),
        new("O_ASYMMETRIC", "different duties for each side",
            """
            {"type":"disarmament-and-demobilization","number":"10","force":"front","steps":["disarm"],"due":"2021-03-01"},
            {"type":"amnesty","number":"11","by":"south","for":"members of the Front","due":"2021-04-01"}
            """,
            "The Front must disarm by 1 March 2021. South must grant amnesty for members of the Front by 1 April 2021."),
        new("O_OFFER", "offer by a third party",
            """{"type":"constitutive-clause","number":"10","kind":"declares","what":"that it is ready to help create the conditions for a peace treaty","by":"host"}""",
            "Hostland declares that it is ready to help create the conditions for a peace treaty."),
        new("O_CHAINOFCOMMAND", "duty on commanders to order",
            """{"type":"ceasefire","number":"10","between":["north","south"],"from":"12 hours after signature","orderedBy":["northern-commander","southern-commander"]}""",
            "North and South must each cease fire from 12 hours after signature. The northern commander and the southern commander must each instruct all forces under their control to cease fire within 12 hours of signature."),
        new("O_NONBINDING", "outcome needs ratification",
            """
            {"type":"further-agreement","number":"10","by":{"actors":["north","south"],"sharing":"jointly"},"subject":"a constitution","step":"draft"},
            {"type":"constitutive-clause","number":"11","kind":"declares","what":"that the draft binds nobody","if":{"type":"unless","inner":{"type":"consent","of":"parliament"}}}
            """,
            "North and South must together draft a constitution (a duty to try). The text declares that the draft binds nobody unless the parliament of South consents."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
