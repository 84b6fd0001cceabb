using FluentValidation;
using TreatyModel.Agreements;

namespace TreatyModel.Validation.Validators;

/// <summary>
/// All that <see cref="ValidationExtensions.Validate(PeaceProcess)"/> finds, for applications that compose validators.
/// </summary>
public sealed class PeaceProcessValidator : AbstractValidator<PeaceProcess>
{
    /// <summary>States the rules.</summary>
    public PeaceProcessValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(process => process).Custom((process, context) => context.AddFailures(process.Validate()));
    }
}
