using FluentValidation;
using TreatyModel.Clauses;
using TreatyModel.Terms;
using TreatyModel.Validation.Passes;

namespace TreatyModel.Validation.Validators;

/// <summary>What a ceasefire must and should say.</summary>
public sealed class CeasefireValidator : AbstractValidator<Ceasefire>
{
    /// <summary>States the rules.</summary>
    public CeasefireValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(clause => clause.Until)
            .Unless(
                Rules.EndsBeforeItBegins,
                "until",
                (clause, until) => !Times.EndsBefore(until, clause.From),
                (clause, until) => $"Clause {clause} ends ({until}) before it begins ({clause.From}).");
        RuleFor(clause => clause.From)
            .Unless(
                Rules.NoDateAndTime,
                "from",
                (_, from) => from is Due.AtTime or Due.After or Due.OnEvent,
                (clause, from) => from is null
                    ? $"Clause {clause} does not say from when fire ceases."
                    : $"Clause {clause} gives '{from}' as its beginning and no time of day.");
        RuleFor(clause => clause.Prohibited)
            .Unless(
                Rules.ProhibitedActsUndefined,
                "prohibited",
                (_, acts) => acts.Count > 0,
                (clause, _) => $"Clause {clause} does not say which acts it forbids.");
    }
}
