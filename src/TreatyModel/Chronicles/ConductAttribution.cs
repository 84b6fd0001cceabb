namespace TreatyModel.Chronicles;

/// <summary>On what ground a conduct is the act of somebody who answers for it.</summary>
/// <remarks>ILC articles on State responsibility (2001), arts 4-11; Hague Regulations art. 41 on acts of individuals.</remarks>
public enum ConductAttribution
{
    /// <summary>An organ, a force or an official acted (arts 4-7).</summary>
    Organ,

    /// <summary>A group or a person acted on its instructions or under its direction or control (art. 8).</summary>
    DirectedOrControlled,

    /// <summary>It made the conduct its own afterwards (art. 11).</summary>
    Adopted,

    /// <summary>Individuals acted on their own account, for whom nobody answers.</summary>
    Individuals,

    /// <summary>Looked into, and not established.</summary>
    Unknown,
}
