using FluentValidation;
using TreatyModel.Clauses;
using TreatyModel.Validation.Passes;

namespace TreatyModel.Validation.Validators;

/// <summary>What a standstill must say.</summary>
public sealed class StandstillValidator : AbstractValidator<Standstill>
{
    /// <summary>States the rules.</summary>
    public StandstillValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.Until)
            .Unless(
                Rules.EndsBeforeItBegins,
                "until",
                (clause, until) => !Times.EndsBefore(until, clause.From),
                (clause, until) => $"Clause {clause} ends ({until}) before it begins ({clause.From}).");
    }
}
