using TreatyModel.Compliance;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Puts findings into plain English: the clause, the entries, the rule and the date arithmetic.</summary>
public static class ExplanationExtensions
{
    /// <summary>A finding in one to five sentences.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this Finding finding) => new FindingWords(PhrasesOf(Guard.NotNull(finding).Assessment), finding).Write();

    /// <summary>A finding in one to five sentences, with phrases that are used for many.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="phrases">The phrases of its process.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this Finding finding, Phrases phrases) => new FindingWords(Guard.NotNull(phrases), Guard.NotNull(finding)).Write();

    /// <summary>What a term comes to, in one to five sentences.</summary>
    /// <param name="term">The term.</param>
    /// <param name="assessment">The assessment that it comes from.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this TermFinding term, Assessment assessment) =>
        new TermWords(PhrasesOf(Guard.NotNull(assessment)), assessment, Guard.NotNull(term)).Write();

    /// <summary>Phrases for an assessment's process and the registers of its chronicle.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The phrases.</returns>
    public static Phrases PhrasesOf(Assessment assessment) =>
        Phrases.Of(Guard.NotNull(assessment).Process, assessment.Evaluation.Ledger.Heading);
}
