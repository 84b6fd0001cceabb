using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>What the clauses of an agreement say, each with the path at which the author wrote it.</summary>
internal sealed class Mentions
{
    /// <summary>Every point in time.</summary>
    internal List<(Due Due, string Path, ClauseView Clause)> Times { get; } = [];

    /// <summary>Every place.</summary>
    internal List<(Id<Place> Place, string Path, ClauseView Clause)> Named { get; } = [];

    /// <summary>Every condition.</summary>
    internal List<(Condition Condition, string Path, ClauseView Clause)> Conditions { get; } = [];
}
