using TreatyModel.Json;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Rendering;

public class AgreementTextTests
{
    private static readonly ProcessFolder Karabakh = TreatyJson.ReadFolder(Repository.File("seeds", "karabakh"));

    [Fact]
    public Task The_statement_of_9_November_2020_reads_clause_by_clause() =>
        Snapshot.Match(AgreementText.Plain(Karabakh.Process, Karabakh.Process.Agreements[0]));

    [Fact]
    public Task An_agreement_reads_in_Markdown() =>
        Snapshot.Match(AgreementText.Markdown(Karabakh.Process, Karabakh.Process.Agreements.Single(agreement => agreement.Id == "brussels-2022-04-06")));

    [Fact]
    public void An_agreement_on_its_own_reads_with_ids_where_it_has_no_names() =>
        Assert.Contains("armenia", Karabakh.Process.Agreements[0].ToText(), StringComparison.Ordinal);
}
