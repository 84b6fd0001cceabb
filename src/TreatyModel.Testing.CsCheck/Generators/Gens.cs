using CsCheck;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>Generators for property-based tests with CsCheck. What fails is shrunk by CsCheck, and a seed makes it again.</summary>
public static class Gens
{
    /// <summary>A generator for each type, which makes whatever can be constructed.</summary>
    public static TypeGens Any { get; } = new(new Vocabulary());

    /// <summary>At most so many of something, often none.</summary>
    /// <typeparam name="T">What.</typeparam>
    /// <param name="of">The generator of one.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The generator.</returns>
    public static Gen<ValueList<T>> List<T>(Gen<T> of, int max = 2) => GenValues.List(of, max);

    /// <summary>At least one of something.</summary>
    /// <typeparam name="T">What.</typeparam>
    /// <param name="of">The generator of one.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The generator.</returns>
    public static Gen<ValueList<T>> Some<T>(Gen<T> of, int max = 2) => GenValues.Some(of, max);
}
