namespace TreatyModel.Agreements;

/// <summary>What a document calls itself, or is called.</summary>
public enum DocumentLabel
{
    /// <summary>An agreement or accord.</summary>
    Agreement,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A protocol.</summary>
    Protocol,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A communiqué.</summary>
    Communique,

    /// <summary>Any other label.</summary>
    Other,
}
