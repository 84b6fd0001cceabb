using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Findings of law as pages: why an agreement and each State stand as they do, and the table that a depositary would print.</summary>
public static class LegalText
{
    /// <summary>How an agreement stands in law, each State towards it, notices and claims, each with its reasons.</summary>
    /// <param name="law">The assessment.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The page.</returns>
    /// <exception cref="KeyNotFoundException">The process has no such agreement.</exception>
    public static Page Page(LegalAssessment law, Id<Agreement> agreement, Instant at) => new LegalPage(Guard.NotNull(law), agreement, at).Explanation();

    /// <summary>The table of the States: signature, consent, in force, reservations, end.</summary>
    /// <param name="law">The assessment.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The page.</returns>
    /// <exception cref="KeyNotFoundException">The process has no such agreement.</exception>
    public static Page Parties(LegalAssessment law, Id<Agreement> agreement, Instant at) => new LegalPage(Guard.NotNull(law), agreement, at).Parties();
}
