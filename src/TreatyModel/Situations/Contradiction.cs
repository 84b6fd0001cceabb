using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>Something that sources tell differently, with every version and who gives it. None is preferred.</summary>
public sealed record Contradiction
{
    /// <summary>What is told differently.</summary>
    public required ContradictionKind Kind { get; init; }

    /// <summary>The entry of the chronicle that it is about, or null.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The agreement that it is about, or null.</summary>
    public Id<Agreement>? Agreement { get; init; }

    /// <summary>The clause that it is about, or null for the document itself.</summary>
    public ProvisionId? Of { get; init; }

    /// <summary>The property of the document that it is about, or null.</summary>
    public string? Property { get; init; }

    /// <summary>The participant whose roles are read differently, or null.</summary>
    public Id<Actor>? Participant { get; init; }

    /// <summary>The versions, at least two.</summary>
    public required ValueList<Account> Accounts { get; init; }
}
