using FluentValidation;
using TreatyModel.Provisions;
using TreatyModel.Validation.Passes;

namespace TreatyModel.Validation.Validators;

/// <summary>What a norm's times must be to hold together.</summary>
public sealed class NormValidator : AbstractValidator<Norm>
{
    /// <summary>States the rules.</summary>
    public NormValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(norm => norm.Until)
            .Unless(
                Rules.EndsBeforeItBegins,
                "until",
                (norm, until) => !Times.EndsBefore(until, norm.From),
                (norm, until) => $"The norm '{norm.Key}' ends ({until}) before it begins ({norm.From}).");
        RuleFor(norm => norm.Due)
            .Unless(
                Rules.DueBeforeItBegins,
                "due",
                (norm, due) => !Times.EndsBefore(due, norm.From),
                (norm, due) => $"The norm '{norm.Key}' falls due ({due}) before it begins to bind ({norm.From}).");
    }
}
