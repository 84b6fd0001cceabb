using FluentValidation;
using TreatyModel.Places;

namespace TreatyModel.Validation.Validators;

/// <summary>What a corridor must be.</summary>
public sealed class CorridorValidator : AbstractValidator<Corridor>
{
    /// <summary>States the rules.</summary>
    public CorridorValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(corridor => corridor.Ends)
            .Unless(
                Rules.CorridorEndTwice,
                "ends",
                (_, ends) => ends.Distinct().Count() == ends.Count,
                (corridor, _) => $"The corridor '{corridor.Id}' has the same end twice.");
        RuleFor(corridor => corridor.Bypasses)
            .Unless(
                Rules.CorridorBypassesItsEnd,
                "bypasses",
                (corridor, bypasses) => !bypasses.Intersect(corridor.Ends).Any(),
                (corridor, _) => $"The corridor '{corridor.Id}' must bypass a place that it joins.");
    }
}
