namespace TreatyModel.Chronicles;

/// <summary>What a declaration does.</summary>
public enum DeclarationKind
{
    /// <summary>States something, without more.</summary>
    Statement,

    /// <summary>Claims a right, a territory or a fact that others contest.</summary>
    Claim,

    /// <summary>Announces a plan.</summary>
    Plan,

    /// <summary>Offers something.</summary>
    Offer,

    /// <summary>Asks for something.</summary>
    Request,

    /// <summary>Consents.</summary>
    Consent,

    /// <summary>Objects.</summary>
    Objection,

    /// <summary>Gives notice.</summary>
    Notice,

    /// <summary>Gives up a right.</summary>
    Waiver,

    /// <summary>Finds what is the case, as somebody called upon to do so.</summary>
    Finding,

    /// <summary>Says how a text is to be read.</summary>
    Interpretation,

    /// <summary>Tells an organ to act.</summary>
    Instruction,

    /// <summary>Excludes or modifies the effect of clauses for who makes it (Vienna Convention art. 2(1)(d)).</summary>
    Reservation,
}
