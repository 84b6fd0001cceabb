using TreatyModel.Identifiers;
using TreatyModel.Provisions;

namespace TreatyModel.Compliance.Engine;

/// <summary>One effect of an agreement.</summary>
internal sealed class EffectPlan
{
    internal required AgreementPlan Agreement { get; init; }

    internal required ProvisionId Id { get; init; }

    internal required Effect Effect { get; init; }
}
