using FluentValidation;
using TreatyModel.Agreements;

namespace TreatyModel.Validation.Validators;

/// <summary>What an ambiguity must and should say.</summary>
public sealed class AmbiguityValidator : AbstractValidator<Ambiguity>
{
    /// <summary>States the rules.</summary>
    public AmbiguityValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(ambiguity => ambiguity.Readings)
            .Unless(
                Rules.DuplicateReading,
                "readings",
                (_, readings) => readings.Select(reading => reading.Key).Distinct(StringComparer.Ordinal).Count() == readings.Count,
                (ambiguity, _) => $"Two readings of the ambiguity '{ambiguity.Id}' have the same key.");
        RuleFor(ambiguity => ambiguity.Readings)
            .Unless(
                Rules.BlankWithoutReadings,
                "readings",
                (_, readings) => readings.Count > 0,
                (ambiguity, _) => $"No reading of the ambiguity '{ambiguity.Id}' is on record.");
    }
}
