using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How a State stands to a treaty over a stretch of time, and by which articles.</summary>
public sealed record StateStanding
{
    /// <summary>The status. Where a disputed act decides, that without the act.</summary>
    public required StateStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The status if the disputed acts are valid, or null where nothing is disputed.</summary>
    public StateStatus? IfValid { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>Whether it must refrain from acts that would defeat the object and purpose of the treaty before it is in force for it (Vienna Convention art. 18).</summary>
    public bool InterimObligation { get; init; }

    /// <summary>Whether it is bound as the successor of another.</summary>
    public bool IsSuccessor { get; init; }

    /// <summary>The entries behind it.</summary>
    public ValueList<Id<Entry>> Entries { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether it hangs on an act whose validity is disputed.</summary>
    public bool IsDisputed => IfValid is not null;

    /// <summary>Whether the treaty is in force for it, with its operation suspended or not.</summary>
    public bool IsParty => Status is StateStatus.Party or StateStatus.Withdrawing or StateStatus.Suspended;

    /// <summary>The status and its articles.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Status}{(IfValid is { } other ? $", or {other} (disputed)" : "")}: {string.Join("; ", Articles)}";
}
