using FluentValidation;
using FluentValidation.Results;

namespace TreatyModel.Validation.Validators;

/// <summary>How a validator states a rule of the catalogue.</summary>
internal static class RuleBuilderExtensions
{
    /// <summary>Reports a rule wherever a value breaks it.</summary>
    /// <remarks>
    /// The failure is made whole here: FluentValidation's own message formatting and language manager are not used,
    /// because a message may hold braces from a document and must not depend on the culture.
    /// </remarks>
    internal static IRuleBuilder<T, TValue> Unless<T, TValue>(
        this IRuleBuilder<T, TValue> builder, RuleDescription rule, string at, Func<T, TValue, bool> holds, Func<T, TValue, string> message) =>
        builder.Custom((value, context) =>
        {
            var instance = context.InstanceToValidate;
            if (!holds(instance, value))
            {
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(at), message(instance, value), value)
                {
                    ErrorCode = rule.Code.Value,
                    Severity = SeverityOf(rule),
                    CustomState = rule,
                });
            }
        });

    private static FluentValidation.Severity SeverityOf(RuleDescription rule) => rule.Severity switch
    {
        Severity.Error => FluentValidation.Severity.Error,
        Severity.Warning => FluentValidation.Severity.Warning,
        Severity.Information => FluentValidation.Severity.Info,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
