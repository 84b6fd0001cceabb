using System.Globalization;
using System.Text.Json;

namespace TreatyModel.Json.Documents;

/// <summary>What a file says it is: <c>treatymodel/agreement/1</c>.</summary>
internal static class Format
{
    /// <summary>The version that is written, and the highest that is read.</summary>
    internal const int Version = 1;

    private const string Schema = "$schema";
    private const string Name = "format";

    internal static bool IsHeading(string property) => property is Schema or Name;

    internal static string Written(DocumentKind kind) => string.Create(CultureInfo.InvariantCulture, $"treatymodel/{Word(kind)}/{Version}");

    internal static void Write(Utf8JsonWriter writer, DocumentKind kind, string? schema)
    {
        if (schema is not null)
        {
            writer.WriteString(Schema, schema);
        }

        writer.WriteString(Name, Written(kind));
    }

    /// <summary>Looks for the format, wherever it stands in the outermost object. Without <paramref name="checkedBefore"/> the form is checked, too.</summary>
    internal static DocumentKind Read(ReadOnlySpan<byte> bytes, DocumentKind? wanted, bool checkedBefore = true)
    {
        if (!checkedBefore)
        {
            Syntax.Check(bytes, TreatyJsonLimits.DocumentBytes);
        }

        var place = new ReadingPlace();
        var reader = new Utf8JsonReader(bytes, Syntax.Strict);
        reader.Read();
        place.Expect(ref reader, JsonTokenType.StartObject, "an object with a 'format'");
        DocumentKind? kind = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == Name && kind is null)
            {
                place.Enter(Name);
                kind = Parse(place.Text(ref reader), place, reader.TokenStartIndex, wanted);
                place.Leave();
            }
            else if (name == Schema)
            {
                place.Enter(Schema);
                place.Text(ref reader);
                place.Leave();
            }

            reader.Skip();
        }

        return kind ?? throw place.Failure(ReadCode.UnknownFormat, 0, $"'format' is missing: it says what the file is, such as '{Written(wanted ?? DocumentKind.Process)}'.");
    }

    private static DocumentKind Parse(string text, ReadingPlace place, long at, DocumentKind? wanted)
    {
        var parts = text.Split('/');
        if (parts is not ["treatymodel", var word, var number]
            || !Enum.GetValues<DocumentKind>().Any(kind => Word(kind) == word)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || number[0] == '0')
        {
            var known = Enum.GetValues<DocumentKind>().Select(Written);
            throw place.Failure(ReadCode.UnknownFormat, at, Messages.Unknown("format", text, known));
        }

        var found = Enum.GetValues<DocumentKind>().First(kind => Word(kind) == word);
        return version > Version
            ? throw place.Failure(ReadCode.NewerFormat, at, $"The file is in version {version} of its format; this library reads up to {Version}. A later release may read it.")
            : wanted is not null && found != wanted
                ? throw place.Failure(ReadCode.OtherKind, at, $"This file is of the kind '{word}', where '{Word(wanted.Value)}' was wanted.")
                : found;
    }

    private static string Word(DocumentKind kind) => kind switch
    {
        DocumentKind.Agreement => "agreement",
        DocumentKind.Process => "process",
        DocumentKind.Chronicle => "chronicle",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
