using CsCheck;
using TreatyModel.Json;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Tests.Json;

/// <summary>Whatever the model can hold comes back from its text.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Any_agreement_comes_back_equal_and_byte_for_byte() => Gens.Any.Agreement.Sample(
        agreement =>
        {
            // A citation of a property that is none is refused on reading: what it names is another matter.
            agreement = agreement with { Citations = [.. agreement.Citations.Select(citation => citation with { Property = null })] };
            var text = TreatyJson.WriteAgreement(agreement);
            var read = TreatyJson.ReadAgreement(text);
            return read == agreement && TreatyJson.WriteAgreement(read) == text;
        },
        iter: 300);

    [Fact]
    public void Any_chronicle_comes_back_equal_and_byte_for_byte() => Gens.Any.Chronicle.Sample(
        chronicle =>
        {
            var text = TreatyJson.WriteChronicle(chronicle);
            var read = TreatyJson.ReadChronicle(text);
            return read == chronicle && TreatyJson.WriteChronicle(read) == text;
        },
        iter: 300);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Texts_are_the_same_under_any_culture(string culture)
    {
        var (agreement, chronicle) = (TreatyJson.WriteAgreement(Samples.Agreement), TreatyJson.WriteChronicle(Samples.Chronicle));
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal(Samples.Agreement, TreatyJson.ReadAgreement(agreement));
            Assert.Equal(agreement, TreatyJson.WriteAgreement(Samples.Agreement));
            Assert.Equal(chronicle, TreatyJson.WriteChronicle(TreatyJson.ReadChronicle(chronicle)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_threads_read_at_once()
    {
        var text = TreatyJson.WriteProcess(Samples.Process);
        var read = Enumerable.Range(0, 64).AsParallel().Select(_ => TreatyJson.ReadProcess(text)).ToArray();
        Assert.All(read, process => Assert.Equal(Samples.Process, process));
    }
}
