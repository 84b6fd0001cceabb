using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>What a text says of reservations (Vienna Convention arts 19-20).</summary>
public sealed record ReservationRule
{
    /// <summary>Whether it allows them.</summary>
    public ReservationScope Scope { get; init => field = Guard.Defined(value); } = ReservationScope.NotStated;

    /// <summary>The clauses that the scope names: those to which alone reservations can be made, or cannot.</summary>
    public ValueList<ProvisionId> Clauses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The time after which silence is acceptance, or null for the twelve months of Vienna Convention art. 20(5).</summary>
    public Period? ObjectionPeriod { get; init => field = value is null ? null : Terms.CountingStep.WholeDays(value, nameof(ObjectionPeriod)); }

    /// <summary>The scope and its clauses.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Clauses.Count == 0 ? $"{Scope}" : $"{Scope} {Clauses}";
}
