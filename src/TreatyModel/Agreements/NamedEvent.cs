using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>An event outside a text that its clauses hang on: an election, a domestic decision, another State's act. It may never happen.</summary>
public sealed record NamedEvent : IIdentified<NamedEvent>
{
    /// <inheritdoc/>
    public required Id<NamedEvent> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is, in our own words, as a noun: "the exchange of instruments of ratification".</summary>
    public required string Says { get; init => field = Guard.Text(value); }

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.Value;
}
