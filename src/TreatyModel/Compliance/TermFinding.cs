using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What a term comes to: its periods, who can end it by when, the notices given, and when it is over.</summary>
public sealed record TermFinding
{
    /// <summary>The rule that sets it; <c>final provisions/term</c> for a term that an agreement's final provisions give.</summary>
    public required ProvisionId Address { get; init; }

    /// <summary>The term as the text has it.</summary>
    public required Term Term { get; init; }

    /// <summary>When it begins, with the arithmetic; waiting or undetermined where that is open.</summary>
    public required Resolved<LegalTime> Start { get; init; }

    /// <summary>Its periods, up to the one that the horizon falls into; empty while its start is not known.</summary>
    public ValueList<TermPeriodFinding> Periods { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who can keep it from being renewed; empty where it is not renewed by silence.</summary>
    public ValueList<Id<Actor>> NoticeBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The notices on record, judged.</summary>
    public ValueList<NoticeFinding> Notices { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it is over: at the beginning of that day, or at that moment; null while it goes on.</summary>
    public LegalTime? Ends { get; init; }

    /// <summary>The same as an instant.</summary>
    public Instant? EndsAt { get; init; }

    /// <summary>What the end rests on: disputed where only some of those who had to agree did.</summary>
    public Basis EndBasis { get; init; } = Basis.Established;

    /// <summary>Whether it goes on beyond its periods as long as something holds, which is not known to have ended.</summary>
    public bool GoesOnWithoutEnd { get; init; }

    /// <summary>What it comes to under each reading that is on record, where something is open; empty where nothing is.</summary>
    public ValueList<TermReading> Readings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The address and when it runs out.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address}: {(Ends is not null ? $"ends {Ends}" : Periods.Count == 0 ? Start.ToString() : $"goes on, next expiry {Periods[^1].Expires}")}";
}
