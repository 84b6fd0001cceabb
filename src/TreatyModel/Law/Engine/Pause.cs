using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>The beginning or the end of a suspension.</summary>
/// <param name="At">From when.</param>
/// <param name="Begins">Whether it begins.</param>
/// <param name="Of">For whom alone, or null for all.</param>
/// <param name="By">The entry behind it, or null.</param>
/// <param name="Articles">The articles that it rests on.</param>
internal sealed record Pause(Instant At, bool Begins, Id<Actor>? Of, Id<Entry>? By, ValueList<Article> Articles);
