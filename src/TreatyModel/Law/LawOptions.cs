using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How the law is applied: what was known by when, and how disputed acts are taken.</summary>
public sealed record LawOptions
{
    /// <summary>All knowledge, disputed acts both ways.</summary>
    public static LawOptions Default { get; } = new();

    /// <summary>The instant up to which knowledge counts, included; null for all knowledge.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>How acts whose validity is disputed are taken: those that another objects to, and those that a source denies.</summary>
    public DisputedActs Disputed { get; init => field = Guard.Defined(value); } = DisputedActs.BothWays;
}
