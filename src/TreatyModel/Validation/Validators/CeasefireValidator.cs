using FluentValidation;
using TreatyModel.Clauses;

namespace TreatyModel.Validation.Validators;

/// <summary>What a ceasefire must and should say.</summary>
public sealed class CeasefireValidator : AbstractValidator<Ceasefire>
{
    /// <summary>States the rules.</summary>
    public CeasefireValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.Prohibited)
            .Unless(
                Rules.ProhibitedActsUndefined,
                "prohibited",
                (_, acts) => acts.Count > 0,
                (clause, _) => $"Clause {clause} does not say which acts it forbids.");
    }
}
