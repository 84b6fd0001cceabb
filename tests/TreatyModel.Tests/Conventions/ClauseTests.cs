using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Tests.Conventions;

/// <summary>A type of clause is whole, or one of these tests says what is missing and where it goes.</summary>
public partial class ClauseTests
{
    private static readonly Dictionary<string, XElement> Documentation =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "TreatyModel.xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static readonly string[] Page = File.ReadAllLines(Repository.File("docs", "clauses.md"));

    private static IEnumerable<Type> Types => Model.PublicTypes.Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Clause)));

    [Fact]
    public void Each_has_a_generator()
    {
        var of = typeof(TypeGens).GetMethod(nameof(TypeGens.ClauseOf))!;
        Assert.All(Types, type => Assert.True(
            Record.Exception(() => of.MakeGenericMethod(type).Invoke(Gens.Any, [])) is null && Model.Samples.ContainsKey(type),
            $"{type.Name} has no generator: add one in src/TreatyModel.Testing.CsCheck/Generators, beside those of its subject, and to their All."));
    }

    [Fact]
    public void Each_has_a_discriminator_which_is_its_name() =>
        Assert.All(Types, type =>
        {
            var clause = (Clause)Model.Samples[type];
            var written = Record.Exception(() => Written(clause).GetProperty("type").GetString());
            Assert.True(written is null, $"{type.Name} cannot be written: add it to the families in src/TreatyModel.Json/Codecs ({written?.Message}).");
            Assert.Equal(Kebab(type.Name), Written(clause).GetProperty("type").GetString());
        });

    [Fact]
    public void Each_has_a_sample_that_is_read_and_written_back() =>
        Assert.All(Types, type =>
        {
            var json = File.ReadAllText(SampleFile(type));
            var clause = Read(json);
            Assert.IsType(type, clause);
            Assert.True(
                JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, Written(clause)),
                $"{SampleFile(type)} is written back as {Written(clause)}");
        });

    [Fact]
    public void Each_sample_fills_every_property_of_its_type() =>
        Assert.All(Types, type =>
        {
            var given = JsonDocument.Parse(File.ReadAllText(SampleFile(type))).RootElement.EnumerateObject().Select(property => property.Name).ToArray();
            Assert.All(OwnProperties(type), name => Assert.True(
                given.Contains(JsonNamingPolicy.CamelCase.ConvertName(name)),
                $"{SampleFile(type)} does not show {name}."));
        });

    [Fact]
    public void Each_states_a_provision() =>
        Assert.All(Types, type =>
        {
            var clause = Read(File.ReadAllText(SampleFile(type)));
            Assert.True(
                clause.Parts.Append(clause).Any(part => part.Provisions.Count > 0),
                $"{type.Name} states nothing: yield its norms, effects and rules from State().");
        });

    [Fact]
    public void Each_is_documented() =>
        Assert.All(Types, type =>
        {
            Assert.True(Documentation.ContainsKey($"T:{type.FullName}"), $"{type.Name} has no summary in src/TreatyModel/Clauses.");
            Assert.All(OwnProperties(type), name => Assert.True(
                Documentation.ContainsKey($"P:{type.FullName}.{name}"), $"{type.Name}.{name} has no summary in src/TreatyModel/Clauses."));
        });

    [Fact]
    public void Each_has_its_row_in_the_table_of_clauses() =>
        Assert.All(Types, type =>
        {
            var row = Page.FirstOrDefault(line => line.StartsWith($"| `{type.Name}` |", StringComparison.Ordinal));
            Assert.True(row is not null, $"{type.Name} has no row in docs/clauses.md.");
            Assert.All(OwnProperties(type), name => Assert.True(
                row!.Contains($"`{name}`", StringComparison.Ordinal), $"The row of {type.Name} in docs/clauses.md does not name {name}."));
            var keys = Code().Matches(row!).Select(match => "^" + Blank().Replace(match.Groups["code"].Value, ".+") + "$").ToArray();
            Assert.All(Read(File.ReadAllText(SampleFile(type))).Provisions.Select(provision => provision.Key), key => Assert.True(
                keys.Any(pattern => Regex.IsMatch(key, pattern)) || type == typeof(GeneralClause),
                $"The row of {type.Name} in docs/clauses.md does not name its provision {key}."));
        });

    private static IEnumerable<string> OwnProperties(Type type) =>
        Model.InitProperties(type).Where(property => property.DeclaringType == type).Select(property => property.Name);

    private static string SampleFile(Type type)
    {
        var file = Repository.File("tests", "TreatyModel.Tests", "Samples", "clauses", Kebab(type.Name) + ".json");
        Assert.True(File.Exists(file), $"{type.Name} has no sample: add tests/TreatyModel.Tests/Samples/clauses/{Kebab(type.Name)}.json.");
        return file;
    }

    private static Clause Read(string json) =>
        TreatyJson.ReadAgreement($$"""{"format":"treatymodel/agreement/1","id":"sample","title":"sample","clauses":[{{json}}]}""").Clauses[0];

    private static JsonElement Written(Clause clause) =>
        JsonDocument.Parse(TreatyJson.WriteAgreement(new Agreement { Id = "sample", Title = "sample", Clauses = [clause] }))
            .RootElement.GetProperty("clauses")[0];

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    // A row writes no-<act> where the key depends on what is given.
    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Blank();

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
