namespace TreatyModel.Tests.Shapes;

/// <summary>What a clause refers to.</summary>
public sealed class CrossReferenceTests
{
    internal static ShapeExample[] Examples { get; } =
    [
        new("X_CLAUSE", "refers to another clause",
            """{"type":"withdrawal","number":"10","forces":"north","leaving":["coast"],"start":{"type":"fulfilled","of":"2/withdraw"}}""",
            "North must withdraw from the coastal district once the withdrawal by South (2/withdraw) is complete."),
        new("X_LAW", "refers to law (domestic, IHL, Charter)",
            """{"type":"humanitarian-law-duty","number":"10","by":["north","south"],"act":"respect","what":"the Third Geneva Convention of 1949"}""",
            "North and South must each respect the Third Geneva Convention of 1949; on breach: never suspended for another side's breach (Vienna Convention art. 60(5))."),
        new("X_AGREEMENT", "refers to another instrument",
            """{"type":"reaffirmation","number":"10","agreements":["earlier-accord"],"by":["north","south"]}""",
            "“earlier-accord” is reaffirmed. North and South must each implement the agreements affirmed."),
        new("X_PRIORITY", "prevails over other duties",
            """{"type":"constitutive-clause","number":"10","exceptions":["Article 103 of the Charter of the United Nations"],"kind":"prevails","what":"the duties under it above any other duty that conflicts with them"}""",
            "The text ranks the duties under it above any other duty that conflicts with them. Except: Article 103 of the Charter of the United Nations."),
        new("X_BODY", "refers to a body set up elsewhere",
            """{"type":"access-restriction","number":"10","who":"all-forces","act":"cross","where":["line"],"unlessAuthorizedBy":"commission"}""",
            "No armed forces may cross the line of contact unless the joint commission consents."),
    ];

    public static TheoryData<string> Tags => ShapeExample.Tags(Examples);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_shape_can_be_said_read_back_and_understood(string tag) => ShapeExample.Check(Examples, tag);
}
