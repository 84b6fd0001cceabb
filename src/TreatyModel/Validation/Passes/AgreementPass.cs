namespace TreatyModel.Validation.Passes;

/// <summary>Everything that is checked of one agreement, except what needs several.</summary>
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

        Duplicates.Check(view, findings);
        RegisterCircles.Check(view.Path, view.Agreement.Actors, view.Agreement.Places, register, findings);
        Validated.Check(view, findings);
        Validated.CheckPlaces(view.Agreement.Places, view.Path, findings);
        Deadlines.Check(view, clauses, findings);
        Burdens.Check(view, register, findings);
        Geography.Check(view, clauses, register, findings);
        Practice.Check(view, findings);
    }
}
