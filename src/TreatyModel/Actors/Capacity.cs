namespace TreatyModel.Actors;

/// <summary>In what capacity somebody represents an actor (Vienna Convention art. 7).</summary>
public enum Capacity
{
    /// <summary>Head of State: needs no full powers (art. 7(2)(a)).</summary>
    HeadOfState,

    /// <summary>Head of government: needs no full powers (art. 7(2)(a)).</summary>
    HeadOfGovernment,

    /// <summary>Minister for foreign affairs: needs no full powers (art. 7(2)(a)).</summary>
    ForeignMinister,

    /// <summary>Head of a diplomatic mission: may adopt a text with the receiving State (art. 7(2)(b)).</summary>
    HeadOfMission,

    /// <summary>Accredited to a conference or an organisation: may adopt a text there (art. 7(2)(c)).</summary>
    AccreditedRepresentative,

    /// <summary>Holds full powers (art. 7(1)(a)).</summary>
    FullPowers,

    /// <summary>Head of an international organisation or of an organ of one.</summary>
    HeadOfOrganization,

    /// <summary>Any other capacity, or one that is not stated.</summary>
    Other,
}
