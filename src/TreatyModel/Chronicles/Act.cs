using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Chronicles;

/// <summary>Something that somebody did.</summary>
public sealed record Act : Entry
{
    /// <summary>What was done.</summary>
    public required ActKind Kind { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it began, went on or was completed.</summary>
    public Progress Progress { get; init => field = Guard.Defined(value); } = Progress.Completed;

    /// <summary>Who answers for it, where that is said to be somebody other than who acted: the State that directs a group. Never inferred.</summary>
    public ValueList<Id<Actor>> AttributedTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>On what ground somebody answers for it; null where it has not been looked into.</summary>
    public ConductAttribution? Attribution { get; init => field = Guard.OptionalDefined(value); }

    internal override string Written => $"{Happened} {Id}: {Kind}";
}
