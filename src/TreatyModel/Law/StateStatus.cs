namespace TreatyModel.Law;

/// <summary>How a State, or another who can be bound, stands to a treaty.</summary>
public enum StateStatus
{
    /// <summary>It has no part in it: a third State (Vienna Convention art. 2(1)(h)), or one that has not yet acted.</summary>
    Outside,

    /// <summary>It took part in drawing up the text (art. 2(1)(e)).</summary>
    Negotiating,

    /// <summary>It has initialled, which authenticates the text and does not bind (arts 10, 12(2)(a)).</summary>
    Initialled,

    /// <summary>It has signed subject to confirmation (art. 12(2)(b)).</summary>
    SignedAdReferendum,

    /// <summary>It has signed subject to ratification, acceptance or approval (arts 14, 18(a)).</summary>
    Signed,

    /// <summary>It has made clear that it will not become a party (art. 18(a)).</summary>
    Declined,

    /// <summary>It has consented to be bound, and the treaty is not in force for it yet: a contracting State (art. 2(1)(f)).</summary>
    Contracting,

    /// <summary>It applies the treaty before it is in force for it (art. 25).</summary>
    ProvisionallyApplying,

    /// <summary>The treaty is in force for it (art. 2(1)(g)).</summary>
    Party,

    /// <summary>The treaty is in force for it, and it has given notice of leaving (arts 54, 56, 67).</summary>
    Withdrawing,

    /// <summary>The treaty is in force for it, with its operation suspended (arts 57, 72).</summary>
    Suspended,

    /// <summary>The treaty is in force for it no longer (art. 70).</summary>
    FormerParty,
}
