namespace TreatyModel.Json;

/// <summary>The kinds of file.</summary>
public enum DocumentKind
{
    /// <summary>One agreement.</summary>
    Agreement,

    /// <summary>A process.</summary>
    Process,

    /// <summary>A chronicle, in lines.</summary>
    Chronicle,
}
