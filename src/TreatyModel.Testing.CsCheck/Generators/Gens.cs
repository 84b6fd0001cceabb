using CsCheck;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Testing.Stories;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>Generators for property-based tests with CsCheck. What fails is shrunk by CsCheck, and a seed makes it again.</summary>
public static class Gens
{
    /// <summary>A generator for each type, which makes whatever can be constructed.</summary>
    public static TypeGens Any { get; } = new(new Vocabulary());

    /// <summary>Valid agreements: the validator finds no error in them, whatever it may warn of.</summary>
    /// <param name="clauses">How many clauses stand at the top, 0 to 100; one in some is a group of further ones.</param>
    /// <returns>The generator: agreements between members of the <see cref="Examples.Cast"/>, of clauses of every type, that hang on each other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public static Gen<Agreement> Agreement(int clauses) => Agreement(clauses, gens => gens.Clause);

    /// <summary>Valid agreements of such clauses as are chosen: <c>Gens.Agreement(3, of =&gt; of.ClauseOf&lt;Withdrawal&gt;().Select(one =&gt; (Clause)one))</c>.</summary>
    /// <param name="clauses">How many clauses stand at the top, 0 to 100.</param>
    /// <param name="of">From generators that speak of what the agreement has, that of its clauses. Their numbers are set afterwards.</param>
    /// <returns>The generator. It throws where of a hundred handfuls of such clauses none holds together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public static Gen<Agreement> Agreement(int clauses, Func<TypeGens, Gen<Clause>> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentOutOfRangeException.ThrowIfNegative(clauses);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clauses, 100);
        return GenValid.Agreement(clauses, of);
    }

    /// <summary>Chronicles that bear on an agreement: it is signed and takes effect, and its duties are performed, used, kept or broken as each begins.</summary>
    /// <param name="agreement">The agreement, with the actors in its registers.</param>
    /// <param name="rates">How often what happens departs from all being kept; by default never.</param>
    /// <returns>The generator. Without rates all that is due of somebody is done in time, by what is known when it begins; what recurs, twelve times.</returns>
    public static Gen<Chronicle> Chronicle(Agreement agreement, ChronicleRates? rates = null) => Chronicle(PeaceProcess.Of(agreement), rates);

    /// <summary>Chronicles that bear on a process: its agreements are signed and take effect, and their duties are performed, used, kept or broken as each begins.</summary>
    /// <param name="process">The process, with the actors in its registers or those of its agreements.</param>
    /// <param name="rates">How often what happens departs from all being kept; by default never.</param>
    /// <returns>The generator.</returns>
    public static Gen<Chronicle> Chronicle(PeaceProcess process, ChronicleRates? rates = null)
    {
        ArgumentNullException.ThrowIfNull(process);
        var opening = new Opening(process);
        return Gen.Select(
            GenFates.Of(rates ?? new ChronicleRates()).Array[opening.Duties.Count], GenFates.Event.Array[opening.Events.Count],
            (fates, events) => Story.Of(opening, fates, events));
    }

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
