using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>That another agreement in force between the same two prevails where the two are incompatible.</summary>
/// <param name="Prevailing">The agreement that prevails.</param>
/// <param name="Article">By which article.</param>
public sealed record Precedence(Id<Agreement> Prevailing, Article Article)
{
    /// <summary>The agreement that prevails.</summary>
    public Id<Agreement> Prevailing { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Prevailing);

    /// <summary>By which article.</summary>
    public Article Article { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Article);

    /// <summary>The agreement and the article.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Prevailing} ({Article})";
}
