using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Testing.Ensembles;

/// <summary>What came of one run.</summary>
public sealed record RunOutcome
{
    /// <summary>Which run, from 0.</summary>
    public required int Run { get; init; }

    /// <summary>How many entries there were at its end.</summary>
    public required int Entries { get; init; }

    /// <summary>How each duty fared, in the order of the texts.</summary>
    public required ValueList<DutyOutcome> Duties { get; init; }

    /// <summary>The duty that failed first, or null where none did. Of several at one instant, the first in the order of the texts.</summary>
    public DutyOutcome? FirstToFail => Duties.Where(duty => duty.FirstDefault is not null).MinBy(duty => duty.FirstDefault);

    /// <summary>When a duty at an address was first broken, or null where none was.</summary>
    /// <param name="address">A duty, a norm or a clause; null for any duty of the process.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="KeyNotFoundException">No duty has that address.</exception>
    public Instant? FirstBreach(ProvisionId? address = null) => Under(address).Select(duty => duty.FirstBreach).Min();

    /// <summary>When the bearer of a duty at an address was first in default, or null where none was.</summary>
    /// <param name="address">A duty, a norm or a clause; null for any duty of the process.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="KeyNotFoundException">No duty has that address.</exception>
    public Instant? FirstDefault(ProvisionId? address = null) => Under(address).Select(duty => duty.FirstDefault).Min();

    /// <summary>The run and how many duties were broken.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"run {Run}: {Duties.Count(duty => duty.FirstBreach is not null)} of {Duties.Count} duties broken");

    /// <summary>The duties at an address.</summary>
    /// <exception cref="KeyNotFoundException">No duty has that address.</exception>
    internal IReadOnlyList<DutyOutcome> Under(ProvisionId? address) => address is null ? Duties
        : Duties.Where(duty => Addresses.Has(address, duty)).ToArray() is { Length: > 0 } found ? found
        : throw new KeyNotFoundException($"There is no duty at '{address}', only at {string.Join(", ", Duties.Select(duty => duty.Address))}.");

    internal static RunOutcome Of(int run, int entries, Assessment end, Instant until) => new()
    {
        Run = run,
        Entries = entries,
        Duties = [.. end.At(until - Duration.Epsilon).Select(finding => DutyOutcome.Of(finding, end.Timeline(finding.Address), until))],
    };
}
