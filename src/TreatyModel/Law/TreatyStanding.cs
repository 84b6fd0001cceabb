using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How a treaty stands over a stretch of time, and by which articles.</summary>
public sealed record TreatyStanding
{
    /// <summary>The status. Where a disputed act decides, that without the act.</summary>
    public required TreatyStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The status if the disputed acts are valid, or null where nothing is disputed.</summary>
    public TreatyStatus? IfValid { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>The entries behind it.</summary>
    public ValueList<Id<Entry>> Entries { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether it hangs on an act whose validity is disputed.</summary>
    public bool IsDisputed => IfValid is not null;

    /// <summary>The status and its articles.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Status}{(IfValid is { } other ? $", or {other} (disputed)" : "")}: {string.Join("; ", Articles)}";
}
