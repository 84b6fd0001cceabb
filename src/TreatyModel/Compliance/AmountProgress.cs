using System.Globalization;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>How much of an amount is reached: numerator and denominator.</summary>
public sealed record AmountProgress
{
    /// <summary>The amount as the text states it.</summary>
    public required Amount Stated { get; init => field = Guard.NotNull(value); }

    /// <summary>What is counted.</summary>
    public required Unit Unit { get; init => field = Guard.Defined(value); }

    /// <summary>How much is on record, zero or more; null where nothing is, which is not zero.</summary>
    public decimal? Reached { get; init; }

    /// <summary>The least of what sources make of it; the same as <see cref="Reached"/> where they agree.</summary>
    public decimal? Least { get => field ?? Reached; init; }

    /// <summary>The most of what sources make of it; the same as <see cref="Reached"/> where they agree.</summary>
    public decimal? Most { get => field ?? Reached; init; }

    /// <summary>Whether sources differ on how much it is: then what follows from it can be disputed.</summary>
    public bool IsDisputed => Least != Most;

    /// <summary>How much is wanted or allowed; null where the text does not settle it.</summary>
    public decimal? Wanted { get; init; }

    /// <summary>Reached less wanted: negative where it falls short; null where one of them is not known.</summary>
    public decimal? Difference => Reached - Wanted;

    /// <summary>How much is missing, zero where none is; null where that is not known.</summary>
    public decimal? Short => Difference is { } difference ? Math.Max(0, -difference) : null;

    /// <summary>How much it is over, zero where it is not; null where that is not known.</summary>
    public decimal? Excess => Difference is { } difference ? Math.Max(0, difference) : null;

    /// <summary>Reached of wanted: <c>166 of 210 weapons</c>; where sources differ <c>166 (by others 140) of 210 weapons</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Told(Reached, Least, Most)} of {(Wanted is null ? Stated.ToString() : $"{Number(Wanted)} {Unit.Symbol()}")}";

    /// <summary>The number that counts, and what other sources say: <c>60</c>, <c>60 (by others 40)</c>, <c>60 (by others 40 to 80)</c>.</summary>
    internal static string Told(decimal? counted, decimal? least, decimal? most)
    {
        var others = least == most ? ""
            : counted == least ? Number(most)
            : counted == most ? Number(least)
            : $"{Number(least)} to {Number(most)}";
        return others.Length == 0 ? Number(counted) : $"{Number(counted)} (by others {others})";
    }

    private static string Number(decimal? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "unknown";
}
