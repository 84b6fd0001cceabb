namespace TreatyModel.Json;

/// <summary>What a reader accepts at most, so that no file can exhaust memory or time.</summary>
public static class TreatyJsonLimits
{
    /// <summary>How deep objects and lists may stand in each other.</summary>
    public const int Depth = 64;

    /// <summary>Bytes of a document: 64 MiB.</summary>
    public const int DocumentBytes = 64 * 1024 * 1024;

    /// <summary>Bytes of one line of a chronicle: 1 MiB.</summary>
    public const int LineBytes = 1024 * 1024;

    /// <summary>Characters of one string.</summary>
    public const int TextLength = Values.Guard.MaxTextLength;

    /// <summary>Problems reported of one chronicle; after as many its reading ends.</summary>
    public const int Problems = 100;
}
