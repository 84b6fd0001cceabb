using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>One step that a treaty, or a State towards it, can take, and the article that provides for it.</summary>
/// <typeparam name="T">The statuses: <see cref="TreatyStatus"/> or <see cref="StateStatus"/>.</typeparam>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
/// <param name="Article">The article.</param>
/// <param name="When">What makes it, in a few words.</param>
public sealed record LegalTransition<T>(T From, T To, Article Article, string When)
    where T : struct, Enum
{
    /// <summary>The article.</summary>
    public Article Article { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Article);

    /// <summary>What makes it, in a few words.</summary>
    public string When { get; init => field = Guard.Text(value); } = Guard.Text(When, nameof(When));

    /// <summary>The step.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From} to {To}: {When} ({Article})";
}
