namespace TreatyModel.Agreements;

/// <summary>Whether a text allows reservations (Vienna Convention art. 19).</summary>
public enum ReservationScope
{
    /// <summary>It does not say: those compatible with its object and purpose can be made (art. 19(c)).</summary>
    NotStated,

    /// <summary>It forbids all (art. 19(a)).</summary>
    Prohibited,

    /// <summary>It forbids those to the clauses named (art. 19(a)).</summary>
    ProhibitedFor,

    /// <summary>It allows only those to the clauses named (art. 19(b)).</summary>
    OnlyFor,

    /// <summary>It expressly authorises those to the clauses named, so that no acceptance is needed (art. 20(1)).</summary>
    AuthorizedFor,
}
