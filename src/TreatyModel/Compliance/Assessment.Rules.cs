using NodaTime;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <content>Terms and effects.</content>
public sealed partial class Assessment
{
    /// <summary>All terms of the process, with their periods, notices and ends.</summary>
    public ValueList<TermFinding> Terms => [.. Evaluation.Plan.Terms.Select(term => TermReport.Of(this, term))];

    /// <summary>The term at an address.</summary>
    /// <param name="address">The rule that sets it, or the clause that states the rule.</param>
    /// <returns>The term.</returns>
    /// <exception cref="KeyNotFoundException">No term has that address.</exception>
    public TermFinding Term(ProvisionId address)
    {
        var whole = Whole(address);
        foreach (var term in Evaluation.Plan.TermsAt(whole))
        {
            return TermReport.Of(this, term);
        }

        throw new KeyNotFoundException(Evaluation.Plan.Terms.Count == 0
            ? $"There is no term at '{address}': {Process.Id} has none."
            : $"There is no term at '{address}', only at {string.Join(", ", Evaluation.Plan.Terms.Select(term => term.Id))}.");
    }

    /// <summary>What the effects of the texts had brought about at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>One for each effect, in the order of the texts.</returns>
    public ValueList<EffectFinding> EffectsAt(Instant instant) =>
        [.. Evaluation.Plan.Agreements.SelectMany(agreement => agreement.Effects).Select(effect => EffectReport.Of(Evaluation, effect, instant))];

    /// <summary>What the effects of the texts had brought about at the end of a day, in each agreement's own zone.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One for each effect, in the order of the texts.</returns>
    public ValueList<EffectFinding> EffectsAt(LocalDate day) =>
    [
        .. Evaluation.Plan.Agreements.SelectMany(agreement => agreement.Effects)
            .Select(effect => EffectReport.Of(Evaluation, effect, new Time.When.Day(day).Latest(effect.Agreement.TimeZone))),
    ];
}
