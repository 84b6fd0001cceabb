using CsCheck;
using NJsonSchema;
using TreatyModel.Json;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Json;

public sealed class SchemaTests
{
    [Theory]
    [InlineData(DocumentKind.Agreement)]
    [InlineData(DocumentKind.Process)]
    [InlineData(DocumentKind.Chronicle)]
    public void The_schema_in_the_repository_is_the_one_of_the_model(DocumentKind kind)
    {
        var file = Repository.File("src", "TreatyModel.Json", "Schemas", $"{kind.ToString().ToLowerInvariant()}.schema.json");
        Committed.Match(file, SchemaGenerator.Generate(kind));
        Assert.Equal(File.ReadAllText(file), TreatySchema.For(kind));
    }

    [Theory]
    [InlineData(typeof(Due))]
    [InlineData(typeof(Anchor))]
    [InlineData(typeof(Counting))]
    [InlineData(typeof(Amount))]
    [InlineData(typeof(EquipmentClass))]
    [InlineData(typeof(When))]
    public void An_example_is_read_written_back_and_accepted(Type type)
    {
        var (pattern, examples) = SchemaPatterns.Of(type);
        Assert.All(examples, example =>
        {
            Assert.Equal(example, type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [example])!.ToString());
            Assert.Matches($"^(?:{pattern})$", example);
        });
    }

    [Fact]
    public void A_pattern_accepts_what_is_written()
    {
        Gens.Any.Due.Sample(due => Assert.Matches($"^(?:{SchemaPatterns.Of(typeof(Due)).Pattern})$", due.ToString()), iter: 300);
        Gens.Any.Anchor.Sample(anchor => Assert.Matches($"^(?:{SchemaPatterns.Of(typeof(Anchor)).Pattern})$", anchor.ToString()), iter: 300);
        Gens.Any.Counting.Sample(counting => Assert.Matches($"^(?:{SchemaPatterns.Of(typeof(Counting)).Pattern})$", counting.ToString()), iter: 300);
        Gens.Any.Amount.Sample(amount => Assert.Matches($"^(?:{SchemaPatterns.Of(typeof(Amount)).Pattern})$", amount.ToString()), iter: 300);
    }

    [Fact]
    public async Task The_samples_and_the_seed_files_meet_their_schemas()
    {
        await Meets(DocumentKind.Agreement, TreatyJson.WriteAgreement(Samples.Agreement));
        await Meets(DocumentKind.Process, TreatyJson.WriteProcess(Samples.Process));
        await Meets(DocumentKind.Chronicle, TreatyJson.WriteChronicle(Samples.Chronicle));
        foreach (var file in SeedTests.Files)
        {
            var text = await File.ReadAllTextAsync(Repository.File((string)file.Data), TestContext.Current.CancellationToken);
            await Meets(TreatyJson.KindOf(System.Text.Encoding.UTF8.GetBytes(text)), text);
        }
    }

    internal static async Task<bool> Accepts(DocumentKind kind, string json)
    {
        var schema = await JsonSchema.FromJsonAsync(TreatySchema.For(kind), TestContext.Current.CancellationToken);
        var documents = kind == DocumentKind.Chronicle ? json.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [json];
        return Array.TrueForAll(documents, document => schema.Validate(document).Count == 0);
    }

    private static async Task Meets(DocumentKind kind, string json) => Assert.True(await Accepts(kind, json), json[..Math.Min(json.Length, 300)]);
}
