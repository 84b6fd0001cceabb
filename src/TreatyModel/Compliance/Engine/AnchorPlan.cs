using TreatyModel.Terms;

namespace TreatyModel.Compliance.Engine;

/// <summary>An event that some time or condition of an agreement hangs on, and that entries can be.</summary>
internal sealed class AnchorPlan
{
    internal required int Index { get; init; }

    internal required AgreementPlan Agreement { get; init; }

    internal required Anchor Anchor { get; init; }

    /// <summary>The norm that it triggers each time, where one does: an entry that cites another norm is no trigger of it.</summary>
    internal NormPlan? For { get; init; }

    /// <summary>Whether it is an act of a kind, and not one event that is named.</summary>
    internal required bool IsAct { get; init; }

    /// <summary>The nodes that hang on it.</summary>
    internal List<int> Dependents { get; } = [];
}
