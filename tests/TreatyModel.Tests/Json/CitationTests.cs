using System.Text;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

public sealed class CitationTests
{
    [Fact]
    public void An_unknown_property_is_told_in_an_agreement_of_a_process()
    {
        const string Text = """{"format":"treatymodel/process/1","id":"p","names":"P","agreements":[{"id":"a","title":"A","citations":[{"property":"nope","source":"s"}]}]}""";
        var problem = Assert.Single(Assert.Throws<TreatyJsonException>(() => TreatyJson.ReadProcess(Text)).Problems);
        Assert.Equal((ReadCode.UnknownCitedProperty, "agreements[0].citations[0].property"), (problem.Code, problem.Path));
        Assert.Equal(Text.IndexOf("\"nope\"", StringComparison.Ordinal) + 1, problem.Column);
    }

    [Theory]
    [InlineData("2", "line", true)]
    [InlineData("2", "personnel", false)]
    [InlineData("a#2", "line", true)]
    [InlineData("a#2", "personnel", false)]
    [InlineData("b#2", "personnel", true)]
    [InlineData("9", "personnel", true)]
    public void What_an_address_leads_to_says_which_properties_there_are(string of, string property, bool known)
    {
        var text = $$"""{"format":"treatymodel/agreement/1","id":"a","title":"A","clauses":[{"type":"line-of-contact","number":"2","line":"l"}],"citations":[{"of":"{{of}}","property":"{{property}}","source":"s"}]}""";
        Assert.Equal(known, Record.Exception(() => TreatyJson.ReadAgreement(text)) is not TreatyJsonException);
    }

    [Fact]
    public void Many_citations_of_many_clauses_are_read()
    {
        const int Count = 20_000;
        var text = new StringBuilder("""{"format":"treatymodel/agreement/1","id":"a","title":"A","clauses":[""");
        text.AppendJoin(',', Enumerable.Range(1, Count).Select(i => $$"""{"type":"line-of-contact","number":"{{i}}","line":"l"}"""));
        text.Append("],\"citations\":[");
        text.AppendJoin(',', Enumerable.Range(1, Count).Select(i => $$"""{"of":"{{i}}","property":"line","source":"s"}""")).Append("]}");
        Assert.Equal(Count, TreatyJson.ReadAgreement(text.ToString()).Citations.Count);
    }
}
