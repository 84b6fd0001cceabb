namespace TreatyModel.Validation.Passes;

/// <summary>Collects what the passes find.</summary>
internal sealed class Findings
{
    private readonly List<Problem> problems = [];

    internal void Add(RuleDescription rule, string path, string message, string? attempted = null) => problems.Add(new Problem
    {
        Code = rule.Code,
        Severity = rule.Severity,
        Path = path,
        Message = message,
        Basis = rule.Basis,
        AttemptedValue = attempted,
    });

    internal void Add(FluentValidation.Results.ValidationResult result, string under)
    {
        foreach (var failure in result.Errors)
        {
            Add((RuleDescription)failure.CustomState, At(under, failure.PropertyName), failure.ErrorMessage, failure.AttemptedValue?.ToString());
        }
    }

    internal ValidationReport ToReport() => new() { Problems = [.. problems] };

    internal static string At(string under, string property) =>
        under.Length == 0 ? property : property.Length == 0 ? under : $"{under}.{property}";
}
