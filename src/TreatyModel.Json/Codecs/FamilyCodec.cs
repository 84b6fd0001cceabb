using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TreatyModel.Json.Codecs;

/// <summary>A closed family: an object whose <c>type</c>, wherever it stands, says which case it is.</summary>
/// <typeparam name="TBase">The base of the family.</typeparam>
internal sealed class FamilyCodec<TBase>(Catalogue catalogue) : Codec<TBase>
    where TBase : class
{
    private readonly List<Case> cases = [];

    internal override Shape Shape => new Shape.Cases([.. cases.Select(one => one.Codec)]);

    /// <summary>Adds a case and its word.</summary>
    internal FamilyCodec<TBase> With<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] TCase>(string word)
        where TCase : class, TBase
    {
        cases.Add(new Case<TCase>(catalogue.Case<TCase>(word)));
        return this;
    }

    internal override TBase Read(ref Utf8JsonReader reader, ReadingPlace place)
    {
        place.Expect(ref reader, JsonTokenType.StartObject, "an object with a 'type'");
        return Find(reader, place).Read(ref reader, place);
    }

    internal override void Write(Utf8JsonWriter writer, TBase value) =>
        cases.First(one => one.Codec.Type == value.GetType()).Write(writer, value);

    // The reader is a copy: it looks ahead, and the caller's stays where it is.
    private Case Find(Utf8JsonReader reader, ReadingPlace place)
    {
        var start = reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type");
            reader.Read();
            if (!isType)
            {
                reader.Skip();
                continue;
            }

            place.Enter("type");
            place.Expect(ref reader, JsonTokenType.String, "a word");
            var word = reader.GetString()!;
            var found = cases.Find(one => one.Word == word)
                ?? throw place.Failure(ReadCode.UnknownWord, reader.TokenStartIndex, Messages.Unknown("type", word, cases.Select(one => one.Word)));
            place.Leave();
            return found;
        }

        throw place.Failure(
            ReadCode.MissingProperty, start, $"'type' is missing: it says what kind of thing this is, one of {Messages.List([.. cases.Select(one => one.Word)])}.");
    }

    private abstract class Case
    {
        internal abstract string Word { get; }

        internal abstract Codec Codec { get; }

        internal abstract TBase Read(ref Utf8JsonReader reader, ReadingPlace place);

        internal abstract void Write(Utf8JsonWriter writer, TBase value);
    }

    private sealed class Case<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] TCase>(RecordCodec<TCase> codec) : Case
        where TCase : class, TBase
    {
        internal override string Word => codec.Word!;

        internal override Codec Codec => codec;

        internal override TBase Read(ref Utf8JsonReader reader, ReadingPlace place) => codec.Read(ref reader, place);

        internal override void Write(Utf8JsonWriter writer, TBase value) => codec.Write(writer, (TCase)value);
    }
}
