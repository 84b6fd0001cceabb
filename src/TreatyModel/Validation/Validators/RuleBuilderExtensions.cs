using FluentValidation;
using FluentValidation.Results;

namespace TreatyModel.Validation.Validators;

/// <summary>How a validator states a rule of the catalogue.</summary>
internal static class RuleBuilderExtensions
{
    /// <summary>Reports a rule wherever it does not hold.</summary>
    /// <remarks>
    /// The failure is made whole here: FluentValidation's own message formatting and language manager are not used,
    /// because a message may hold braces from a document and must not depend on the culture.
    /// </remarks>
    internal static void Unless<T, TValue>(
        this IRuleBuilder<T, TValue> builder, RuleDescription rule, string at, Func<T, TValue, bool> holds, Func<T, TValue, string> message) =>
        builder.Custom((value, context) =>
        {
            var instance = context.InstanceToValidate;
            if (!holds(instance, value))
            {
                context.AddFailure(Failure(context, rule, at, message(instance, value), value is Enum or System.Collections.IEnumerable ? null : value));
            }
        });

    /// <summary>Reports one problem.</summary>
    internal static void AddFailure<T>(this ValidationContext<T> context, RuleDescription rule, string at, string message, object? attempted) =>
        context.AddFailure(Failure(context, rule, at, message, attempted));

    /// <summary>Passes on what a report holds.</summary>
    internal static void AddFailures<T>(this ValidationContext<T> context, ValidationReport report)
    {
        foreach (var problem in report.Problems)
        {
            context.AddFailure(Failure(context, RuleCatalogue.Find(problem.Code)!, problem.Path, problem.Message, problem.AttemptedValue));
        }
    }

    private static ValidationFailure Failure<T>(ValidationContext<T> context, RuleDescription rule, string at, string message, object? attempted) =>
        new(context.PropertyChain.BuildPropertyPath(at), message, attempted)
        {
            ErrorCode = rule.Code.Value,
            Severity = rule.Severity switch
            {
                Severity.Error => FluentValidation.Severity.Error,
                Severity.Warning => FluentValidation.Severity.Warning,
                Severity.Information => FluentValidation.Severity.Info,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            CustomState = rule,
        };
}
