namespace TreatyModel.Terms;

/// <summary>What a rule on entry into force counts.</summary>
public enum ConsentAct
{
    /// <summary>Expressions of consent to be bound, by whatever means the treaty allows (Vienna Convention art. 11).</summary>
    Consent,

    /// <summary>Signatures of any kind.</summary>
    Signature,

    /// <summary>Notifications that internal procedures are complete, when they are received.</summary>
    Notification,
}
