using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>Where addresses lead: a clause's number to all that it and its parts state, a key to one part or one norm.</summary>
internal sealed class AddressBook
{
    private static readonly List<NormPlan> None = [];
    private readonly Dictionary<ProvisionId, List<NormPlan>> norms = [];

    internal void Add(NormPlan norm)
    {
        var (clause, agreement) = (norm.Clause, norm.Agreement.Agreement.Id);
        Add(new ProvisionId { Agreement = agreement, Clause = clause.Number }, norm);
        Add(clause.Address(agreement), norm);
        Add(norm.Id, norm);
        foreach (var group in norm.Groups)
        {
            Add(new ProvisionId { Agreement = agreement, Clause = group.Number }, norm);
            Add(group.Address(agreement), norm);
        }
    }

    /// <summary>The norms at an address, whatever bearer, stage or occurrence it names.</summary>
    internal List<NormPlan> Norms(ProvisionId address) =>
        norms.GetValueOrDefault(IsPlain(address) ? address : address with { Bearer = null, Stage = null, Occurrence = null }, None);

    /// <summary>The duties at an address: all stages' where it names a stage, else the wholes.</summary>
    internal IEnumerable<DutyPlan> Duties(ProvisionId address) =>
        Norms(address).SelectMany(norm => norm.Duties).Where(duty => Matches(duty, address));

    internal static bool Matches(DutyPlan duty, ProvisionId address) =>
        (address.Stage is null ? duty.Stage is null : duty.Stage?.Key == address.Stage)
        && (address.Bearer is null || duty.Bearers.Contains(address.Bearer));

    private static bool IsPlain(ProvisionId address) => address is { Bearer: null, Stage: null, Occurrence: null };

    private void Add(ProvisionId address, NormPlan norm)
    {
        if (!norms.TryGetValue(address, out var list))
        {
            norms.Add(address, list = []);
        }

        if (list.Count == 0 || list[^1] != norm)
        {
            list.Add(norm);
        }
    }
}
