using TreatyModel.Chronicles;

namespace TreatyModel.Compliance.Engine;

/// <summary>What somebody's finding on a duty rests on: who is called upon to find settles it, a party only alleges it.</summary>
internal static class Holdings
{
    internal static Basis Basis(Evaluation evaluation, DutyPlan duty, Declared word)
    {
        if (IsAuthoritative(evaluation, duty, word) || IsBearer(evaluation, duty, word.Said))
        {
            return word.Basis;
        }

        // The other side's answer makes it disputed.
        foreach (var other in evaluation.Ledger.SaidOn(duty)!.Now)
        {
            var denies = other.Effect is LegalEffect.Finds { What: FindingKind.NoBreach } || (other.Said.Kind == DeclarationKind.Objection && other.Effect is null);
            if (denies && IsBearer(evaluation, duty, other.Said))
            {
                return Compliance.Basis.Disputed;
            }
        }

        return Compliance.Basis.Alleged;
    }

    /// <summary>What is left of what an incident rested on, once somebody says that it is no breach: what was proved the policy weighs again, what was only said is disputed.</summary>
    internal static Basis AfterDenial(Evaluation evaluation, DutyPlan duty, Declared word, int incident, Basis before)
    {
        var (ledger, entry) = (evaluation.Ledger, evaluation.Ledger.EntryAt(incident));
        return before == Compliance.Basis.Established && ledger.Witnesses.Weigh(entry, duty, EvidenceUse.Violation, ledger.Witnesses.Of(word.Said, duty)) is Compliance.Basis.Established
            ? before
            : Compliance.Basis.Disputed;
    }

    /// <summary>Whether it is a finding of a court, of the named verifier, of a monitor or of who has the last word.</summary>
    internal static bool IsAuthoritative(Evaluation evaluation, DutyPlan duty, Declared word)
    {
        var ledger = evaluation.Ledger;
        var norm = duty.Norm.Norm;
        return word.Said.Kind == DeclarationKind.Finding
            && ((norm.Verifier is { } verifier && verifier.Actors.Any(one => ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes))
                || duty.Agreement.Norms.Any(power => power.Norm.Modality == Provisions.Modality.Power && power.Norm.Act == Acts.ActKind.Decide
                    && power.Norm.Bearers.Actors.Any(one => ledger.Actors.AnyActsFor(word.Said.By, one) == Truth.Yes))
                || word.Said.Attestations.Any(said => ledger.Witnesses.Of(said, duty) is Voices.Court or Voices.NamedVerifier or Voices.Monitor));
    }

    private static bool IsBearer(Evaluation evaluation, DutyPlan duty, Declaration said) =>
        duty.Bearers.Any(bearer => evaluation.Ledger.Actors.AnyActsFor(said.By, bearer) == Truth.Yes);
}
