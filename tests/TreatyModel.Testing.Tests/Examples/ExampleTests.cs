using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Testing.Examples;
using TreatyModel.Validation;

namespace TreatyModel.Testing.Tests.Examples;

public sealed class ExampleTests
{
    public static TheoryData<Type> Types => [.. typeof(Clause).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Clause)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_clause_has_a_valid_sample(Type type)
    {
        var clause = Assert.Single(ExampleClauses.All, clause => clause.GetType() == type);
        var agreement = ExampleAgreements.Of(clause);
        Assert.Empty(agreement.Validate().Errors);
        Assert.NotEmpty(Assessment.Of(agreement, Chronicle.Empty).ToString());
    }

    [Fact]
    public void A_sample_is_changed_with_with() =>
        Assert.Equal("2024-03-01", (ExampleClauses.Of<Withdrawal>() with { Due = "2024-03-01" }).Due!.ToString());

    [Fact]
    public void The_ceasefire_is_valid() => Assert.Empty(ExampleAgreements.Ceasefire.Validate().Errors);
}
