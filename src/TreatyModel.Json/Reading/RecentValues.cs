namespace TreatyModel.Json;

/// <summary>The values read last, by the bytes that they were read from: what stands in line after line is made once, and shared.</summary>
internal sealed class RecentValues
{
    // A power of two; and longer texts seldom come again.
    private const int Places = 1024;
    private const int MaxLength = 64;

    private readonly Kept[] kept = new Kept[Places];

    /// <summary>The value that a codec has read from these bytes, or null where it is not remembered.</summary>
    internal object? Find(object codec, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
        {
            return null;
        }

        ref readonly var place = ref kept[PlaceOf(codec, bytes)];
        return ReferenceEquals(place.Codec, codec) && bytes.SequenceEqual(place.Bytes) ? place.Value : null;
    }

    /// <summary>Remembers a value in the place of another one.</summary>
    internal void Keep(object codec, ReadOnlySpan<byte> bytes, object value)
    {
        if (bytes.Length <= MaxLength)
        {
            kept[PlaceOf(codec, bytes)] = new Kept(codec, bytes.ToArray(), value);
        }
    }

    // FNV-1a. The codec's own hash differs from run to run, and decides only what is remembered.
    private static int PlaceOf(object codec, ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u ^ (uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(codec);
        foreach (var one in bytes)
        {
            hash = (hash ^ one) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (Places - 1));
    }

    private readonly record struct Kept(object Codec, byte[] Bytes, object Value);
}
