using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Json.Codecs;

/// <summary>Names as an object from language to a name or a list of names; a bare string is one English name.</summary>
internal sealed class NamesCodec : Codec<Names>
{
    internal override Shape Shape => new Shape.ByLanguage();

    internal override Names Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Names.Of([Read(ref reader, place, LanguageTag.English)]);
        }

        place.Expect(ref reader, JsonTokenType.StartObject, "a name, or an object with names by language");
        var names = new List<Name>();
        var seen = new HashSet<LanguageTag>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var tag = reader.GetString()!;
            if (!LanguageTag.TryParse(tag, out var language))
            {
                throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, $"'{Messages.Short(tag)}' is no language: a BCP 47 tag such as en, ar or az-Latn.");
            }

            if (!seen.Add(language))
            {
                throw place.Failure(ReadCode.DuplicateProperty, reader.TokenStartIndex, $"'{language}' stands twice: give all names of a language as one list.");
            }

            place.Enter(tag);
            reader.Read();
            ReadAll(ref reader, place, language, names);
            place.Leave();
        }

        return Names.Of([.. names]);
    }

    internal override void Write(Utf8JsonWriter writer, Names value)
    {
        writer.WriteStartObject();
        foreach (var group in value.All.GroupBy(name => name.Language))
        {
            writer.WritePropertyName(group.Key.Value);
            if (group.Count() == 1)
            {
                writer.WriteStringValue(group.First().Value);
                continue;
            }

            writer.WriteStartArray();
            foreach (var name in group)
            {
                writer.WriteStringValue(name.Value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void ReadAll(ref Utf8JsonReader reader, ReadingPlace place, LanguageTag language, List<Name> names)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            names.Add(Read(ref reader, place, language));
            return;
        }

        var start = reader.TokenStartIndex;
        var before = names.Count;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            place.Enter(names.Count - before);
            names.Add(Read(ref reader, place, language));
            place.Leave();
        }

        if (names.Count == before)
        {
            throw place.Failure(ReadCode.WrongValue, start, "A list of names needs at least one: leave the language out where there is none.");
        }
    }

    private static Name Read(ref Utf8JsonReader reader, ReadingPlace place, LanguageTag language)
    {
        var text = place.Text(ref reader);
        return !string.IsNullOrWhiteSpace(text)
            ? new Name { Language = language, Value = text }
            : throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, "A name cannot be empty.");
    }
}
