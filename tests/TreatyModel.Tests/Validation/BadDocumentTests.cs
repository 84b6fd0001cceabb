using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

public class BadDocumentTests
{
    public static TheoryData<BadDocument> All =>
        [.. BadReferences.All, .. BadAgreements.All, .. BadTerms.All, .. BadPlaces.All, .. BadPractice.All, .. BadChronicles.All];

    public static TheoryData<BadDocument> Good => [.. GoodDocuments.All, .. GoodTerms.All];

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void Nothing_is_found_in_a_document_that_only_comes_close(BadDocument document) =>
        Assert.Equal([], document.Validate().Problems.Select(problem => problem.ToString()));

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void Each_bad_document_has_the_problems_expected_and_no_other(BadDocument document)
    {
        var found = document.Validate().Problems;

        Assert.Equal(document.Expected, found.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.All(found, problem => Assert.Equal(RuleCatalogue.Find(problem.Code)!.Severity, problem.Severity));
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_document_that_breaks_it()
    {
        var broken = All.SelectMany(row => row.Data.Expected).Select(expected => expected[..6]).ToHashSet();

        Assert.Equal([], RuleCatalogue.All.Where(rule => !broken.Contains(rule.Code.Value)));
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = RuleCatalogue.All.Select(rule => rule.Code.Value).ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }
}
