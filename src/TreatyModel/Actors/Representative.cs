using TreatyModel.Identifiers;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Actors;

/// <summary>A person who acts or speaks for an actor, with office and capacity.</summary>
public sealed record Representative : IIdentified<Representative>
{
    /// <inheritdoc/>
    public required Id<Representative> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The person's names.</summary>
    public required Names Names { get; init => field = Guard.NotNull(value); }

    /// <summary>The actor represented.</summary>
    public required Id<Actor> For { get; init => field = Guard.NotNull(value); }

    /// <summary>The office held at the time, in English: "Prime Minister".</summary>
    public required string Office { get; init => field = Guard.Text(value); }

    /// <summary>The capacity that the office gives under the law of treaties.</summary>
    public Capacity Capacity { get; init => field = Guard.Defined(value); } = Capacity.Other;

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.Value;
}
