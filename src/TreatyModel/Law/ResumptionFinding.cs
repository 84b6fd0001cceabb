using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>Whether hostilities may be resumed of right after an armistice, by one rule.</summary>
/// <param name="Allowed">Whether they may.</param>
/// <param name="Article">The rule.</param>
public sealed record ResumptionFinding(bool Allowed, Article Article)
{
    /// <summary>The rule.</summary>
    public Article Article { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Article);

    /// <summary>The answer and the rule.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(Allowed ? "allowed" : "not allowed")} ({Article})";
}
