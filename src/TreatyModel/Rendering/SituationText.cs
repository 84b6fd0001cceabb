using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Situations;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>The situation of a process as readable English: instruments, what they require, bodies, plans, contacts, claims, contradictions.</summary>
public static class SituationText
{
    /// <summary>A situation as plain text.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <param name="width">The width that it is wrapped to, in characters, 40 or more.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Plain(PeaceProcess process, Chronicle chronicle, SituationReport report, int width = Rendering.Page.DefaultWidth) =>
        Page(process, chronicle, report).ToPlainText(width);

    /// <summary>A situation as Markdown.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Markdown(PeaceProcess process, Chronicle chronicle, SituationReport report) =>
        Page(process, chronicle, report).ToMarkdown();

    /// <summary>A situation as a page, to be shown in any way.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="chronicle">The chronicle that its names come from.</param>
    /// <param name="report">The situation.</param>
    /// <returns>The page.</returns>
    public static Page Page(PeaceProcess process, Chronicle chronicle, SituationReport report) =>
        new SituationPage(Phrases.Of(Guard.NotNull(process), Guard.NotNull(chronicle)), process, Guard.NotNull(report)).Build();
}
