using TreatyModel.Time;

namespace TreatyModel.Terms;

/// <summary>One step of a date's arithmetic: what was done, and what it gave.</summary>
/// <param name="Rule">What was done, in plain words: "3 years after entry into force".</param>
/// <param name="Result">What it gave.</param>
public sealed record Step(string Rule, LegalTime Result)
{
    /// <summary>The step: <c>3 years after entry into force: 2023-11-10</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule}: {Result}";
}
