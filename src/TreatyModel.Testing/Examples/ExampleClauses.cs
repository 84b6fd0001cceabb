using TreatyModel.Clauses;
using TreatyModel.Values;

namespace TreatyModel.Testing.Examples;

/// <summary>A valid sample of each type of clause, numbered 1, between members of the <see cref="Cast"/>, to be changed with <c>with</c>.</summary>
/// <remarks><c>ExampleClauses.Of&lt;Withdrawal&gt;() with { Due = "2024-03-01" }</c></remarks>
public static partial class ExampleClauses
{
    /// <summary>All of them, one of each type.</summary>
    public static ValueList<Clause> All { get; } = [.. Forces, .. Places, .. Bodies, .. People, .. Settlement, .. Keeping];

    /// <summary>The sample of a type.</summary>
    /// <typeparam name="T">The type of clause.</typeparam>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentException">The type is none of a clause: the base of them all.</exception>
    public static T Of<T>()
        where T : Clause =>
        All.OfType<T>().FirstOrDefault(clause => clause.GetType() == typeof(T))
        ?? throw new ArgumentException($"{typeof(T).Name} is no type of clause that can be written.");
}
