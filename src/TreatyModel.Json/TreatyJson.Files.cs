using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Json.Documents;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <content>Files and process folders.</content>
public static partial class TreatyJson
{
    private const string ProcessFile = "process.json";
    private const string AgreementsFolder = "agreements";
    private const string ChronicleFile = "chronicle.jsonl";

    /// <summary>Reads a process folder: <c>process.json</c>, <c>agreements/*.json</c> in ordinal order of their names, <c>chronicle.jsonl</c> where there is one.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The process, its own agreements first and then those of the folder, and its chronicle.</returns>
    /// <exception cref="TreatyJsonException">It is no process folder, or a file of it cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static ProcessFolder ReadFolder(string path)
    {
        var main = Path.Combine(Guard.NotNull(path), ProcessFile);
        if (!File.Exists(main))
        {
            throw Whole(ReadCode.NoProcessFolder, path, $"The folder has no {ProcessFile}, so it is no process folder.");
        }

        var process = ReadProcess(Bytes(main), main);
        var agreements = Path.Combine(path, AgreementsFolder);
        var files = Directory.Exists(agreements) ? Directory.GetFiles(agreements, "*.json") : [];
        Array.Sort(files, StringComparer.Ordinal);
        var chronicle = Path.Combine(path, ChronicleFile);
        return new ProcessFolder(
            process with { Agreements = process.Agreements.With([.. files.Select(file => ReadAgreement(Bytes(file), file))]) },
            File.Exists(chronicle) ? ReadChronicle(Bytes(chronicle), chronicle) : Chronicle.Empty);
    }

    /// <summary>Reads a process folder, a process, or an agreement, which is then a process of its own.</summary>
    /// <param name="path">The folder or the file; what a file is, its <c>format</c> says, not its name.</param>
    /// <returns>The process and its chronicle, which is empty for a single file.</returns>
    /// <exception cref="TreatyJsonException">A file cannot be read, or is a chronicle, which says nothing without its process.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static ProcessFolder ReadPath(string path)
    {
        if (Directory.Exists(Guard.NotNull(path)))
        {
            return ReadFolder(path);
        }

        var bytes = Bytes(path);
        return KindOf(bytes, path) switch
        {
            DocumentKind.Agreement => new ProcessFolder(PeaceProcess.Of(ReadAgreement(bytes, path)), Chronicle.Empty),
            DocumentKind.Process => new ProcessFolder(ReadProcess(bytes, path), Chronicle.Empty),
            _ => throw Whole(ReadCode.OtherKind, path, "A chronicle says nothing without its process: name the process folder that it stands in."),
        };
    }

    /// <summary>What kind of file some text is, by its <c>format</c>.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="file">What problems call the file, or null.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="TreatyJsonException">It is no JSON, or does not say.</exception>
    public static DocumentKind KindOf(ReadOnlySpan<byte> utf8, string? file = null)
    {
        var content = Syntax.WithoutMark(utf8);

        // A chronicle is many values, of which the first says what it is.
        var end = content.IndexOf((byte)'\n');
        var first = end < 0 ? content : content[..end];
        try
        {
            return Format.Read(first, null, checkedBefore: false);
        }
        catch (ReadFailure)
        {
            // Not on a line of its own, so the whole is one value.
        }

        try
        {
            return Format.Read(content, null, checkedBefore: false);
        }
        catch (ReadFailure failure)
        {
            throw Document.Exception(failure, content, file);
        }
    }

    private static byte[] Bytes(string path)
    {
        var bytes = Bounded.Read(path);
        return bytes.Length <= TreatyJsonLimits.DocumentBytes
            ? bytes
            : throw Whole(ReadCode.OverLimit, path, $"The file is larger than {TreatyJsonLimits.DocumentBytes} bytes.");
    }

    private static TreatyJsonException Whole(ReadCode code, string path, string message) =>
        new([new ReadProblem { Code = code, File = path, Line = 0, Column = 0, Path = "", Message = message }]);
}
