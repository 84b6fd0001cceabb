using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>Everything that validation found, in an order that depends on the findings alone.</summary>
public sealed record ValidationReport
{
    /// <summary>The report on a document without findings.</summary>
    public static ValidationReport Clean { get; } = new();

    /// <summary>The findings: errors, then warnings, then information; within each by path, code and message, ordinally.</summary>
    public ValueList<Problem> Problems { get; init => field = Ordered(Guard.NotNull(value)); } = [];

    /// <summary>Whether there is no error; warnings do not count.</summary>
    public bool IsValid => !Errors.Any();

    /// <summary>The errors.</summary>
    public IEnumerable<Problem> Errors => Of(Severity.Error);

    /// <summary>The warnings.</summary>
    public IEnumerable<Problem> Warnings => Of(Severity.Warning);

    /// <summary>What is worth knowing.</summary>
    public IEnumerable<Problem> Information => Of(Severity.Information);

    /// <summary>This report and another as one.</summary>
    /// <param name="other">The other report.</param>
    /// <returns>A report with the findings of both.</returns>
    public ValidationReport And(ValidationReport other) =>
        new() { Problems = Problems.With(Guard.NotNull(other).Problems.AsSpan()) };

    /// <summary>The counts: <c>1 error, 2 warnings, 0 information</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var (errors, warnings) = (Errors.Count(), Warnings.Count());
        return $"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}, {Information.Count()} information";
    }

    private IEnumerable<Problem> Of(Severity severity) => Problems.Where(problem => problem.Severity == severity);

    private static ValueList<Problem> Ordered(ValueList<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Severity)
            .ThenBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Code.Value, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];
}
