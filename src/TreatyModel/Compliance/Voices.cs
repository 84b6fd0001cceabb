namespace TreatyModel.Compliance;

/// <summary>Who speaks on an entry, as seen from one norm. One source can be the bearer's voice for one norm and a counterparty's for another.</summary>
/// <remarks>Where a source passes on another's words, the voice is that other's.</remarks>
[Flags]
public enum Voices
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The bearer, an organ of it or somebody it answers for.</summary>
    Bearer = 1,

    /// <summary>Somebody to whom the norm is owed.</summary>
    Counterparty = 1 << 1,

    /// <summary>Who verifies the norm according to the text.</summary>
    NamedVerifier = 1 << 2,

    /// <summary>Another mission or body that monitors.</summary>
    Monitor = 1 << 3,

    /// <summary>A third State, an organisation, or another party.</summary>
    ThirdParty = 1 << 4,

    /// <summary>A court or a tribunal.</summary>
    Court = 1 << 5,

    /// <summary>A news outlet.</summary>
    Media = 1 << 6,

    /// <summary>A document, a dataset, scholarship.</summary>
    Document = 1 << 7,

    /// <summary>Recollection, not checked against anything.</summary>
    Unchecked = 1 << 8,
}
