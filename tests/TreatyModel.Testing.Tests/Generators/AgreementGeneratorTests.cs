using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Testing.Generators;
using TreatyModel.Validation;

namespace TreatyModel.Testing.Tests.Generators;

public sealed class AgreementGeneratorTests
{
    private const string Seed = "0000000000001";

    private static readonly Gen<(int Clauses, Agreement Agreement)> Sized = Gen.Int[0, 12].SelectMany(Gens.Agreement, (clauses, agreement) => (clauses, agreement));

    [Fact]
    public void An_agreement_is_valid_and_has_so_many_clauses() => Sized.Sample(
        (clauses, agreement) =>
        {
            Assert.Empty(agreement.Validate().Errors);
            Assert.Equal(clauses, agreement.Clauses.Count);
        });

    [Fact]
    public void An_agreement_comes_back_from_JSON_byte_for_byte() => Sized.Sample(
        (_, agreement) =>
        {
            var text = TreatyJson.WriteAgreement(agreement);
            var read = TreatyJson.ReadAgreement(text);
            return read == agreement && TreatyJson.WriteAgreement(read) == text;
        });

    [Fact]
    public void The_same_seed_makes_the_same_agreement() =>
        Assert.Equal(Gens.Agreement(5).Single(_ => true, Seed), Gens.Agreement(5).Single(_ => true, Seed));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_number_of_clauses_out_of_bounds_is_refused(int clauses) =>
        Assert.Equal("clauses", Assert.Throws<ArgumentOutOfRangeException>(() => Gens.Agreement(clauses)).ParamName);

    [Fact]
    public void A_vocabulary_says_whom_generated_clauses_speak_of()
    {
        var gens = new TypeGens(new Vocabulary { Actor = Gen.OneOf<Id<Actor>>("north", "south") });
        gens.ClauseOf<Ceasefire>().Sample(ceasefire => Assert.All(ceasefire.Between, actor => Assert.Contains(actor.Value, (string[])["north", "south"])), iter: 100);
    }

    [Fact]
    public void A_type_that_is_no_clause_to_be_written_is_refused() => Assert.Throws<ArgumentException>(() => Gens.Any.ClauseOf<Clause>());
}
