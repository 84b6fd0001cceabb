using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Whether an address that a person writes means a duty.</summary>
internal static class Addresses
{
    internal static bool Has(ProvisionId asked, DutyOutcome duty) =>
        (asked.Agreement is null ? asked.In(duty.Address.Agreement!) : asked).Covers(duty.Address)
        && (asked.Bearer is null || duty.Bearers.Contains(asked.Bearer))
        && (asked.Stage is null || asked.Stage == duty.Address.Stage);
}
