using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>One occurrence of a recurring duty, as it stood.</summary>
public sealed record OccurrenceFinding
{
    /// <summary>Its address: the duty's, with the occurrence behind "!".</summary>
    public required ProvisionId Address { get; init; }

    /// <summary>When it begins to be open.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant that is too late, or null for none.</summary>
    public Instant? TooLateFrom { get; init; }

    /// <summary>How far it had come.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What that rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How much of its amounts was reached.</summary>
    public ValueList<AmountProgress> Amounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How often it was done.</summary>
    public int Times { get; init; }

    /// <summary>The address and the phase.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {Phase}";
}
