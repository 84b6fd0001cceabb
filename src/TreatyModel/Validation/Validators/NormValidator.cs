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
        RuleFor(norm => norm).Custom((norm, context) =>
        {
            foreach (var (rule, property, at, message) in Windows.Of(norm))
            {
                context.AddFailure(rule, property, message, at);
            }
        });
    }
}
