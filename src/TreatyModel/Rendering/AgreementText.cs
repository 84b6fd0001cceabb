using TreatyModel.Agreements;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>An agreement as readable English: who takes part, what each clause says, what it leaves open, and where that comes from.</summary>
/// <remarks>One-way: the text is never read back. The words are ours and not those of the instrument.</remarks>
public static class AgreementText
{
    /// <summary>An agreement that lists its own actors, places and sources, as plain text.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string ToText(this Agreement agreement) => Plain(PeaceProcess.Of(agreement), agreement);

    /// <summary>An agreement as plain text.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="width">The width that it is wrapped to, in characters, 40 or more.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Plain(PeaceProcess process, Agreement agreement, int width = Rendering.Page.DefaultWidth) =>
        Page(process, agreement).ToPlainText(width);

    /// <summary>An agreement as Markdown.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>Lines that end in LF.</returns>
    public static string Markdown(PeaceProcess process, Agreement agreement) => Page(process, agreement).ToMarkdown();

    /// <summary>An agreement as a page, to be shown in any way.</summary>
    /// <param name="process">The process that its names come from.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The page.</returns>
    public static Page Page(PeaceProcess process, Agreement agreement)
    {
        Guard.NotNull(agreement);
        return new AgreementPage(Phrases.Of(Guard.NotNull(process)).In(agreement), agreement).Build();
    }
}
