namespace TreatyModel.Tests.Shapes;

/// <summary>What is excepted, and what follows from a breach.</summary>
public sealed class ExceptionTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("A_EXC", "has a written exception",
            """{"type":"access-restriction","number":"10","exceptions":["civil police with light weapons"],"who":"north","act":"station-forces","where":["zone"]}""",
            "North must not station forces in the buffer zone. Except: civil police with light weapons."),
        new("A_BREACH", "written consequence of breach",
            """{"type":"withdrawal","number":"10","onBreach":"South may act to keep order there","forces":"north","leaving":["coast"],"due":"10 days after entry into force"}""",
            "North must withdraw from the coastal district within 10 days of entry into force; on breach: South may act to keep order there."),
        new("E_TERROR", "listed groups are outside the cease-fire",
            """{"type":"ceasefire","number":"10","between":["north","south"],"doesNotCover":["groups that the Security Council lists as terrorist"]}""",
            "North and South must each cease fire. Except: groups that the Security Council lists as terrorist."),
        new("E_SELFDEF", "self-defence reserved",
            """{"type":"constitutive-clause","number":"10","kind":"reserves","what":"the inherent right of self-defence under international law","by":["north","south"]}""",
            "North and South reserve the inherent right of self-defence under international law."),
        new("E_INTERIM", "interim security measures",
            """{"type":"power-clause","number":"10","of":"mission","act":"decide","what":"on interim security measures","where":["valley"],"until":"on event peace-treaty"}""",
            "The monitoring mission has the power to decide on interim security measures in the valley until the conclusion of a peace treaty."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
