using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Tests.Json;

/// <summary>Applications hold the model's types in records and options of their own.</summary>
public sealed partial class EmbeddingTests
{
    public static TheoryData<JsonSerializerOptions> Options =>
    [
        new JsonSerializerOptions().ConfigureForTreatyModel(),
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }.ConfigureForTreatyModel(),
        new JsonSerializerOptions { TypeInfoResolver = AppContext.Default }.ConfigureForTreatyModel(),
        new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(TreatyJsonResolver.Default, new DefaultJsonTypeInfoResolver()) },
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void A_case_file_of_an_application_comes_back_equal(JsonSerializerOptions options)
    {
        var file = new CaseFile("C-1", "2020-11", Samples.Agreement, Samples.Chronicle.Lines, Samples.Agreement.Clauses[0], Capacity.FullPowers);
        var json = JsonSerializer.Serialize(file, options);
        Assert.Equal(file, JsonSerializer.Deserialize<CaseFile>(json, options));
    }

    [Fact]
    public void A_clause_written_by_its_own_type_still_says_its_type()
    {
        var options = new JsonSerializerOptions().ConfigureForTreatyModel();
        var json = JsonSerializer.Serialize(new LineOfContact { Number = "1", Line = "line" }, options);
        Assert.Equal("""{"type":"line-of-contact","number":"1","line":"line"}""", json);
        Assert.IsType<LineOfContact>(JsonSerializer.Deserialize<Clause>(json, options));
    }

    [Fact]
    public void A_bad_value_in_an_application_is_the_serializers_own_exception_with_both_paths()
    {
        var options = new JsonSerializerOptions().ConfigureForTreatyModel();
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CaseFile>(
            """{"Number":"C-1","Clause":{"type":"line-of-contact","number":"1","line":"a b"}}""", options));
        Assert.Equal("$.Clause", error.Path);
        Assert.StartsWith("line: 'a b' is no id", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_applications_own_text_stays_its_own()
    {
        var options = new JsonSerializerOptions().ConfigureForTreatyModel();
        var text = new string('x', 30_000);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text, options), options));
        Assert.Null(TreatyJsonResolver.Default.GetTypeInfo(typeof(string), options));
    }

    public sealed record CaseFile(string Number, When? Opened, Agreement? Agreement, ValueList<ChronicleLine>? Lines, Clause? Clause, Capacity? Capacity);

    [JsonSerializable(typeof(CaseFile))]
    internal sealed partial class AppContext : JsonSerializerContext;
}
