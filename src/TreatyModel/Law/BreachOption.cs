using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>What a material breach lets others do. That the option arose says nothing of whether it is used.</summary>
public sealed record BreachOption
{
    /// <summary>Who can use it.</summary>
    public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether all of them must agree; otherwise each can.</summary>
    public bool Together { get; init; }

    /// <summary>Whether it reaches as far as ending the treaty; otherwise it suspends.</summary>
    public bool CanTerminate { get; init; }

    /// <summary>Towards whom: the one in breach, or null for all.</summary>
    public Id<Actor>? Towards { get; init; }

    /// <summary>The clauses that it can never reach: those that protect persons, and those that outlast the treaty.</summary>
    public ValueList<ProvisionId> Never { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The article.</summary>
    public required Article Article { get; init => field = Guard.NotNull(value); }

    /// <summary>What can be done, by whom.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(CanTerminate ? "terminate or suspend" : "suspend")}, by {By}{(Together ? " together" : "")} ({Article})";
}
