using FluentValidation;
using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Validation.Validators;

/// <summary>What a term must and should be.</summary>
public sealed class TermValidator : AbstractValidator<Term>
{
    private static readonly LegalTime Example = new LegalTime.Moment(new LocalDateTime(2001, 1, 1, 0, 0), ReferenceZone.Utc);

    /// <summary>States the rules.</summary>
    public TermValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(term => term.Renewal)
            .Unless(
                Rules.NoticeLongerThanTerm,
                "renewal.notice",
                (term, renewal) => renewal is not Renewal.Tacit tacit || (IsWithin(tacit.Notice, term.Length) && IsWithin(tacit.Notice, tacit.Length)),
                (term, _) => $"Notice against the renewal of a term ({term}) is due before that term has begun.");
    }

    private static bool IsWithin(Period notice, Period length)
    {
        try
        {
            return Example.Plus(notice, DateTimeZone.Utc).Start(DateTimeZone.Utc) <= Example.Plus(length, DateTimeZone.Utc).Start(DateTimeZone.Utc);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Spans beyond the calendar cannot be compared, and say nothing.
            return true;
        }
    }
}
