namespace TreatyModel.Agreements;

/// <summary>What initialling does (Vienna Convention arts 10, 12(2)(a)).</summary>
public enum InitiallingEffect
{
    /// <summary>It makes the text authentic and definitive, and no more: the rule.</summary>
    Authenticates,

    /// <summary>It is a signature, because the negotiating States so agreed.</summary>
    CountsAsSignature,

    /// <summary>It expresses consent to be bound, because the negotiating States so agreed.</summary>
    ExpressesConsent,
}
