namespace TreatyModel.Law;

/// <summary>How far a claim under Vienna Convention art. 65 has come.</summary>
public enum ClaimStage
{
    /// <summary>The law bars it, or the right to it was lost (arts 44-45, 56, 62-63).</summary>
    Barred,

    /// <summary>Notified; the time for objections runs (art. 65(2)).</summary>
    AwaitsObjections,

    /// <summary>Nobody objected in time: the measure may be carried out by an instrument in writing (arts 65(2), 67).</summary>
    MayBeCarriedOut,

    /// <summary>Another objected: a solution is sought by peaceful means (art. 65(3)).</summary>
    Opposed,

    /// <summary>No solution within twelve months of the objection: the procedures of art. 66 are open.</summary>
    OpenToProcedure,
}
