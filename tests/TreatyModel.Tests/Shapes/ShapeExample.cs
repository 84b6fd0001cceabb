using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Places;
using TreatyModel.Rendering;
using TreatyModel.Validation;
using TreatyModel.Values;

namespace TreatyModel.Tests.Shapes;

/// <summary>A shape that real agreements need, a clause that has it, and the English that it reads as.</summary>
/// <param name="Tag">The tag of the shape, as in <c>tags.tsv</c>.</param>
/// <param name="Meaning">What the tag means, as in <c>tags.tsv</c>.</param>
/// <param name="Clauses">The clauses, as JSON objects with commas between; they stand after those of <c>setting.json</c>, from number 10.</param>
/// <param name="Reads">What a reader sees under the clauses' headings, and then one line for each of the places.</param>
/// <param name="Places">The places that the example adds to those of <c>setting.json</c>, written like the clauses.</param>
/// <param name="Written">The clauses in their canonical form, where the example shows another that is read; null where it is the same.</param>
internal sealed record ShapeExample(string Tag, string Meaning, string Clauses, string Reads, string Places = "", string? Written = null)
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForTreatyModel();

    private static Agreement Setting { get; } =
        TreatyJson.ReadAgreement(File.ReadAllText(Repository.File("tests", "TreatyModel.Tests", "Shapes", "setting.json")));

    internal static TheoryData<string> Tags(IEnumerable<ShapeExample> examples) => [.. examples.Select(example => example.Tag)];

    /// <summary>Checks the example with a tag: it is read, comes back byte for byte, is valid, and reads as it should.</summary>
    internal static void Check(IEnumerable<ShapeExample> examples, string tag) => examples.Single(example => example.Tag == tag).Check();

    private void Check()
    {
        var clauses = Read<Clause>(Clauses);
        var places = Read<Place>(Places);
        var agreement = Setting with { Clauses = Setting.Clauses.With(clauses.AsSpan()), Places = Setting.Places.With(places.AsSpan()) };
        Assert.Multiple(
            () => Assert.Equal(Compact(Written ?? Clauses), JsonSerializer.Serialize(clauses, Options)),
            () => Assert.Equal(Compact(Places), JsonSerializer.Serialize(places, Options)),
            () => ComesBack(agreement),
            () => Assert.Empty(agreement.Validate().Errors),
            () => Assert.Equal(Reads, Rendered(agreement, clauses, places)));
    }

    private static void ComesBack(Agreement agreement)
    {
        var text = TreatyJson.WriteAgreement(agreement);
        var read = TreatyJson.ReadAgreement(text);
        Assert.Equal(agreement, read);
        Assert.Equal(text, TreatyJson.WriteAgreement(read));
    }

    private static string Rendered(Agreement agreement, ValueList<Clause> clauses, ValueList<Place> places)
    {
        var process = PeaceProcess.Of(agreement);
        var shown = (agreement with { Clauses = clauses }).AllClauses.Select(clause => clause.Number.Value).ToHashSet();
        var sentences = new List<string>();
        var under = false;
        foreach (var block in AgreementText.Page(process, agreement).Blocks.SkipWhile(block => block is not Block.Heading { Text: var title } || title.ToString() != "Clauses").Skip(1))
        {
            if (block is not Block.Item item)
            {
                break;
            }

            if (item.Mark is not null)
            {
                under = shown.Contains(item.Mark);
            }
            else if (under)
            {
                sentences.Add(string.Concat(item.Text.Where(run => run.Tone != Tone.Quiet)));
            }
        }

        var phrases = Phrases.Of(process).In(agreement.Id);
        return string.Join('\n', [string.Join(' ', sentences), .. places.Select(place => $"{phrases.Phrase(place)}.")]);
    }

    private static ValueList<T> Read<T>(string json) => JsonSerializer.Deserialize<ValueList<T>>($"[{json}]", Options)!;

    private static string Compact(string json) => JsonNode.Parse($"[{json}]")!.ToJsonString(Options);
}
