using FluentValidation;
using TreatyModel.Clauses;
using TreatyModel.Validation.Passes;

namespace TreatyModel.Validation.Validators;

/// <summary>What a clause on a corridor must and should say.</summary>
public sealed class CorridorRegimeValidator : AbstractValidator<CorridorRegime>
{
    /// <summary>States the rules.</summary>
    public CorridorRegimeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.Until)
            .Unless(
                Rules.EndsBeforeItBegins,
                "until",
                (clause, until) => !Times.EndsBefore(until, clause.From),
                (clause, until) => $"Clause {clause} ends ({until}) before it begins ({clause.From}).");
        RuleFor(clause => clause.ControlledBy)
            .Unless(
                Rules.NoControlAuthority,
                "controlledBy",
                (_, authority) => authority is not null,
                (clause, _) => $"Clause {clause} names nobody who controls what passes through '{clause.Corridor}'.");
    }
}
