using System.Globalization;
using System.Text.Json;
using NodaTime;
using TreatyModel.Terms;

namespace TreatyModel.Json.Codecs;

/// <summary>Text as a string.</summary>
internal sealed class TextCodec : Codec<string>
{
    internal override Shape Shape => new Shape.Text();

    internal override string Read(ref Utf8JsonReader reader, ReadingPlace place) => place.Text(ref reader);

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}

/// <summary>Yes or no as <c>true</c> or <c>false</c>.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    internal override Shape Shape => new Shape.Flag();

    internal override bool Read(ref Utf8JsonReader reader, ReadingPlace place) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : throw place.WrongKind(ref reader, "true or false");

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}

/// <summary>A value with a written form of its own as that text.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
/// <param name="suggestions">Texts to suggest the nearest of where one cannot be read.</param>
/// <param name="rule">What the text must be, where the type's own words are for C#; null for the type's own.</param>
internal sealed class ParsableCodec<T>(IEnumerable<string> suggestions, string? rule) : Codec<T>
    where T : class, IParsable<T>
{
    internal override Shape Shape => new Shape.Text();

    internal override T Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        var recent = reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false } ? place.Recent : null;
        if (recent?.Find(this, reader.ValueSpan) is T known)
        {
            return known;
        }

        var value = Parse(ref reader, place);
        recent?.Keep(this, reader.ValueSpan, value);
        return value;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    private T Parse(ref Utf8JsonReader reader, ReadingPlace place)
    {
        var text = place.Text(ref reader);
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException error)
        {
            var why = rule is null ? Messages.Of(error, text) : $"'{Messages.Short(text)}' {rule}";
            throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, why + Messages.DidYouMean(text, suggestions));
        }
    }
}

/// <summary>A calendar span as text: <c>1 year and 6 months</c>.</summary>
internal sealed class PeriodCodec : Codec<Period>
{
    internal override Shape Shape => new Shape.Text();

    internal override Period Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        var text = place.Text(ref reader);
        return (text.Length <= 200 ? PeriodText.Read(text) : null)
            ?? throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, $"'{Messages.Short(text)}' is no span of time: {PeriodText.Rule}.");
    }

    internal override void Write(Utf8JsonWriter writer, Period value) => writer.WriteStringValue(PeriodText.Write(value));
}

/// <summary>One of a fixed set as a kebab-case word.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordCodec<T> : Codec<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Word)[] Table =
        [.. Enum.GetValues<T>().Select(value => (value, JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())))];

    internal override Shape Shape => new Shape.Words([.. Table.Select(row => (row.Word, row.Value.ToString()))]);

    internal override T Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        var text = place.Text(ref reader);
        foreach (var (value, word) in Table)
        {
            if (word == text)
            {
                return value;
            }
        }

        throw place.Failure(ReadCode.UnknownWord, reader.TokenStartIndex, Messages.Unknown("word", text, Table.Select(row => row.Word)));
    }

    internal override void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteStringValue(Array.Find(Table, row => EqualityComparer<T>.Default.Equals(row.Value, value)).Word);
}

/// <summary>A word that may be absent; where it is, nothing is written.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class OptionalWordCodec<T>(WordCodec<T> word) : Codec<T?>
    where T : struct, Enum
{
    internal override Shape Shape => new Shape.Same(word);

    internal override T? Read(ref Utf8JsonReader reader, ReadingPlace place) => word.Read(ref reader, place);

    internal override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } given)
        {
            word.Write(writer, given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
