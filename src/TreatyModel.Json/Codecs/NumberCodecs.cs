using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TreatyModel.Json.Codecs;

/// <summary>A number as a JSON number, with the digits as they are written.</summary>
internal sealed class DecimalCodec : Codec<decimal>
{
    internal override Shape Shape => new Shape.Number(IsWhole: false);

    internal override decimal Read(ref Utf8JsonReader reader, ReadingPlace place) =>
        reader.TokenType != JsonTokenType.Number ? throw place.WrongKind(ref reader, "a number")
        : reader.TryGetDecimal(out var value) ? value
        : throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, "The number is too large or too long to be kept exactly.");

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}

/// <summary>A whole number as a JSON number.</summary>
internal sealed class WholeCodec : Codec<int>
{
    internal override Shape Shape => new Shape.Number(IsWhole: true);

    internal override int Read(ref Utf8JsonReader reader, ReadingPlace place) =>
        reader.TokenType != JsonTokenType.Number ? throw place.WrongKind(ref reader, "a whole number")
        : reader.TryGetInt32(out var value) ? value
        : throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, "A whole number of at most nine digits is needed here.");

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}

/// <summary>A time of the day as text: <c>06:00</c>.</summary>
internal sealed class LocalTimeCodec : Codec<LocalTime>
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal override Shape Shape => new Shape.Text();

    internal override LocalTime Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        var text = place.Text(ref reader);
        return Pattern.Parse(text) is { Success: true } time
            ? time.Value
            : throw place.Failure(ReadCode.WrongValue, reader.TokenStartIndex, $"'{Messages.Short(text)}' is no time of the day: hours and minutes, such as 06:00.");
    }

    internal override void Write(Utf8JsonWriter writer, LocalTime value) => writer.WriteStringValue(Pattern.Format(value));
}

/// <summary>A value that may be absent; where it is, nothing is written.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class OptionalCodec<T>(Codec<T> codec) : Codec<T?>
    where T : struct
{
    internal Codec<T> Inner => codec;

    internal override Shape Shape => new Shape.Same(codec);

    internal override T? Read(ref Utf8JsonReader reader, ReadingPlace place) => codec.Read(ref reader, place);

    internal override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } given)
        {
            codec.Write(writer, given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
