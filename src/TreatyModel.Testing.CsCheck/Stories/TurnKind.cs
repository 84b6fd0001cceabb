namespace TreatyModel.Testing.Stories;

/// <summary>What can be said that changes a duty.</summary>
internal enum TurnKind
{
    Extends,
    Waives,
    Suspends,
    SuspendsForATime,
    Resumes,
    Excuses,
    ExcusesForATime,
    Impossible,
    Permits,
    Breached,
    NotBreached,
    Performed,
    Begins,
    Revokes,
    Ends,
    EndsAll,
}
