using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>Every rule of the validators, in the order of the codes. docs/rules.md lists the same.</summary>
/// <remarks>
/// TM1xxx are errors of an agreement, TM2xxx warnings, TM3xxx information, TM4xxx errors of a process, TM5xxx errors of a
/// chronicle. TM0xxx belong to the reading of files and are not listed here.
/// </remarks>
public static class RuleCatalogue
{
    /// <summary>Every rule, in the order of the codes.</summary>
    public static ValueList<RuleDescription> All { get; } =
    [
        .. Rules.References, .. Rules.Identity, .. Rules.Contradictions,
        .. Rules.Warnings, .. Rules.Information, .. Rules.Process, .. Rules.Chronicle,
    ];

    /// <summary>The rule with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rule, or null where no validator has it.</returns>
    public static RuleDescription? Find(RuleCode code) => All.FirstOrDefault(rule => rule.Code == code);
}
