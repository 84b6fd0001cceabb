using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>The end of a treaty for all.</summary>
/// <param name="At">When.</param>
/// <param name="Status">Whether it ended or was superseded.</param>
/// <param name="By">The entry behind it, or null.</param>
/// <param name="Articles">The articles that it rests on.</param>
internal sealed record TreatyEnd(Instant At, TreatyStatus Status, Id<Entry>? By, ValueList<Article> Articles);
