using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>Who chairs a body.</summary>
public sealed record Chair
{
    /// <summary>Who, in turn where it rotates, together where there are co-chairs.</summary>
    public required ValueList<Id<Actor>> Held { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How long each turn lasts, or null where the chair does not rotate.</summary>
    public Period? RotatesEvery { get; init => field = value is null ? null : PeriodText.Check(value, nameof(RotatesEvery)); }
}
