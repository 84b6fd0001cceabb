using CsCheck;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Tests.Conventions;

public class EqualityTests
{
    [Fact]
    public void Twin_clauses_are_equal() => Twins(Gens.Any.Clause);

    [Fact]
    public void Twin_agreements_are_equal() => Twins(Gens.Any.Agreement);

    [Fact]
    public void Twin_processes_are_equal() => Twins(Gens.Any.Process);

    [Fact]
    public void Twin_chronicles_are_equal() => Twins(Gens.Any.Chronicle);

    [Fact]
    public void A_copy_with_another_number_is_another_clause() =>
        Gens.Any.Clause.Sample(clause => Assert.NotEqual(clause, clause with { Number = "another" }));

    // Two values made apart from the same random choices share no reference, and still are one value.
    private static void Twins<T>(Gen<T> of)
        where T : class =>
        of.Clone().Sample((one, other) =>
        {
            Assert.NotSame(one, other);
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.Equal(one.ToString(), other.ToString());
        });
}
