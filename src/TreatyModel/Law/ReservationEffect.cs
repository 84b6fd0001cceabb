namespace TreatyModel.Law;

/// <summary>What a reservation does between who made it and one other State.</summary>
public enum ReservationEffect
{
    /// <summary>It is not made in the form or at the time that counts: not confirmed, or withdrawn (Vienna Convention arts 22-23).</summary>
    None,

    /// <summary>It could not be made (art. 19).</summary>
    NotAllowed,

    /// <summary>It waits for acceptance: by silence until the time for objections is over, by all, or by an organ (art. 20).</summary>
    AwaitsAcceptance,

    /// <summary>The clauses are modified between the two to its extent, for both (art. 21(1)).</summary>
    Modifies,

    /// <summary>The other objected: the clauses do not apply between the two to its extent (art. 21(3)).</summary>
    ClausesNotApplied,

    /// <summary>The other objected and opposed entry into force: the treaty is not in force between the two (art. 20(4)(b)).</summary>
    PreventsEntry,
}
