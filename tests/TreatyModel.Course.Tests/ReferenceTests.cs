using TreatyModel.Course.Tests.Documents;

namespace TreatyModel.Course.Tests;

/// <summary>The code in README and the reference pages is one program a page, compiles and runs; what it prints is told beside it, in words.</summary>
public class ReferenceTests
{
    // What these pages name in words or take for granted.
    private static readonly Document Given = Document.Parse(
        "given",
        """
        ```csharp
        global using System.Text.Json;
        global using NodaTime;
        global using TreatyModel.Actors;
        global using TreatyModel.Acts;
        global using TreatyModel.Agreements;
        global using TreatyModel.Chronicles;
        global using TreatyModel.Clauses;
        global using TreatyModel.Compliance;
        global using TreatyModel.Compliance.Scores;
        global using TreatyModel.Identifiers;
        global using TreatyModel.Json;
        global using TreatyModel.Law;
        global using TreatyModel.Places;
        global using TreatyModel.Rendering;
        global using TreatyModel.Situations;
        global using TreatyModel.Sources;
        global using TreatyModel.Terms;
        global using TreatyModel.Testing.Ensembles;
        global using TreatyModel.Testing.Entries;
        global using TreatyModel.Testing.Scenarios;
        global using TreatyModel.Time;
        global using TreatyModel.Validation;

        public sealed record CaseFile(string Number, Agreement Agreement);
        ```
        """);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/compliance.md")]
    [InlineData("docs/scores.md")]
    public void The_code_of_a_page_runs(string path)
    {
        var drifts = DocumentCheck.Drifts(Document.Read(path.Split('/')), [Given], allOutputShown: false);
        Assert.True(drifts.Count == 0, string.Join("\n\n", drifts));
    }
}
