using System.Runtime.CompilerServices;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Json.Documents;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <content>Streams: long chronicles are read and added to line by line.</content>
public static partial class TreatyJson
{
    /// <summary>Writes an agreement in its canonical form.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="options">How, or null for the default.</param>
    public static void WriteAgreement(Stream stream, Agreement agreement, TreatyJsonOptions? options = null) =>
        Guard.NotNull(stream).Write(Document.Write(Guard.NotNull(agreement), DocumentKind.Agreement, options));

    /// <summary>Writes a process in its canonical form.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="process">The process.</param>
    /// <param name="options">How, or null for the default.</param>
    public static void WriteProcess(Stream stream, PeaceProcess process, TreatyJsonOptions? options = null) =>
        Guard.NotNull(stream).Write(Document.Write(Guard.NotNull(process), DocumentKind.Process, options));

    /// <summary>Writes a chronicle in its canonical form.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <exception cref="InvalidOperationException">The heading or a line takes more than <see cref="TreatyJsonLimits.LineBytes"/>, which no reader accepts; the message names the entry. What stands before it is written.</exception>
    public static void WriteChronicle(Stream stream, Chronicle chronicle, TreatyJsonOptions? options = null) =>
        ChronicleDocument.Write(Guard.NotNull(stream), Guard.NotNull(chronicle), options);

    /// <summary>Reads the lines of a chronicle one by one, holding one at a time; its heading line is checked and passed over.</summary>
    /// <param name="stream">The chronicle, from its beginning; it stays open.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines in the order of the file, which has no meaning.</returns>
    /// <exception cref="TreatyJsonException">A line cannot be read: the first such line ends the reading.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async IAsyncEnumerable<ChronicleLine> ReadChronicleLinesAsync(
        Stream stream, string? file = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = new LineReader(Guard.NotNull(stream), file);
        var recent = new RecentValues();
        var heading = await reader.Next(cancellationToken).ConfigureAwait(false);
        ChronicleDocument.ReadHeading(Syntax.WithoutMark(heading.GetValueOrDefault().Span), file);
        while (await reader.Next(cancellationToken).ConfigureAwait(false) is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return ChronicleDocument.ReadLine(line.Span, recent, reader.Number, file);
        }
    }

    /// <summary>Adds lines to a chronicle.</summary>
    /// <param name="stream">
    /// The chronicle; it stays open. Where the stream can seek, lines go to its end, a missing last line break is made good
    /// (if it can also be read), and an empty stream first gets its heading. Where it cannot, it stands behind the line
    /// break of the last line.
    /// </param>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellationToken">Ends the writing, between two lines.</param>
    /// <returns>A task that ends when all are written.</returns>
    /// <exception cref="InvalidOperationException">A line takes more than <see cref="TreatyJsonLimits.LineBytes"/>, which no reader accepts; the message names the entry. The lines before it are written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task AppendAsync(Stream stream, IEnumerable<ChronicleLine> lines, CancellationToken cancellationToken = default)
    {
        if (Guard.NotNull(stream).CanSeek)
        {
            await ToEnd(stream, cancellationToken).ConfigureAwait(false);
        }

        foreach (var line in Guard.NotNull(lines))
        {
            await stream.WriteAsync(ChronicleDocument.Written(line), cancellationToken).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task ToEnd(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.Length == 0)
        {
            ChronicleDocument.Write(stream, Chronicle.Empty, null);
            return;
        }

        var last = new byte[1];
        stream.Seek(stream.CanRead ? -1 : 0, SeekOrigin.End);
        if (stream.CanRead)
        {
            await stream.ReadExactlyAsync(last, cancellationToken).ConfigureAwait(false);
            if (last[0] != (byte)'\n')
            {
                await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
