using TreatyModel.Course.Tests.Documents;
using TreatyModel.Json;
using TreatyModel.Validation;

namespace TreatyModel.Course.Tests;

/// <summary>Every block of code in the guides compiles, runs, fails and prints as the guide says.</summary>
public class GuideTests
{
    public static TheoryData<string> Guides =>
        [.. Directory.EnumerateFiles(Repository.File("docs", "guides"), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_code_of_a_guide_does_what_the_guide_says(string guide)
    {
        var document = Document.Read("docs", "guides", guide);
        if (DocumentUpdate.Asked)
        {
            var path = Repository.File("docs", "guides", guide);
            File.WriteAllText(path, DocumentUpdate.Of(File.ReadAllText(path), DocumentCheck.Outcomes(document, [])));
            return;
        }

        var drifts = DocumentCheck.Drifts(document);
        Assert.True(drifts.Count == 0, string.Join("\n\n", drifts));
    }

    [Fact]
    public void The_agreement_in_JSON_is_read_and_valid()
    {
        var guide = File.ReadAllText(Repository.File("docs", "guides", "write-json.md"));
        var json = guide.Split("```json\n")[1].Split("```")[0];
        Assert.True(TreatyJson.ReadAgreement(json).Validate().IsValid);
    }
}
