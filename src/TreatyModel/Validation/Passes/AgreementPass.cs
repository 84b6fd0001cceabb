namespace TreatyModel.Validation.Passes;

/// <summary>Everything that is checked of one agreement, except what needs several.</summary>
internal static class AgreementPass
{
    internal static void Check(AgreementView view, Register register, Findings findings)
    {
        var references = new References(register, view, findings);
        DocumentReferences.Follow(references, view);
        var mentions = new Mentions();
        foreach (var clause in view.Clauses)
        {
            new ClauseReferences(clause, references, mentions).Follow();
        }

        Duplicates.Check(view, findings);
        RegisterCircles.Check(view.Path, view.Agreement.Actors, view.Agreement.Places, register, findings);
        Validated.Check(view, findings);
        Validated.CheckPlaces(view.Agreement.Places, view.Path, findings);
        Widths.Check(view.Agreement.Places, view.Path, register, findings);
        Windows.Check(view, findings);
        Schedules.Check(view, findings);
        AmountChecks.Check(view, findings);
        BodyChecks.Check(view, register, findings);
        Possibility.Check(view, mentions, findings);
        OpenTimes.Check(mentions, findings);
        Deadlines.Check(view, mentions, findings);
        Burdens.Check(view, register, findings);
        Geography.Check(view, mentions, register, findings);
        Practice.Check(view, findings);
    }
}
