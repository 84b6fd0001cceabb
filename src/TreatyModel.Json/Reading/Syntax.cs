using System.Text.Json;
using System.Text.Unicode;

namespace TreatyModel.Json;

/// <summary>The first pass over a document: it is JSON, in UTF-8, within the limits. After it no reader can stumble over its form.</summary>
internal static class Syntax
{
    internal static JsonReaderOptions Strict { get; } = new() { MaxDepth = TreatyJsonLimits.Depth };

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark, which is accepted and never written.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    internal static void Check(ReadOnlySpan<byte> bytes, int limit)
    {
        if (bytes.Length > limit)
        {
            throw new ReadFailure(ReadCode.OverLimit, 0, "", $"There are {bytes.Length} bytes; at most {limit} are accepted.");
        }

        if (!Utf8.IsValid(bytes))
        {
            throw new ReadFailure(ReadCode.NotUnicode, FirstInvalid(bytes), "", "The bytes here are no UTF-8.");
        }

        var reader = new Utf8JsonReader(bytes, Strict);
        try
        {
            while (reader.Read())
            {
                if (reader is { ValueIsEscaped: true, TokenType: JsonTokenType.String or JsonTokenType.PropertyName })
                {
                    _ = reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw new ReadFailure(ReadCode.NotUnicode, reader.TokenStartIndex, "", "The text holds half a character: an unpaired surrogate.");
        }
        catch (JsonException error)
        {
            throw Failure(bytes, error, reader.CurrentDepth);
        }
    }

    private static ReadFailure Failure(ReadOnlySpan<byte> bytes, JsonException error, int depth)
    {
        var offset = 0L;
        for (var line = 0L; line < (error.LineNumber ?? 0); line++)
        {
            offset += bytes[(int)offset..].IndexOf((byte)'\n') + 1;
        }

        offset = Math.Min(offset + (error.BytePositionInLine ?? 0), bytes.Length);
        var opens = offset < bytes.Length && bytes[(int)offset] is (byte)'[' or (byte)'{';
        return opens && depth >= TreatyJsonLimits.Depth - 1
            ? new ReadFailure(ReadCode.OverLimit, offset, "", $"Objects and lists stand in each other more than {TreatyJsonLimits.Depth} deep.")
            : new ReadFailure(ReadCode.NotJson, offset, "", Reason(bytes[(int)offset..]));
    }

    private static string Reason(ReadOnlySpan<byte> rest) => rest.IsEmpty
        ? "The JSON ends here, before it is complete."
        : (char)rest[0] switch
        {
            '/' => "A comment stands here: JSON has none.",
            '}' or ']' => "A bracket closes here that does not fit: a comma before it is too many, or another bracket is open.",
            '\'' => "Text stands between double quotes in JSON, not between single ones.",
            ',' => "A comma stands here where a value is expected.",
            '"' => "Text stands here where JSON does not expect it: a comma or a colon before it may be missing.",
            < ' ' => "A line break or a control character stands here where JSON does not allow it.",
            var c when char.IsAscii(c) => $"'{c}' stands here where JSON does not expect it.",
            _ => "A character stands here where JSON does not expect it.",
        };

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
