using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Json.Codecs;
using TreatyModel.Sources;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Json;

/// <summary>docs/chronicle.md says what is so: each section is a chronicle that is read, and what it says of the answer is what the engine answers.</summary>
public partial class ChroniclePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "chronicle.md"));

    private static readonly Agreement Pact = TreatyJson.ReadAgreement(Blocks(Page, "json").Single());

    private static readonly string Heading = Blocks(Page, "jsonl").First();

    public static TheoryData<string> Sections =>
        [.. Section().Split(Page).Where(section => section.Contains("```jsonl", StringComparison.Ordinal) && !section.StartsWith("The heading", StringComparison.Ordinal)).Select(section => section.Split('\n')[0])];

    [Fact]
    public void The_agreement_has_no_faults() => Assert.DoesNotContain(Pact.Validate().Problems, problem => problem.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_is_a_chronicle_in_the_one_canonical_text_and_has_no_faults(string title)
    {
        var text = string.Concat(Blocks(Text(title), "jsonl").Prepend(Heading));
        var chronicle = TreatyJson.ReadChronicle(text);
        Assert.Equal(text, TreatyJson.WriteChronicle(chronicle));
        Assert.DoesNotContain(chronicle.Validate(PeaceProcess.Of(Pact)).Problems, problem => problem.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void What_a_section_says_of_the_answer_is_what_the_engine_answers(string title)
    {
        var assessment = Assessment.Of(Pact, TreatyJson.ReadChronicle(string.Concat(Blocks(Text(title), "jsonl").Prepend(Heading))));
        foreach (Match says in Answer().Matches(Text(title)))
        {
            var finding = assessment.At(LocalDatePattern.Iso.Parse(says.Groups["day"].Value).Value)[ProvisionId.Parse(says.Groups["clause"].Value)];
            Assert.Equal(says.Value, $"`{says.Groups["clause"]}` on {says.Groups["day"]}: {finding.Phase} ({finding.Basis})");
        }
    }

    [Fact]
    public void The_page_has_an_answer_wherever_something_changes() =>
        Assert.True(Answer().Count(Page) >= 40, "The page lost its answers.");

    [Fact]
    public void Every_kind_of_line_and_every_effect_has_its_example()
    {
        foreach (var family in new[] { typeof(ChronicleLine), typeof(LegalEffect) })
        {
            var words = Assert.IsType<Shape.Cases>(Catalogue.All[family].Shape).All.Select(codec => Assert.IsType<Shape.Fields>(codec.Shape).Word);
            Assert.All(words, word => Assert.Contains($"\"type\":\"{word}\"", Page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_property_of_a_line_is_described_or_shown()
    {
        Type[] records = [typeof(Act), typeof(Observation), typeof(Declaration), typeof(Attestation), typeof(Attests), typeof(Corrects), typeof(Retracts), typeof(SameAs), .. typeof(LegalEffect).GetNestedTypes()];
        var names = records.SelectMany(record => record.GetProperties()).Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Distinct();
        Assert.All(names, name => Assert.True(Page.Contains($"`{name}`", StringComparison.Ordinal) || Page.Contains($"\"{name}\":", StringComparison.Ordinal), $"The page says nothing of '{name}'."));
    }

    [Fact]
    public void Every_word_of_a_choice_is_listed()
    {
        string[] words = [.. Words<DeclarationKind>(), .. Words<FindingKind>(), .. Words<ExcuseGround>(), .. Words<ConductAttribution>(), .. Words<Gravity>(), .. Words<Clock>(), .. Words<Progress>(), .. Words<Stance>(), .. Words<Certainty>(), .. Words<Characterization>(), .. Words<SourceKind>()];
        Assert.All(words, word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));

        static IEnumerable<string> Words<T>()
            where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName);
    }

    private static string Text(string title) => Section().Split(Page).Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string text, string language) =>
        text.Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("`(?<clause>[^`]+)` on (?<day>[0-9-]{10}): (?<standing>[A-Za-z]+ \\([A-Za-z]+\\))", RegexOptions.ExplicitCapture)]
    private static partial Regex Answer();
}
