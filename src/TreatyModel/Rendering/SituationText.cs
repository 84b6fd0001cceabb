using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Law;
using TreatyModel.Situations;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>The situation of a process as readable English: instruments, how their duties stand, what they require, bodies, plans, contacts, claims, contradictions.</summary>
public static class SituationText
{
    /// <summary>A situation as plain text.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <param name="findings">How the duties stood at the same instant, or null to leave them out.</param>
    /// <param name="law">How the agreements stand in law, or null to leave that out.</param>
    /// <param name="width">The width that it is wrapped to, in characters, 40 or more.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Plain(PeaceProcess process, Chronicle chronicle, SituationReport report, Findings? findings = null, LegalAssessment? law = null, int width = Rendering.Page.DefaultWidth) =>
        Page(process, chronicle, report, findings, law).ToPlainText(width);

    /// <summary>A situation as Markdown.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <param name="findings">How the duties stood at the same instant, or null to leave them out.</param>
    /// <param name="law">How the agreements stand in law, or null to leave that out.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Markdown(PeaceProcess process, Chronicle chronicle, SituationReport report, Findings? findings = null, LegalAssessment? law = null) =>
        Page(process, chronicle, report, findings, law).ToMarkdown();

    /// <summary>A situation as a page, to be shown in any way.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <param name="findings">How the duties stood at the same instant, or null to leave them out.</param>
    /// <param name="law">How the agreements stand in law, or null to leave that out.</param>
    /// <returns>The page.</returns>
    public static Page Page(PeaceProcess process, Chronicle chronicle, SituationReport report, Findings? findings = null, LegalAssessment? law = null) =>
        new SituationPage(Phrases.Of(Guard.NotNull(process), Guard.NotNull(chronicle)), process, Guard.NotNull(report), findings, law).Build();
}
