namespace TreatyModel.Sources;

/// <summary>What kind of source something is.</summary>
public enum SourceKind
{
    /// <summary>The instrument's own text.</summary>
    Instrument,

    /// <summary>A party, an organ of it or its official.</summary>
    Party,

    /// <summary>A mission or a body that monitors or verifies.</summary>
    Monitor,

    /// <summary>A third State or organisation that takes part.</summary>
    ThirdParty,

    /// <summary>A court or a tribunal.</summary>
    Court,

    /// <summary>A news outlet.</summary>
    Media,

    /// <summary>A dataset or an archive of agreements.</summary>
    Dataset,

    /// <summary>Scholarship or an encyclopedic work.</summary>
    Scholarship,

    /// <summary>Recollection, not checked against anything.</summary>
    Unchecked,
}
