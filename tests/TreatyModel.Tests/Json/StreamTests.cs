using System.Text;
using TreatyModel.Chronicles;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

public sealed class StreamTests
{
    private static byte[] Bytes => Encoding.UTF8.GetBytes(TreatyJson.WriteChronicle(Samples.Chronicle));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Lines_are_read_one_by_one_whatever_the_stream_hands_out_at_once(int chunk)
    {
        var lines = await Read(new Trickle(Bytes, chunk), TestContext.Current.CancellationToken);
        Assert.Equal(Samples.Chronicle.Lines, lines);
    }

    [Fact]
    public async Task What_is_appended_is_read_with_the_rest()
    {
        using var stream = new MemoryStream();
        TreatyJson.WriteChronicle(stream, Samples.Chronicle with { Lines = [] });
        foreach (var line in Samples.Chronicle.Lines)
        {
            await TreatyJson.AppendAsync(stream, [line], TestContext.Current.CancellationToken);
        }

        Assert.Equal(Bytes, stream.ToArray());
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_ends()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in TreatyJson.ReadChronicleLinesAsync(new MemoryStream(Bytes), cancellationToken: source.Token))
            {
                Assert.Equal(Samples.Chronicle.Lines[0], line);
                await source.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task The_first_bad_line_ends_a_streamed_reading_with_its_number()
    {
        var bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes).Replace("\"type\":\"retracts\"", "\"type\":\"retract\"", StringComparison.Ordinal));
        var error = await Assert.ThrowsAsync<TreatyJsonException>(() => Read(new MemoryStream(bytes), TestContext.Current.CancellationToken));
        Assert.Equal((ReadCode.UnknownWord, 20), (error.Problems[0].Code, error.Problems[0].Line));
    }

    [Fact]
    public async Task A_line_without_end_is_refused_at_the_limit_and_not_held_in_memory()
    {
        var stream = new Endless();
        var error = await Assert.ThrowsAsync<TreatyJsonException>(() => Read(stream, TestContext.Current.CancellationToken));
        Assert.Equal(ReadCode.OverLimit, error.Problems[0].Code);
        Assert.InRange(stream.Given, TreatyJsonLimits.LineBytes, 4L * TreatyJsonLimits.LineBytes);
    }

    [Fact]
    public void A_file_without_end_is_held_to_the_limit_and_one_byte_more()
    {
        var stream = new Endless();
        Assert.Equal(TreatyJsonLimits.DocumentBytes + 1, Bounded.Read(stream).Length);
        Assert.Equal(TreatyJsonLimits.DocumentBytes + 1, stream.Given);
    }

    [Fact]
    public async Task A_line_that_no_reader_accepts_is_not_written()
    {
        var line = Samples.Chronicle.Lines.OfType<Entry>().First();
        var attestation = line.Attestations[0] with { Says = new string('x', 20_000) };
        var longer = line with { Attestations = [.. Enumerable.Repeat(attestation, 60)] };
        using var stream = new MemoryStream();
        var appending = await Assert.ThrowsAsync<InvalidOperationException>(() => TreatyJson.AppendAsync(stream, [line, longer], TestContext.Current.CancellationToken));
        Assert.Contains($"'{line.Id}'", appending.Message, StringComparison.Ordinal);
        Assert.Equal([line], TreatyJson.ReadChronicle(stream.ToArray()).Lines);
        Assert.Throws<InvalidOperationException>(() => TreatyJson.WriteChronicle(Samples.Chronicle with { Lines = [longer] }));
        Assert.Throws<InvalidOperationException>(() => TreatyJson.WriteChronicle(stream, Samples.Chronicle with { Lines = [longer] }));
    }

    [Fact]
    public async Task An_empty_stream_is_no_chronicle() =>
        await Assert.ThrowsAsync<TreatyJsonException>(() => Read(new MemoryStream(), TestContext.Current.CancellationToken));

    private static async Task<List<ChronicleLine>> Read(Stream stream, CancellationToken cancellation)
    {
        var lines = new List<ChronicleLine>();
        await foreach (var line in TreatyJson.ReadChronicleLinesAsync(stream, cancellationToken: cancellation))
        {
            lines.Add(line);
        }

        return lines;
    }

    private sealed class Trickle(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }

    private sealed class Endless : MemoryStream
    {
        internal long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
