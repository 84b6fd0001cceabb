using FluentValidation;
using TreatyModel.Chronicles;
using TreatyModel.Time;
using TreatyModel.Validation.Passes;

namespace TreatyModel.Validation.Validators;

/// <summary>What the times of a chronicle's entry must be to hold together.</summary>
public sealed class EntryValidator : AbstractValidator<Entry>
{
    /// <summary>States the rules.</summary>
    /// <param name="zone">The zone of times that state none, or null where nothing gives one.</param>
    public EntryValidator(ReferenceZone? zone = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(entry => entry).Custom((entry, context) =>
        {
            var findings = new Findings();
            new EntryChecks(zone?.ToDateTimeZone(), findings).Check(entry, "");
            context.AddFailures(findings.ToReport());
        });
    }
}
