using TreatyModel.Identifiers;

namespace TreatyModel.Testing.Ensembles;

/// <summary>Whether an address that a person writes means a duty.</summary>
internal static class Addresses
{
    internal static bool Has(ProvisionId asked, ProvisionId duty) =>
        (asked.Agreement is null ? asked.In(duty.Agreement!) : asked).Covers(duty)
        && (asked.Bearer is null || asked.Bearer == duty.Bearer)
        && (asked.Stage is null || asked.Stage == duty.Stage);
}
