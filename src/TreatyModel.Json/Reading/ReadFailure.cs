namespace TreatyModel.Json;

/// <summary>The end of a reading: why, and at which byte. It never leaves the library.</summary>
internal sealed class ReadFailure(ReadCode code, long offset, string path, string message) : Exception(message)
{
    internal ReadCode Code => code;

    internal long Offset => offset;

    internal string Path => path;
}
