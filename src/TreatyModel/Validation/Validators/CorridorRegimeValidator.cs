using FluentValidation;
using TreatyModel.Clauses;

namespace TreatyModel.Validation.Validators;

/// <summary>What a clause on a corridor must and should say.</summary>
public sealed class CorridorRegimeValidator : AbstractValidator<CorridorRegime>
{
    /// <summary>States the rules.</summary>
    public CorridorRegimeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.ControlledBy)
            .Unless(
                Rules.NoControlAuthority,
                "controlledBy",
                (_, authority) => authority is not null,
                (clause, _) => $"Clause {clause} names nobody who controls what passes through '{clause.Corridor}'.");
    }
}
