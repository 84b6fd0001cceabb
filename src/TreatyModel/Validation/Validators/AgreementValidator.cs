using FluentValidation;
using TreatyModel.Agreements;
using TreatyModel.Clauses;

namespace TreatyModel.Validation.Validators;

/// <summary>What an agreement's own properties must and should be, without its clauses and without what it refers to.</summary>
public sealed class AgreementValidator : AbstractValidator<Agreement>
{
    /// <summary>States the rules.</summary>
    public AgreementValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(agreement => agreement.PrevailingLanguage)
            .Unless(
                Rules.PrevailingNotAuthentic,
                "prevailingLanguage",
                (agreement, language) => language is null || agreement.AuthenticLanguages.Count == 0 || agreement.AuthenticLanguages.Contains(language),
                (agreement, language) => $"{agreement.Id} lets the text in '{language}' prevail, which is not among its authentic languages.");
        RuleFor(agreement => agreement.AuthenticLanguages)
            .Unless(
                Rules.LanguageTwice,
                "authenticLanguages",
                (_, languages) => languages.Distinct().Count() == languages.Count,
                (agreement, _) => $"{agreement.Id} lists an authentic language twice.");
        RuleFor(agreement => agreement.FinalProvisions)
            .Unless(
                Rules.NoDisputeStep,
                "finalProvisions.disputeSettlement",
                (agreement, final) => final?.DisputeSettlement.Count > 0 || agreement.AllClauses.Any(clause => clause is DisputeSettlement) || !IsAgreedTextAtHand(agreement),
                (agreement, _) => $"{agreement.Id} has no step for settling disputes.");
        RuleFor(agreement => agreement.Participants)
            .Unless(
                Rules.OneSided,
                "participants",
                (agreement, participants) => !IsTakenAsAgreed(agreement) || participants.Count(TakesPartAsSide) > 1
                    || (participants.Count == 0 && agreement.Text != TextAvailability.Seen),
                (agreement, participants) => $"{agreement.Id} is labelled or taken as an agreement and has {(participants.Any(TakesPartAsSide) ? "one party" : "no party")}.");
        RuleFor(agreement => agreement.Text)
            .Unless(
                Rules.TextNotSeen,
                "text",
                (_, text) => text == TextAvailability.Seen,
                (agreement, text) => text == TextAvailability.Reported
                    ? $"{agreement.Id} is known only from what others report of its text."
                    : $"Nothing is known of the text of {agreement.Id}.");
    }

    private static bool TakesPartAsSide(Participant participant) =>
        participant.Roles.Any(held => held.Role is Role.Party or Role.Signatory);

    private static bool IsTakenAsAgreed(Agreement agreement) =>
        agreement.Label is DocumentLabel.Agreement or DocumentLabel.Treaty
        || agreement.Nature is InstrumentNature.Treaty or InstrumentNature.StateAndArmedGroupAgreement or InstrumentNature.SpecialAgreement;

    // What one side declares settles no disputes between sides; of a text that was not seen, nothing can be missed.
    private static bool IsAgreedTextAtHand(Agreement agreement) =>
        agreement.Text == TextAvailability.Seen
        && agreement.Clauses.Count > 0
        && agreement.Nature is not (InstrumentNature.UnilateralDeclaration or InstrumentNature.ThirdPartyStatement or InstrumentNature.SecurityCouncilDecision);
}
