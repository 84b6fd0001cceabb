using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyModel.Chronicles;
using TreatyModel.Json.Codecs;

namespace TreatyModel.Json.Documents;

/// <summary>Reads and writes chronicles: a heading line, then one line of the chronicle on each line.</summary>
internal static class ChronicleDocument
{
    private const string Lines = "lines";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = TreatyJsonLimits.Depth };

    internal static Chronicle Read(ReadOnlySpan<byte> bytes, string? file)
    {
        var rest = Syntax.WithoutMark(bytes);
        if (rest.Length > TreatyJsonLimits.DocumentBytes)
        {
            throw Document.Exception(new ReadFailure(ReadCode.OverLimit, 0, "", $"There are {rest.Length} bytes; at most {TreatyJsonLimits.DocumentBytes} are accepted."), [], file);
        }

        var problems = new List<ReadProblem>();
        var lines = new List<ChronicleLine>();
        var recent = new RecentValues();
        var chronicle = ReadHeading(Next(ref rest), file);
        for (var number = 2; !rest.IsEmpty && problems.Count < TreatyJsonLimits.Problems; number++)
        {
            var line = Next(ref rest);
            try
            {
                lines.Add(ReadLine(line, recent));
            }
            catch (ReadFailure failure)
            {
                problems.Add(Position.Problem(failure, line, file, number));
            }
        }

        return problems.Count == 0 ? chronicle with { Lines = [.. lines] } : throw new TreatyJsonException([.. problems]);
    }

    internal static Chronicle ReadHeading(ReadOnlySpan<byte> line, string? file)
    {
        try
        {
            Syntax.Check(line, TreatyJsonLimits.LineBytes);
            Format.Read(line, DocumentKind.Chronicle);
            var reader = new Utf8JsonReader(line, Syntax.Strict);
            reader.Read();
            return Document.Codec<Chronicle>().Read(ref reader, new ReadingPlace(), Format.IsHeading, Lines);
        }
        catch (ReadFailure failure)
        {
            throw new TreatyJsonException([Position.Problem(failure, line, file, 1)]);
        }
    }

    private static ChronicleLine ReadLine(ReadOnlySpan<byte> line, RecentValues recent)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            throw new ReadFailure(ReadCode.NotJson, 0, "", "The line is empty: each line holds one object, and the last ends the file.");
        }

        Syntax.Check(line, TreatyJsonLimits.LineBytes);
        var reader = new Utf8JsonReader(line, Syntax.Strict);
        reader.Read();
        return Catalogue.All.Of<ChronicleLine>().Read(ref reader, new ReadingPlace(recent));
    }

    internal static ChronicleLine ReadLine(ReadOnlySpan<byte> line, RecentValues recent, int number, string? file)
    {
        try
        {
            return ReadLine(line, recent);
        }
        catch (ReadFailure failure)
        {
            throw new TreatyJsonException([Position.Problem(failure, line, file, number)]);
        }
    }

    internal static void Write(Stream stream, Chronicle chronicle, TreatyJsonOptions? options)
    {
        stream.Write(Written(
            writer =>
            {
                writer.WriteStartObject();
                Format.Write(writer, DocumentKind.Chronicle, (options ?? TreatyJsonOptions.Default).SchemaReference);
                Document.Codec<Chronicle>().WriteProperties(writer, chronicle, name => name == Lines);
                writer.WriteEndObject();
            },
            () => "The heading of the chronicle"));
        foreach (var line in chronicle.Lines)
        {
            stream.Write(Written(line));
        }
    }

    internal static byte[] Written(ChronicleLine line) =>
        Written(writer => Catalogue.All.Of<ChronicleLine>().Write(writer, line), () => Name(line));

    private static byte[] Written(Action<Utf8JsonWriter> write, Func<string> name)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            write(writer);
        }

        if (buffer.Length > TreatyJsonLimits.LineBytes)
        {
            throw new InvalidOperationException($"{name()} takes {buffer.Length} bytes; a reader accepts at most {TreatyJsonLimits.LineBytes} on a line.");
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static string Name(ChronicleLine line) => line switch
    {
        Entry entry => $"The entry '{entry.Id}'",
        Attests attests => $"What attests the entry '{attests.Entry}'",
        Corrects corrects => $"What corrects the entry '{corrects.Entry.Id}'",
        Retracts retracts => $"What retracts the entry '{retracts.Entry}'",
        SameAs same => $"What is the same as the entry '{same.Entry}'",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line;
    }
}
