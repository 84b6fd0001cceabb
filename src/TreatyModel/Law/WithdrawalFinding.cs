using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>One notice of withdrawal or denunciation, and what the law makes of it.</summary>
public sealed record WithdrawalFinding
{
    /// <summary>The notice.</summary>
    public required Id<Entry> Notice { get; init => field = Guard.NotNull(value); }

    /// <summary>The day on which it counts as given: when it was received.</summary>
    public required LocalDate Given { get; init; }

    /// <summary>What came of it.</summary>
    public required WithdrawalOutcome Outcome { get; init => field = Guard.Defined(value); }

    /// <summary>The day on which it takes effect, or would if it is valid or had not been taken back; null where it cannot or that is not known.</summary>
    public LegalDay? Effect { get; init; }

    /// <summary>The day that the text's own count comes to, before any later day stated or agreed; null where the text gives none.</summary>
    public LocalDate? ByRule { get; init; }

    /// <summary>The day that the notice itself states, or null.</summary>
    public LocalDate? Stated { get; init; }

    /// <summary>The first day on which notice could be given, or null where any would do.</summary>
    public LocalDate? EarliestNotice { get; init; }

    /// <summary>When it was taken back, or null.</summary>
    public LocalDate? RescindedOn { get; init; }

    /// <summary>The arithmetic, step by step.</summary>
    public ValueList<Step> Steps { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The articles that it rests on, at least one.</summary>
    public required ValueList<Article> Articles { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Why, where more is to be said, in plain words; null otherwise.</summary>
    public string? Says { get; init => field = Guard.OptionalText(value); }

    /// <summary>The notice and what came of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Notice}: {Outcome}{(Effect is null ? "" : $" {Effect}")}";
}
