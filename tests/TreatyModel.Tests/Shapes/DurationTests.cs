namespace TreatyModel.Tests.Shapes;

/// <summary>How long, and what happens when the time runs out.</summary>
public sealed class DurationTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("A_DURATION", "fixed duration",
            """{"type":"peacekeeper-deployment","number":"10","contributor":"east","along":["line"],"personnel":"1960 persons","term":{"length":"5 years"}}""",
            "East must deploy peacekeepers (1,960 persons) along the line of contact. It lasts 5 years."),
        new("A_RENEW", "any renewal rule",
            """{"type":"phase-clause","number":"10","name":"the first phase","term":{"length":"42 days","from":"2025-01-19","renewal":{"type":"as-long-as","condition":{"type":"matter","says":"the talks on the second phase go on"}}}}""",
            "The first phase begins on 19 January 2025. It lasts 42 days from 19 January 2025, prolonged as long as the talks on the second phase go on."),
        new("T_NOTICE", "notice period",
            """{"type":"general-clause","number":"10","kind":"denunciation","states":[{"type":"norm","key":"denounce","modality":"power","bearers":["north","south"],"act":"denounce","object":"the agreement"},{"type":"effect","key":"end","kind":"ends","subject":{"type":"agreement","agreement":"example"},"from":"3 months after notice under 10/denounce"}]}""",
            "North and South each have the power to denounce the agreement. “Example agreement” ends 3 months after notice under 10/denounce."),
        new("T_RENEW_AUTO", "automatic renewal unless notice",
            """{"type":"peacekeeper-deployment","number":"10","contributor":"east","along":["line"],"personnel":"1960 persons","term":{"length":"5 years","renewal":{"type":"tacit","length":"5 years","notice":"6 months"}}}""",
            "East must deploy peacekeepers (1,960 persons) along the line of contact. It lasts 5 years, renewed tacitly for 5 years at a time unless a party gives notice at least 6 months before expiry."),
        new("T_RENEW_DECISION", "renewal by decision",
            """{"type":"duration-clause","number":"10","term":{"length":"6 months","from":"on signature","renewal":{"type":"by-decision","length":"6 months","by":"united-nations"}}}""",
            "It lasts 6 months from signature, renewed for 6 months at a time if the United Nations so decides."),
        new("T_RENEW_CONSENT", "renewal by consent",
            """{"type":"duration-clause","number":"10","term":{"length":"1 year","renewal":{"type":"by-decision","by":{"actors":["north","south"],"sharing":"jointly"}}}}""",
            "It lasts 1 year, renewed if North and South so decide."),
        new("T_OPEN", "until superseded",
            """{"type":"duration-clause","number":"10","untilEvent":"until it is expressly superseded by a peace settlement"}""",
            "It lasts until it is expressly superseded by a peace settlement."),
        new("T_EXTENDABLE", "deadline may be extended by a set process",
            """{"type":"power-clause","number":"10","of":"commission","act":"amend","what":"the date in clause 2 by at most 30 days","if":{"type":"request","of":{"actors":["north","south"],"sharing":"any"}}}""",
            "The joint commission has the power to amend the date in clause 2 by at most 30 days at the request of North or South."),
        new("T_ADJUST", "value adjustable by a third party",
            """{"type":"power-clause","number":"10","of":"mission","act":"decide","what":"on another width of the buffer zone"}""",
            "The monitoring mission has the power to decide on another width of the buffer zone."),
        new("T_DUR_HOURS", "duration in hours",
            """{"type":"humanitarian-pause","number":"10","between":["north","south"],"where":["valley"],"from":"2020-11-14T06:00[Europe/Moscow]","until":"72 hours after beginning of 10/pause"}""",
            "North and South must each cease fire in the valley from 06:00 on 14 November 2020 (Europe/Moscow) until 72 hours after the beginning of the cessation of fire by North and South (10/pause)."),
        new("T_ENTRY", "entry-into-force rule",
            """{"type":"entry-into-force-clause","number":"10","rule":{"type":"fixed","time":"on event ratifications-exchanged"}}""",
            "It takes effect on the exchange of ratifications."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
