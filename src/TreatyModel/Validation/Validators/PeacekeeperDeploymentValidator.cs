using FluentValidation;
using TreatyModel.Clauses;

namespace TreatyModel.Validation.Validators;

/// <summary>What a clause on peacekeepers must and should say.</summary>
public sealed class PeacekeeperDeploymentValidator : AbstractValidator<PeacekeeperDeployment>
{
    /// <summary>States the rules.</summary>
    public PeacekeeperDeploymentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.Term)
            .Unless(
                Rules.OpenEndedForce,
                "term",
                (_, term) => term is not null,
                (clause, _) => $"Clause {clause} gives the peacekeepers neither an end of mandate nor a rule on renewal.");
    }
}
