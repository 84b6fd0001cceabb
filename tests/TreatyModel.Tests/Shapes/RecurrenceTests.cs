namespace TreatyModel.Tests.Shapes;

/// <summary>How often.</summary>
public sealed class RecurrenceTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("A_RECUR", "any recurrence",
            """{"type":"reporting","number":"10","by":"mission","to":["united-nations"],"what":"on violations of the ceasefire","recurrence":{"type":"per-period","unit":"week"}}""",
            "The monitoring mission must report on violations of the ceasefire to the United Nations every week."),
        new("R_INTERVAL", "maximum interval between acts",
            """{"type":"verification","number":"10","by":"mission","kind":"verification","what":"the limits on forces","where":["zone"],"recurrence":[{"type":"gap","period":"2 weeks"}]}""",
            "The monitoring mission must verify the limits on forces in the buffer zone at intervals of at most 2 weeks."),
        new("R_MEET", "meeting frequency",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"meetings":[{"type":"per-period","unit":"day"},{"type":"on-trigger","anchor":"request of north or south"}],"recess":{"atMost":"7 days"}}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It works as follows. The joint commission must meet every day. The joint commission must meet on each request by North or South. The joint commission has the power to go into recess (at most 7 days) (which suspends 10/meet)."),
        new("R_ONDEMAND", "on request, within N hours",
            """{"type":"verification","number":"10","by":"mission","kind":"verification","what":"the limits on forces","recurrence":[{"type":"on-trigger","anchor":"request of north or south","within":"48 hours"}]}""",
            "The monitoring mission must verify the limits on forces within 48 hours of each request by North or South."),
        new("R_REPORT", "periodic report",
            """{"type":"joint-body","number":"10","body":"commission","members":["north","south"],"rules":{"reports":{"type":"per-period","unit":"month","every":3},"reportsTo":["united-nations"]}}""",
            "North and South must together establish the joint commission. The joint commission is made up of North and South. It works as follows. The joint commission must report to the United Nations every 3 months."),
        new("R_DAILYFLOW", "daily quota of goods",
            """{"type":"humanitarian-access","number":"10","by":"south","act":"allow-passage","what":"aid","flow":["600 vehicles (trucks)"],"recurrence":{"type":"per-period","unit":"day"}}""",
            "South must allow passage of aid (600 vehicles (trucks)) every day."),
        new("R_PATROL", "patrols from a date",
            """{"type":"verification","number":"10","by":"mission","kind":"monitoring","what":"the line of contact","means":["joint patrols"],"recurrence":[{"type":"per-period","unit":"week","times":2,"comparator":"at-least"}],"from":"2020-12-01"}""",
            "The monitoring mission must monitor the line of contact (with joint patrols) at least twice a week from 1 December 2020."),
        new("R_DAILYWINDOW", "hours per day",
            """{"type":"access-restriction","number":"10","who":"north","act":"overfly","where":["valley"],"times":{"type":"daily-window","hours":10,"opens":"06:00"}}""",
            "North must not overfly the valley for 10 hours a day from 06:00."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
