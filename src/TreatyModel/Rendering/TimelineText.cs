using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>How the duties of each clause stood between two instants, with every time that was set: as text, or as a Gantt chart for Mermaid.</summary>
public static class TimelineText
{
    /// <summary>The timelines as plain text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="between">From when to when; null for <see cref="Span"/>.</param>
    /// <param name="only">The one agreement that is shown, or null for all.</param>
    /// <param name="width">The width that it is wrapped to, in characters, 40 or more.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Plain(Assessment assessment, Interval? between = null, Id<Agreement>? only = null, int width = Rendering.Page.DefaultWidth) =>
        Page(assessment, between, only).ToPlainText(width);

    /// <summary>The timelines as Markdown.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="between">From when to when; null for <see cref="Span"/>.</param>
    /// <param name="only">The one agreement that is shown, or null for all.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Markdown(Assessment assessment, Interval? between = null, Id<Agreement>? only = null) => Page(assessment, between, only).ToMarkdown();

    /// <summary>The timelines as a page, to be shown in any way.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="between">From when to when; null for <see cref="Span"/>.</param>
    /// <param name="only">The one agreement that is shown, or null for all.</param>
    /// <returns>The page.</returns>
    public static Page Page(Assessment assessment, Interval? between = null, Id<Agreement>? only = null) =>
        new TimelinePage(new Chart(assessment, between, only)).Build();

    /// <summary>The timelines as a Gantt chart in the language of Mermaid: a section a clause, a bar a phase, a milestone for each time that is set; of what recurs more than twelve times, none for each.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="between">From when to when; null for <see cref="Span"/>.</param>
    /// <param name="only">The one agreement that is shown, or null for all.</param>
    /// <returns>Lines that end in LF. All on one clock: the process's, or UTC where it states none.</returns>
    public static string Mermaid(Assessment assessment, Interval? between = null, Id<Agreement>? only = null) =>
        new TimelineGantt(new Chart(assessment, between, only)).Write();

    /// <summary>From the first change of any duty to the end of what is laid out.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The span; empty, at the horizon, where nothing ever changes.</returns>
    public static Interval Span(Assessment assessment)
    {
        var first = Guard.NotNull(assessment).Duties
            .SelectMany(duty => assessment.Timeline(duty).Segments)
            .Select(segment => segment.From)
            .Where(from => from > Instant.MinValue && from < assessment.Horizon)
            .DefaultIfEmpty(assessment.Horizon)
            .Min();
        return new Interval(first, assessment.Horizon);
    }
}
