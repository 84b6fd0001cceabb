using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What a term is resolved against: the events on record, the readings of what is unclear, and a zone for counting.</summary>
/// <remarks>A term knows no agreement and no chronicle: whoever resolves it hands these two functions in.</remarks>
public sealed record TermContext
{
    /// <summary>A context in which nothing has happened and nothing is read in any way.</summary>
    public static TermContext Empty { get; } = new();

    /// <summary>The zone that elapsed time is counted in where the text states none.</summary>
    public DateTimeZone Zone { get; init => field = Guard.NotNull(value); } = DateTimeZone.Utc;

    /// <summary>When an event happened; waiting where it did not.</summary>
    public Func<Anchor, Resolved<LegalTime>> Occurrence { get; init => field = Guard.NotNull(value); } =
        anchor => new Resolved<LegalTime>.Waiting(anchor);

    /// <summary>The readings of an ambiguity that give a time.</summary>
    public Func<Id<Ambiguity>, ValueList<Due>> Readings { get; init => field = Guard.NotNull(value); } = _ => [];
}
