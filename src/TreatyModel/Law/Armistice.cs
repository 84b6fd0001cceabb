using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>The rules of the Hague Regulations (1907, arts 36-41) on armistices, beside the law of treaties.</summary>
/// <remarks>They concern international conflicts. An armistice suspends operations between the parties; it does not end a state of war by itself.</remarks>
public static class Armistice
{
    /// <summary>Whether a text fixes how long it lasts: by a term, or by an event that ends it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>True where it does.</returns>
    public static bool HasTerm(Agreement agreement) =>
        Guard.NotNull(agreement).FinalProvisions?.Term is not null || agreement.AllClauses.Any(clause => clause is DurationClause { Term: not null } or DurationClause { UntilEvent: not null } or DurationClause { UntilNamed: not null });

    /// <summary>Whether hostilities may be resumed of right, without a violation by the other side.</summary>
    /// <param name="agreement">The armistice.</param>
    /// <returns>
    /// Two answers. That which the library takes: no (Charter art. 2(4); Security Council resolution 95 (1951)). And that of a claim
    /// under the historic rule: yes, with due warning, where no term is fixed (Hague Regulations art. 36).
    /// </returns>
    public static (ResumptionFinding Taken, ResumptionFinding Claimed) Resumption(Agreement agreement) =>
    (
        new ResumptionFinding(false, Article.Charter("2(4)")),
        new ResumptionFinding(!HasTerm(agreement), Article.Hague("36"))
    );

    /// <summary>What a violation lets the other side do.</summary>
    /// <param name="gravity">How grave it is found to be, or null where that is not said.</param>
    /// <param name="attribution">On what ground somebody answers for it, or null where it has not been looked into.</param>
    /// <param name="urgent">Whether there is urgency.</param>
    /// <returns>The options, none where nothing is established; acts of individuals of their own accord never let the other side denounce.</returns>
    public static ValueList<ArmisticeOption> AfterViolation(Gravity? gravity, ConductAttribution? attribution, bool urgent = false) => attribution switch
    {
        ConductAttribution.Individuals => [ArmisticeOption.PunishmentAndCompensation],
        ConductAttribution.Organ or ConductAttribution.DirectedOrControlled or ConductAttribution.Adopted when gravity == Gravity.Serious =>
            urgent ? [ArmisticeOption.Denounce, ArmisticeOption.ResumeAtOnce] : [ArmisticeOption.Denounce],
        _ => [],
    };
}
