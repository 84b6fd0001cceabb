using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>A body that is to be formed or to take up its work: which clauses ask for it, who said so, and whether it is on record as done.</summary>
public sealed record BodySituation
{
    /// <summary>The body, or null where none is named.</summary>
    public Id<Actor>? Body { get; init; }

    /// <summary>The norms that ask for it, each at its address.</summary>
    public ValueList<ProvisionId> Required { get; init; } = [];

    /// <summary>What was said of it.</summary>
    public ValueList<Declaration> Declared { get; init; } = [];

    /// <summary>What is on record as done about it: established, put to work, met.</summary>
    public ValueList<Act> Done { get; init; } = [];
}
