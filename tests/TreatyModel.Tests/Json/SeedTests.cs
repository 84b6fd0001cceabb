using System.Text.Json;
using TreatyModel.Agreements;
using TreatyModel.Json;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Json;

/// <summary>The seed files are canonical: what is read from them is written byte for byte.</summary>
public sealed class SeedTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.File("seeds"), "*.json*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/facts/", StringComparison.Ordinal)) // Reports on seeds, no documents of the model.
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_seed_file_is_written_as_it_was_read(string file)
    {
        var text = File.ReadAllText(Repository.File(file));
        Committed.Match(Repository.File(file), Rewritten(text, file));
    }

    [Fact]
    public void A_process_folder_holds_its_agreements_in_the_order_of_their_files()
    {
        var folder = TreatyJson.ReadFolder(Repository.File("seeds", "karabakh"));
        var files = Directory.GetFiles(Repository.File("seeds", "karabakh", "agreements")).Order(StringComparer.Ordinal);
        Assert.Equal(files.Select(file => TreatyJson.ReadAgreement(File.ReadAllBytes(file))), folder.Process.Agreements);
        Assert.NotEmpty(folder.Chronicle.Lines);
    }

    [Fact]
    public void An_agreement_in_process_json_and_in_agreements_is_told_with_where_it_belongs()
    {
        var folder = Directory.CreateTempSubdirectory("treaty").FullName;
        try
        {
            var accord = new Agreement { Id = "accord", Title = "Accord" };
            var process = PeaceProcess.Of(accord);
            Directory.CreateDirectory(Path.Combine(folder, "agreements"));
            File.WriteAllText(Path.Combine(folder, "agreements", "accord.json"), TreatyJson.WriteAgreement(accord));
            File.WriteAllText(Path.Combine(folder, "process.json"), TreatyJson.WriteProcess(process));
            var twice = Assert.Single(TreatyJson.ReadFolder(folder).Process.Validate().Errors, problem => problem.Code == "TM4001");
            Assert.Contains("in process.json or in a file of agreements/, not in both", twice.Message, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "process.json"), TreatyJson.WriteProcess(process with { Agreements = [] }));
            Assert.Equal(process, TreatyJson.ReadFolder(folder).Process);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static string Rewritten(string text, string? file = null)
    {
        var first = text.StartsWith("{\"", StringComparison.Ordinal) ? text[..text.IndexOf('\n', StringComparison.Ordinal)] : text;
        using var heading = JsonDocument.Parse(first);
        var options = new TreatyJsonOptions
        {
            SchemaReference = heading.RootElement.TryGetProperty("$schema", out var schema) ? schema.GetString() : null,
        };
        return TreatyJson.KindOf(System.Text.Encoding.UTF8.GetBytes(text), file) switch
        {
            DocumentKind.Agreement => TreatyJson.WriteAgreement(TreatyJson.ReadAgreement(text, file), options),
            DocumentKind.Process => TreatyJson.WriteProcess(TreatyJson.ReadProcess(text, file), options),
            _ => TreatyJson.WriteChronicle(TreatyJson.ReadChronicle(text, file), options),
        };
    }
}
