using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;

namespace TreatyModel.Law.Engine;

/// <summary>One entry as the law sees it: the legal day on which it counts, and from when it counts no more.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Day">The day on which it was received, or happened: the last that it can have been.</param>
/// <param name="Time">The same, to the moment where that is known.</param>
/// <param name="Revoked">The day on which it was taken back, or null.</param>
/// <param name="IsContested">Whether its validity is disputed.</param>
/// <param name="InLife">The act that it is in the life of the agreement as a whole: completed, of this agreement, and not of single clauses; null for all else.</param>
internal sealed record Fact(Entry Entry, LocalDate Day, LegalTime Time, LocalDate? Revoked, bool IsContested, Act? InLife)
{
    internal Act? Act => Entry as Act;

    internal LegalEffect? Effect => (Entry as Declaration)?.Effect;

    /// <summary>The day on which the depositary told the others of it, or that on which it counts, where that is not known.</summary>
    internal LocalDate NotifiedOn(DateTimeZone zone) => Entry.Circulated is { } told ? Facts.DayOf(told, zone) : Day;

    internal bool StandsOn(LocalDate day) => Day <= day && (Revoked is not { } end || end > day);

    internal bool IsBy(Id<Actor> actor)
    {
        foreach (var one in Entry.By.AsSpan())
        {
            if (one == actor)
            {
                return true;
            }
        }

        return false;
    }
}
