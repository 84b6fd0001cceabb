using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>When a text takes effect for somebody who consents later (Vienna Convention art. 24(3)).</summary>
public sealed record JoinerRule
{
    /// <summary>How the days are counted from its own consent.</summary>
    public required Counting Counting { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether only who consents after the general entry into force is a later joiner; otherwise who consents after the day that brings it about.</summary>
    public bool OnlyAfterEntryIntoForce { get; init; }

    /// <summary>Whether its own count may end before the general entry into force, so that the text binds it among those that so agreed; otherwise never.</summary>
    public bool MayPrecedeEntryIntoForce { get; init; }

    /// <summary>The count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Counting.ToString();
}
