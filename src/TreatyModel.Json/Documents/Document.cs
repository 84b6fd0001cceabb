using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyModel.Json.Codecs;

namespace TreatyModel.Json.Documents;

/// <summary>Reads and writes whole documents: a heading, then the properties of one record.</summary>
internal static class Document
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        MaxDepth = TreatyJsonLimits.Depth,
        NewLine = "\n",
    };

    /// <summary>The bytes of a text.</summary>
    internal static byte[] Bytes(string text, string? file)
    {
        try
        {
            return Utf8.GetBytes(Values.Guard.NotNull(text));
        }
        catch (EncoderFallbackException error)
        {
            var before = Encoding.UTF8.GetBytes(text[..Math.Max(error.Index, 0)]);
            throw Exception(new ReadFailure(ReadCode.NotUnicode, before.Length, "", "The text holds half a character: an unpaired surrogate."), before, file);
        }
    }

    internal static T Read<T>(ReadOnlySpan<byte> bytes, DocumentKind kind, string? file, Action<T, ReadOnlySpan<byte>> check)
        where T : class
    {
        var content = Syntax.WithoutMark(bytes);
        try
        {
            Syntax.Check(content, TreatyJsonLimits.DocumentBytes);
            Format.Read(content, kind);
            var reader = new Utf8JsonReader(content, Syntax.Strict);
            reader.Read();
            var value = Codec<T>().Read(ref reader, new ReadingPlace(), Format.IsHeading);
            check(value, content);
            return value;
        }
        catch (ReadFailure failure)
        {
            throw Exception(failure, content, file);
        }
    }

    internal static byte[] Write<T>(T value, DocumentKind kind, TreatyJsonOptions? options)
        where T : class
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            Format.Write(writer, kind, (options ?? TreatyJsonOptions.Default).SchemaReference);
            Codec<T>().WriteProperties(writer, value, null);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    internal static TreatyJsonException Exception(ReadFailure failure, ReadOnlySpan<byte> bytes, string? file) =>
        new([Position.Problem(failure, bytes, file)]);

    internal static RecordCodec<T> Codec<T>()
        where T : class => (RecordCodec<T>)Catalogue.All.Of<T>();
}
