using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Why a clause stands as it does, in full: the text, each duty with its reasons, its dates step by step, and what would change it; terms and effects too.</summary>
/// <remarks>Where one to five sentences are enough, <see cref="ExplanationExtensions.Explain(Finding)"/> gives them.</remarks>
public static class ExplanationText
{
    /// <summary>An explanation as plain text.</summary>
    /// <param name="findings">What stood at the instant asked about.</param>
    /// <param name="address">The clause, the norm or the duty; the agreement can be left out where there is only one.</param>
    /// <param name="width">The width that it is wrapped to, in characters, 40 or more.</param>
    /// <returns>Lines that end in LF.</returns>
    /// <exception cref="KeyNotFoundException">The agreement has no such clause or provision.</exception>
    public static string Plain(Findings findings, ProvisionId address, int width = Rendering.Page.DefaultWidth) => Page(findings, address).ToPlainText(width);

    /// <summary>An explanation as Markdown.</summary>
    /// <param name="findings">What stood at the instant asked about.</param>
    /// <param name="address">The clause, the norm or the duty; the agreement can be left out where there is only one.</param>
    /// <returns>Lines that end in LF.</returns>
    /// <exception cref="KeyNotFoundException">The agreement has no such clause or provision.</exception>
    public static string Markdown(Findings findings, ProvisionId address) => Page(findings, address).ToMarkdown();

    /// <summary>An explanation as a page, to be shown in any way.</summary>
    /// <param name="findings">What stood at the instant asked about.</param>
    /// <param name="address">The clause, the norm or the duty; the agreement can be left out where there is only one.</param>
    /// <param name="law">How the agreement stands in law, or null to leave that out.</param>
    /// <returns>The page.</returns>
    /// <exception cref="KeyNotFoundException">The agreement has no such clause or provision.</exception>
    public static Page Page(Findings findings, ProvisionId address, LegalAssessment? law = null) =>
        new ExplanationPage(Guard.NotNull(findings), findings.Assessment.Whole(address), law).Build();
}
