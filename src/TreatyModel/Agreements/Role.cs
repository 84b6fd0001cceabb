namespace TreatyModel.Agreements;

/// <summary>What somebody is in a document.</summary>
public enum Role
{
    /// <summary>Bound by it.</summary>
    Party,

    /// <summary>Signs it.</summary>
    Signatory,

    /// <summary>Guarantees that it is kept.</summary>
    Guarantor,

    /// <summary>Witnesses it.</summary>
    Witness,

    /// <summary>Mediates.</summary>
    Mediator,

    /// <summary>Facilitates.</summary>
    Facilitator,

    /// <summary>Endorses it.</summary>
    Endorser,

    /// <summary>Announces it.</summary>
    Announcer,

    /// <summary>Keeps the original and receives notices (Vienna Convention arts 76-77).</summary>
    Depositary,

    /// <summary>Observes.</summary>
    Observer,

    /// <summary>Hosts the talks or the signature.</summary>
    Host,

    /// <summary>Contributes forces, staff or means.</summary>
    Contributor,
}
