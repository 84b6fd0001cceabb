using System.Buffers;

namespace TreatyModel.Json.Documents;

/// <summary>Reads a stream line by line, never holding more than one line of bounded length.</summary>
internal sealed class LineReader(Stream stream, string? file) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int start;
    private int end;
    private bool ended;

    /// <summary>The number of the line read last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>The next line without its line break, or null at the end. It is valid until the next call.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>?> Next(CancellationToken cancellation)
    {
        var searched = start;
        while (true)
        {
            var at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Taken(searched + at, 1);
            }

            if (ended)
            {
                return start == end ? default(ReadOnlyMemory<byte>?) : Taken(end, 0);
            }

            if (end - start > TreatyJsonLimits.LineBytes)
            {
                var failure = new ReadFailure(ReadCode.OverLimit, 0, "", $"The line has more than {TreatyJsonLimits.LineBytes} bytes.");
                throw new TreatyJsonException([Position.Problem(failure, [], file, Number + 1)]);
            }

            MakeRoom();
            searched = end;
            var count = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
            end += count;
            ended = count == 0;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private ReadOnlyMemory<byte> Taken(int to, int lineBreak)
    {
        var line = buffer.AsMemory(start, to - start);
        start = to + lineBreak;
        Number++;
        return line;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }
}
