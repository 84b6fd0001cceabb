using System.Diagnostics;

namespace TreatyModel.Quantities;

/// <summary>What each <see cref="Unit"/> is.</summary>
public static class Units
{
    private static readonly (Unit Unit, string Symbol, Dimension Measures)[] Table =
    [
        (Unit.Persons, "persons", Quantities.Dimension.Persons),
        (Unit.Formations, "formations", Quantities.Dimension.Formations),
        (Unit.Vehicles, "vehicles", Quantities.Dimension.Vehicles),
        (Unit.Weapons, "weapons", Quantities.Dimension.Weapons),
        (Unit.Items, "items", Quantities.Dimension.Items),
        (Unit.Times, "times", Quantities.Dimension.Frequency),
        (Unit.Millimetres, "mm", Quantities.Dimension.Length),
        (Unit.Metres, "m", Quantities.Dimension.Length),
        (Unit.Kilometres, "km", Quantities.Dimension.Length),
        (Unit.NauticalMiles, "nmi", Quantities.Dimension.Length),
        (Unit.SquareKilometres, "km2", Quantities.Dimension.Area),
        (Unit.Tonnes, "t", Quantities.Dimension.Mass),
        (Unit.Litres, "l", Quantities.Dimension.Volume),
        (Unit.Hours, "hours", Quantities.Dimension.Time),
        (Unit.Days, "days", Quantities.Dimension.Time),
        (Unit.Weeks, "weeks", Quantities.Dimension.Time),
        (Unit.Months, "months", Quantities.Dimension.Time),
        (Unit.Years, "years", Quantities.Dimension.Time),
        (Unit.Money, "money", Quantities.Dimension.Money),
        (Unit.Percent, "percent", Quantities.Dimension.Share),
    ];

    /// <summary>The unit as it is written in files.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>A symbol (<c>km</c>) or a plural noun (<c>persons</c>).</returns>
    public static string Symbol(this Unit unit) => Row(unit).Symbol;

    /// <summary>What the unit measures.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The dimension; only quantities of one dimension can be compared.</returns>
    public static Dimension Dimension(this Unit unit) => Row(unit).Measures;

    /// <summary>Every symbol, in the order of the enumeration.</summary>
    internal static IEnumerable<string> Symbols => Table.Select(row => row.Symbol);

    internal static bool TryParse(string symbol, out Unit unit)
    {
        foreach (var row in Table)
        {
            if (row.Symbol == symbol)
            {
                unit = row.Unit;
                return true;
            }
        }

        unit = default;
        return false;
    }

    private static (Unit Unit, string Symbol, Dimension Measures) Row(Unit unit)
    {
        foreach (var row in Table)
        {
            if (row.Unit == unit)
            {
                return row;
            }
        }

        throw new UnreachableException();
    }
}
