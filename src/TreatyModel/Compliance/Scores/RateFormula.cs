using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>How points are made into a rate: which provisions, with what weight, out of what. Those of the Matrix's authors, or one of your own.</summary>
/// <remarks>
/// Joshi, Quinn and Regan, "Annualized implementation data on comprehensive intrastate peace accords, 1989-2012", Journal of
/// Peace Research 52(4), 2015, as computed in the replication file and its online appendix.
/// </remarks>
public sealed record RateFormula
{
    private static readonly string[] Sector = ["cease", "demob", "disarm", "milrfm", "pargrp", "polrfm", "reint", "with"];

    /// <summary>The accord implementation rate: all 51 provisions, out of those with a score.</summary>
    public static RateFormula Accord { get; } =
        new() { Name = "accord implementation rate", Weights = Equal(MatrixProvision.All.Select(one => one.Code)), Base = RateBase.Scored };

    /// <summary>Security sector, strict: all eight provisions, out of 24 points whatever the accord holds.</summary>
    public static RateFormula SecuritySectorStrict { get; } =
        new() { Name = "security-sector rate, strict", Weights = Equal(Sector), Base = RateBase.All };

    /// <summary>Security sector, lenient: of the eight provisions those with a score.</summary>
    public static RateFormula SecuritySectorLenient { get; } =
        new() { Name = "security-sector rate, lenient", Weights = Equal(Sector), Base = RateBase.Scored };

    /// <summary>Security sector, weighted by how frequent each of the eight provisions is in accords.</summary>
    public static RateFormula SecuritySectorByFrequency { get; } = new()
    {
        Name = "security-sector rate, weighted by frequency",
        Weights = [("cease", 0.153m), ("demob", 0.132m), ("disarm", 0.148m), ("milrfm", 0.138m), ("pargrp", 0.085m), ("polrfm", 0.127m), ("reint", 0.143m), ("with", 0.074m)],
        Base = RateBase.All,
    };

    /// <summary>Security sector, with the weights that the authors assign to the eight provisions.</summary>
    public static RateFormula SecuritySectorByAssignedWeight { get; } = new()
    {
        Name = "security-sector rate, with assigned weights",
        Weights = [("cease", 0.2m), ("demob", 0.2m), ("disarm", 0.2m), ("milrfm", 0.15m), ("pargrp", 0.025m), ("polrfm", 0.05m), ("reint", 0.15m), ("with", 0.025m)],
        Base = RateBase.All,
    };

    /// <summary>Security sector without military reform, strict: seven provisions, out of 21 points.</summary>
    public static RateFormula SecuritySectorStrictWithoutMilitaryReform { get; } =
        new() { Name = "security-sector rate without military reform, strict", Weights = Equal(Sector.Where(code => code != "milrfm")), Base = RateBase.All };

    /// <summary>Security sector without military reform, lenient: of seven provisions those with a score.</summary>
    public static RateFormula SecuritySectorLenientWithoutMilitaryReform { get; } =
        new() { Name = "security-sector rate without military reform, lenient", Weights = Equal(Sector.Where(code => code != "milrfm")), Base = RateBase.Scored };

    /// <summary>Security sector without withdrawal of troops, strict: seven provisions, out of 21 points.</summary>
    public static RateFormula SecuritySectorStrictWithoutWithdrawal { get; } =
        new() { Name = "security-sector rate without withdrawal, strict", Weights = Equal(Sector.Where(code => code != "with")), Base = RateBase.All };

    /// <summary>Those of the Matrix's authors.</summary>
    public static ValueList<RateFormula> Known { get; } =
    [
        Accord, SecuritySectorStrict, SecuritySectorLenient, SecuritySectorByFrequency, SecuritySectorByAssignedWeight,
        SecuritySectorStrictWithoutMilitaryReform, SecuritySectorLenientWithoutMilitaryReform, SecuritySectorStrictWithoutWithdrawal,
    ];

    /// <summary>What it is called, in plain words.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The provisions that it counts, at least one, each once, with their weights.</summary>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public required ValueList<ProvisionWeight> Weights
    {
        get;
        init => field = Guard.NotEmpty(value).DistinctBy(one => one.Provision).Count() == value.Count
            ? value
            : throw new ArgumentException($"{nameof(Weights)} names a provision twice: [{string.Join(", ", value.Select(one => one.Provision))}].", nameof(Weights));
    }

    /// <summary>What the points are divided by.</summary>
    public required RateBase Base { get; init => field = Guard.Defined(value); }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    private static ValueList<ProvisionWeight> Equal(IEnumerable<string> codes) => [.. codes.Select(code => new ProvisionWeight { Provision = code, Weight = 1 })];
}
