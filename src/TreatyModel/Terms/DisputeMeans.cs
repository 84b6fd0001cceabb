namespace TreatyModel.Terms;

/// <summary>Means of settling disputes (Charter of the United Nations art. 33(1)).</summary>
public enum DisputeMeans
{
    /// <summary>Consultation or negotiation between the parties.</summary>
    Negotiation,

    /// <summary>Enquiry into facts.</summary>
    Enquiry,

    /// <summary>Mediation.</summary>
    Mediation,

    /// <summary>Conciliation.</summary>
    Conciliation,

    /// <summary>Arbitration.</summary>
    Arbitration,

    /// <summary>A court.</summary>
    JudicialSettlement,

    /// <summary>A joint body set up for it.</summary>
    JointBody,

    /// <summary>Other peaceful means.</summary>
    Other,
}
