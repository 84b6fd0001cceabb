namespace TreatyModel.Json;

/// <summary>Reads files of which nobody knows the length beforehand: a device or a pipe has none.</summary>
internal static class Bounded
{
    /// <summary>The bytes of a file; of one over the limit, one byte more than that.</summary>
    internal static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>The bytes of a stream; of one over the limit, one byte more than that.</summary>
    internal static byte[] Read(Stream stream)
    {
        const int most = TreatyJsonLimits.DocumentBytes + 1;
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - bytes.Length)) is > 0 and var count)
        {
            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
