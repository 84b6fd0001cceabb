using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

/// <summary>Files as earlier releases wrote them stay readable. A file here is never changed, only added.</summary>
public sealed class KeptTests
{
    private static string Folder => Repository.File("tests", "TreatyModel.Tests", "Json", "Kept");

    [Fact]
    public void Version_1_of_an_agreement_reads() =>
        Assert.Equal("sample-1", TreatyJson.ReadAgreement(File.ReadAllBytes(Path.Combine(Folder, "agreement-1.json"))).Id.Value);

    [Fact]
    public void Version_1_of_a_process_reads() =>
        Assert.Equal(2, TreatyJson.ReadProcess(File.ReadAllBytes(Path.Combine(Folder, "process-1.json"))).Agreements.Count);

    [Fact]
    public void Version_1_of_a_chronicle_reads() =>
        Assert.Equal(8, TreatyJson.ReadChronicle(File.ReadAllBytes(Path.Combine(Folder, "chronicle-1.jsonl"))).Lines.Count);
}
