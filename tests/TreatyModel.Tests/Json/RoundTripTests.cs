using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void An_agreement_comes_back_equal_and_its_text_byte_for_byte()
    {
        var text = TreatyJson.WriteAgreement(Samples.Agreement);
        var read = TreatyJson.ReadAgreement(text);
        Assert.Equal(Samples.Agreement, read);
        Assert.Equal(text, TreatyJson.WriteAgreement(read));
    }

    [Fact]
    public void A_process_comes_back_equal_and_its_text_byte_for_byte()
    {
        var text = TreatyJson.WriteProcess(Samples.Process);
        var read = TreatyJson.ReadProcess(text);
        Assert.Equal(Samples.Process, read);
        Assert.Equal(text, TreatyJson.WriteProcess(read));
    }

    [Fact]
    public void A_chronicle_comes_back_equal_and_its_text_byte_for_byte()
    {
        var text = TreatyJson.WriteChronicle(Samples.Chronicle);
        var read = TreatyJson.ReadChronicle(text);
        Assert.Equal(Samples.Chronicle, read);
        Assert.Equal(text, TreatyJson.WriteChronicle(read));
    }

    [Fact]
    public Task The_canonical_agreement_reads_well() => Snapshot.Match(TreatyJson.WriteAgreement(Samples.Agreement));

    [Fact]
    public Task The_canonical_process_reads_well() =>
        Snapshot.Match(TreatyJson.WriteProcess(Samples.Process with { Agreements = [] }, new TreatyJsonOptions { SchemaReference = "process.schema.json" }));

    [Fact]
    public Task The_canonical_chronicle_reads_well() => Snapshot.Match(TreatyJson.WriteChronicle(Samples.Chronicle));
}
