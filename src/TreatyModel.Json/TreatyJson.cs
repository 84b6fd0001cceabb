using System.Text;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Json.Documents;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>Reads and writes agreements, processes and chronicles as JSON.</summary>
/// <remarks>
/// Reading is strict: what is misspelt, doubled, missing or of the wrong kind is refused with its place, within
/// <see cref="TreatyJsonLimits"/>. A byte order mark is accepted and never written. What is written is canonical:
/// UTF-8, LF, two spaces, properties in a fixed order, those with their default value left out; reading it and writing
/// it again gives the same bytes.
/// </remarks>
public static partial class TreatyJson
{
    /// <summary>Reads an agreement.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="TreatyJsonException">The text cannot be read.</exception>
    public static Agreement ReadAgreement(string json, string? file = null) => ReadAgreement(Document.Bytes(json, file), file);

    /// <summary>Reads an agreement.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="TreatyJsonException">The text cannot be read.</exception>
    public static Agreement ReadAgreement(ReadOnlySpan<byte> utf8, string? file = null) =>
        Document.Read<Agreement>(utf8, DocumentKind.Agreement, file, Citations.Check);

    /// <summary>Reads a process.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The process.</returns>
    /// <exception cref="TreatyJsonException">The text cannot be read.</exception>
    public static PeaceProcess ReadProcess(string json, string? file = null) => ReadProcess(Document.Bytes(json, file), file);

    /// <summary>Reads a process.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The process.</returns>
    /// <exception cref="TreatyJsonException">The text cannot be read.</exception>
    public static PeaceProcess ReadProcess(ReadOnlySpan<byte> utf8, string? file = null) =>
        Document.Read<PeaceProcess>(utf8, DocumentKind.Process, file, Citations.Check);

    /// <summary>Reads a chronicle: a heading line, then one line of the chronicle on each line.</summary>
    /// <param name="jsonLines">The text.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The chronicle.</returns>
    /// <exception cref="TreatyJsonException">Lines cannot be read: all of them, up to <see cref="TreatyJsonLimits.Problems"/>.</exception>
    public static Chronicle ReadChronicle(string jsonLines, string? file = null) => ReadChronicle(Document.Bytes(jsonLines, file), file);

    /// <summary>Reads a chronicle: a heading line, then one line of the chronicle on each line.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The chronicle.</returns>
    /// <exception cref="TreatyJsonException">Lines cannot be read: all of them, up to <see cref="TreatyJsonLimits.Problems"/>.</exception>
    public static Chronicle ReadChronicle(ReadOnlySpan<byte> utf8, string? file = null) => ChronicleDocument.Read(utf8, file);

    /// <summary>Writes an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The text in its canonical form, with its final line break.</returns>
    /// <exception cref="InvalidOperationException">Groups of clauses stand in each other deeper than <see cref="TreatyJsonLimits.Depth"/> allows a reader.</exception>
    public static string WriteAgreement(Agreement agreement, TreatyJsonOptions? options = null) =>
        Encoding.UTF8.GetString(Document.Write(Guard.NotNull(agreement), DocumentKind.Agreement, options));

    /// <summary>Writes a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The text in its canonical form, with its final line break.</returns>
    /// <exception cref="InvalidOperationException">Groups of clauses stand in each other deeper than <see cref="TreatyJsonLimits.Depth"/> allows a reader.</exception>
    public static string WriteProcess(PeaceProcess process, TreatyJsonOptions? options = null) =>
        Encoding.UTF8.GetString(Document.Write(Guard.NotNull(process), DocumentKind.Process, options));

    /// <summary>Writes a chronicle.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The lines in their canonical form, each with its line break.</returns>
    /// <exception cref="InvalidOperationException">The heading or a line takes more than <see cref="TreatyJsonLimits.LineBytes"/>, which no reader accepts; the message names the entry.</exception>
    public static string WriteChronicle(Chronicle chronicle, TreatyJsonOptions? options = null)
    {
        using var buffer = new MemoryStream();
        ChronicleDocument.Write(buffer, Guard.NotNull(chronicle), options);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
