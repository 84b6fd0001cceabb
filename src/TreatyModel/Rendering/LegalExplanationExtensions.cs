using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Puts the findings of law into plain English: the status, the article, the date arithmetic, what is missing.</summary>
public static class LegalExplanationExtensions
{
    /// <summary>How an agreement stands in law at an instant, and why, in a few sentences.</summary>
    /// <param name="law">The assessment.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this LegalAssessment law, Id<Agreement> agreement, Instant at) =>
        new LegalWords(Guard.NotNull(law), agreement).Treaty(at);

    /// <summary>How a State stands to an agreement at an instant, and why, in a few sentences.</summary>
    /// <param name="law">The assessment.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="actor">The State.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this LegalAssessment law, Id<Agreement> agreement, Id<Actor> actor, Instant at) =>
        new LegalWords(Guard.NotNull(law), agreement).State(actor, at);

    /// <summary>What came of a notice of withdrawal, and why, in a few sentences.</summary>
    /// <param name="law">The assessment.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="actor">Who gave the notice.</param>
    /// <param name="withdrawal">The notice, as the State's finding lists it.</param>
    /// <returns>The sentences, on one line.</returns>
    public static string Explain(this LegalAssessment law, Id<Agreement> agreement, Id<Actor> actor, WithdrawalFinding withdrawal) =>
        new LegalWords(Guard.NotNull(law), agreement).Withdrawal(actor, Guard.NotNull(withdrawal));
}
