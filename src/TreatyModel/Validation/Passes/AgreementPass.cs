namespace TreatyModel.Validation.Passes;

/// <summary>Everything that is checked of one agreement.</summary>
internal static class AgreementPass
{
    internal static void Check(AgreementView view, Register register, Findings findings)
    {
        var references = new References(register, view, findings);
        DocumentReferences.Follow(references, view);
        var clauses = new ClauseReferences(references);
        foreach (var clause in view.Clauses)
        {
            clauses.Follow(clause);
        }

        Validated.Check(view, findings);
    }
}
