using FluentValidation;
using TreatyModel.Agreements;

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
        RuleFor(agreement => agreement.Text)
            .Unless(
                Rules.TextNotSeen,
                "text",
                (_, text) => text == TextAvailability.Seen,
                (agreement, text) => text == TextAvailability.Reported
                    ? $"{agreement.Id} is known only from what others report of its text."
                    : $"Nothing is known of the text of {agreement.Id}.");
    }
}
