using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>One rule of the catalogue: its code, its weight, what it asks for and on what ground.</summary>
public sealed record RuleDescription
{
    /// <summary>The code, which never changes its meaning.</summary>
    public required RuleCode Code { get; init => field = Guard.NotNull(value); }

    /// <summary>The weight of every problem with this code.</summary>
    public required Severity Severity { get; init => field = Guard.Defined(value); }

    /// <summary>What is wrong or worth knowing, in one English sentence.</summary>
    public required string Title { get; init => field = Guard.Text(value); }

    /// <summary>The guide or the article behind the rule, or null where it follows from the model alone.</summary>
    public string? Basis { get; init => field = Guard.OptionalText(value); }

    /// <summary>The code and the title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}: {Title}";
}
