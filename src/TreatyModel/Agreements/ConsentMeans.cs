namespace TreatyModel.Agreements;

/// <summary>A means by which a text lets consent to be bound be expressed (Vienna Convention arts 11-15).</summary>
public enum ConsentMeans
{
    /// <summary>Signature alone (art. 12).</summary>
    Signature,

    /// <summary>The exchange of the instruments that make up the treaty (art. 13).</summary>
    ExchangeOfInstruments,

    /// <summary>Ratification, acceptance or approval (art. 14).</summary>
    Ratification,

    /// <summary>Accession (art. 15).</summary>
    Accession,

    /// <summary>Notification that internal procedures are complete, or any other means agreed on.</summary>
    Notification,
}
