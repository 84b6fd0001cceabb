using System.Text;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

public sealed class BadFileTests
{
    public static TheoryData<string> Names => [.. BadFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_file_is_refused_with_its_code_and_position(string name)
    {
        var file = BadFiles.All.Single(file => file.Name == name);
        var problem = Assert.Single(Assert.Throws<TreatyJsonException>(() => Read(file.Kind, file.Bytes)).Problems);
        Assert.Equal((file.Code.Code, file.Line, file.Column), (problem.Code.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void At_least_forty_bad_files_are_tried_and_every_code_is_among_them()
    {
        Assert.InRange(BadFiles.All.Select(file => file.Name).Distinct().Count(), 40, int.MaxValue);
        var tried = BadFiles.All.Select(file => file.Code).Append(ReadCode.NoProcessFolder).ToHashSet();
        Assert.Superset(ReadCode.All.ToHashSet(), tried);
    }

    [Fact]
    public Task What_is_wrong_is_said_in_plain_words() => Snapshot.Match(string.Join('\n', BadFiles.All.Select(file =>
        $"{file.Name}\n    {Assert.Throws<TreatyJsonException>(() => Read(file.Kind, file.Bytes)).Message}")));

    [Fact]
    public void No_message_is_long_or_names_a_type_of_the_library()
    {
        foreach (var file in BadFiles.All)
        {
            var message = Assert.Throws<TreatyJsonException>(() => Read(file.Kind, file.Bytes)).Problems[0].Message;
            Assert.InRange(message.Length, 1, 700);
            Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
            Assert.DoesNotContain("Json", message, StringComparison.Ordinal);
            Assert.DoesNotContain("Parameter '", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_schema_can_know_it_refuses_too()
    {
        // The form of a file, its version and its size are no matter for a schema; nor is what only the model knows.
        string[] unseen =
        [
            "property twice", "format twice", "language twice", "zone that does not exist", "day that does not exist", "term of no time",
            "vehicles as personnel", "corridor with one end", "cited property misspelt", "cited property of the document unknown", "cited property of an agreement inside unknown",
            "range that ends before it begins", "a title without end", "ten million characters",
        ];
        var formless = new[] { ReadCode.NotJson, ReadCode.NotUnicode, ReadCode.OverLimit };
        foreach (var file in BadFiles.All.Where(file => !formless.Contains(file.Code) && !unseen.Contains(file.Name)))
        {
            Assert.False(await SchemaTests.Accepts(file.Kind, Encoding.UTF8.GetString(file.Bytes)), file.Name);
        }
    }

    [Fact]
    public void A_chronicle_reports_every_bad_line_up_to_the_limit()
    {
        var good = TreatyJson.WriteChronicle(Samples.Chronicle).Split('\n');
        var few = Assert.Throws<TreatyJsonException>(() => TreatyJson.ReadChronicle($"{good[0]}\n{{}}\n{good[1]}\n[]\n", "c.jsonl"));
        Assert.Equal([2, 4], few.Problems.Select(problem => problem.Line));
        var many = Assert.Throws<TreatyJsonException>(() =>
            TreatyJson.ReadChronicle(good[0] + "\n" + string.Concat(Enumerable.Repeat("{}\n", 5_000))));
        Assert.Equal(TreatyJsonLimits.Problems, many.Problems.Count);
    }

    [Fact]
    public void A_byte_order_mark_and_other_line_breaks_are_accepted()
    {
        var text = TreatyJson.WriteAgreement(Samples.Agreement);
        Assert.Equal(Samples.Agreement, TreatyJson.ReadAgreement("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        var lines = TreatyJson.WriteChronicle(Samples.Chronicle);
        Assert.Equal(Samples.Chronicle, TreatyJson.ReadChronicle("\uFEFF" + lines.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_type_may_stand_anywhere_in_its_object()
    {
        const string Text = """{"format":"treatymodel/agreement/1","id":"x","title":"T","clauses":[{"line":"l","number":"1","type":"line-of-contact"}]}""";
        Assert.IsType<Clauses.LineOfContact>(TreatyJson.ReadAgreement(Text).Clauses[0]);
    }

    [Fact]
    public void A_folder_without_a_process_is_none()
    {
        var problem = Assert.Throws<TreatyJsonException>(() => TreatyJson.ReadPath(Repository.File("src"))).Problems[0];
        Assert.Equal(ReadCode.NoProcessFolder, problem.Code);
    }

    internal static object Read(DocumentKind kind, byte[] bytes) => kind switch
    {
        DocumentKind.Agreement => TreatyJson.ReadAgreement(bytes),
        DocumentKind.Process => TreatyJson.ReadProcess(bytes),
        _ => TreatyJson.ReadChronicle(bytes),
    };
}
