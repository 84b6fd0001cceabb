using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How one agreement stands between two at an instant: in force or not, in which version, with which reservations, giving way to what.</summary>
public sealed record PairFinding
{
    /// <summary>The agreement.</summary>
    public required Id<Agreement> Agreement { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it is in force between the two. Where a disputed act decides, that without the act.</summary>
    public required PairStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>The same if the disputed acts are valid, or null where nothing is disputed.</summary>
    public PairStatus? IfValid { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>The amendments that hold between the two, the earliest first; empty for the text as it was (Vienna Convention arts 30(4)(b), 40-41).</summary>
    public ValueList<Id<Agreement>> Version { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The reservations of either, each with what it does between the two.</summary>
    public ValueList<ReservationFinding> Reservations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The other agreements in force between the two that prevail over it.</summary>
    public ValueList<Precedence> GivesWayTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The agreement and how it stands.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Agreement}: {Status}{(IfValid is { } other ? $", or {other} (disputed)" : "")}";
}
