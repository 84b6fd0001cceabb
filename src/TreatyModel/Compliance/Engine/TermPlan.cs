using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>One term of an agreement: how long something lasts, and what prolongs it.</summary>
internal sealed class TermPlan
{
    internal required int Index { get; init; }

    internal required AgreementPlan Agreement { get; init; }

    internal required ProvisionId Id { get; init; }

    internal required Term Term { get; init; }

    /// <summary>The clause's other provisions; where it has none, the term is that of the agreement.</summary>
    internal required bool IsOfAgreement { get; init; }

    /// <summary>The rules by which it goes on when it runs out, from other clauses.</summary>
    internal List<(ProvisionId Id, Renewal Renewal)> Prolonged { get; } = [];

    internal int Order { get; set; }
}
