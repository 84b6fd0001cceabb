namespace TreatyModel.Agreements;

/// <summary>What kind of treaty it is, where the law of treaties makes a difference of it.</summary>
public enum TreatyCharacter
{
    /// <summary>It settles a conflict for good: no right to leave it is implied (Vienna Convention art. 56).</summary>
    PeaceSettlement,

    /// <summary>It establishes a boundary: no fundamental change of circumstances ends it (art. 62(2)(a)), and no right to leave it is implied.</summary>
    EstablishesBoundary,

    /// <summary>It founds an international organisation: its competent organ accepts reservations (art. 20(3)).</summary>
    FoundsOrganization,

    /// <summary>Few States negotiated it, and all of it is to apply between all of them: a reservation needs acceptance by all (art. 20(2)).</summary>
    AppliesAsAWhole,

    /// <summary>It protects persons: no breach of it lets those provisions be ended or suspended (art. 60(5)).</summary>
    ProtectsPersons,
}
