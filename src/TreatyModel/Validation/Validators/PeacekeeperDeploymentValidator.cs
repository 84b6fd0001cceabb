using FluentValidation;
using TreatyModel.Clauses;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Validators;

/// <summary>What a clause on peacekeepers should say. <see cref="TermValidator"/> looks at the term itself.</summary>
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
        RuleFor(clause => clause.Term)
            .Unless(
                Rules.TermWithoutStart,
                "term.from",
                (_, term) => term is null or { From: not (null or Due.BlankDue) },
                (clause, term) => $"Clause {clause} gives a term of {PeriodText.Write(term!.Length)} whose beginning the text {(term.From is null ? "does not state" : "leaves blank")}.");
    }
}
