using TreatyModel.Clauses;
using TreatyModel.Datasets;

namespace TreatyModel.Tests.Datasets;

public class CrosswalkTests
{
    [Theory]
    [InlineData(Dataset.Pax, 240)]
    [InlineData(Dataset.Pam, 51)]
    public void Every_provision_code_of_a_dataset_stands_in_the_table(Dataset dataset, int count) =>
        Assert.Equal(count, Crosswalk.Codes.Where(code => code.Dataset == dataset).Select(code => code.Code).Distinct().Count());

    [Fact]
    public void A_code_names_only_kinds_of_clause_that_exist()
    {
        var unknown = Crosswalk.Codes
            .SelectMany(code => code.Clauses.Select(clause => (code.Code, Kind: clause.Split(':')[0])))
            .Where(pair => !ClauseKinds.All.Contains(pair.Kind));
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_kind_of_clause_is_listed()
    {
        var kinds = typeof(Clause).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Clause)))
            .Select(type => ClauseKinds.Word(type.Name))
            .Order(StringComparer.Ordinal);
        Assert.Equal(kinds, ClauseKinds.All);
    }

    [Fact]
    public void A_reform_of_the_police_has_the_codes_of_police_reform()
    {
        var clause = new Reform { Number = "1", By = "government", Subject = ReformSubject.Police, What = "the police" };
        Assert.Equal(["Pax SsrPol", "Pam polrfm"], Crosswalk.Of(clause).Select(code => code.ToString()));
    }

    [Fact]
    public Task What_has_no_counterpart_is_known() => Snapshot.Match(
        "Codes without a clause:\n"
        + string.Concat(Crosswalk.CodesWithoutClause.Select(code => $"  {code} ({code.Label})\n"))
        + "\nClauses without a code:\n"
        + string.Concat(Crosswalk.ClausesWithoutCode.Select(kind => $"  {kind}\n")));
}
