using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TreatyModel.Json.Codecs;

/// <summary>A record as an object: its properties by name, those of the base first, in the order of their declaration.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>
/// The serializer's own source generator hands absent init properties a null, and so loses their default values;
/// here an absent property keeps what the record's initializer says.
/// </remarks>
internal sealed class RecordCodec<[DynamicallyAccessedMembers(Members)] T> : Codec<T>
    where T : class
{
    internal const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicProperties
        | DynamicallyAccessedMemberTypes.PublicConstructors
        | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    private readonly Lazy<Property<T>[]> properties;
    private readonly bool positional = typeof(T).GetConstructor(Type.EmptyTypes) is null;
    private readonly T? defaults;

    /// <param name="catalogue">Where the codecs of the properties stand, once it is complete.</param>
    /// <param name="word">The word for a case of a family, or null for a record of no family.</param>
    /// <param name="alwaysWritten">A property that files always have although initializers need not.</param>
    internal RecordCodec(Catalogue catalogue, string? word = null, string? alwaysWritten = null)
    {
        Word = word;
        defaults = positional ? null : Activator.CreateInstance<T>();
        properties = new Lazy<Property<T>[]>(() => Find(catalogue, positional, alwaysWritten));
    }

    /// <summary>The value of <c>type</c>, or null.</summary>
    internal string? Word { get; }

    internal override Shape Shape => new Shape.Fields(Word, [.. properties.Value.Select(property => property.Field)]);

    private IEnumerable<string> Names => properties.Value.Select(property => property.Name);

    internal override T Read(ref Utf8JsonReader reader, ReadingPlace place) => Read(ref reader, place, null);

    /// <summary>Reads the object; the names skipped have been read by the caller, and the name left out does not belong here.</summary>
    internal T Read(ref Utf8JsonReader reader, ReadingPlace place, Predicate<string>? skip, string? leftOut = null)
    {
        var start = reader.TokenStartIndex;
        place.Expect(ref reader, JsonTokenType.StartObject, "an object");
        var value = Create();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (at, name) = (reader.TokenStartIndex, reader.GetString()!);
            if (!seen.Add(name))
            {
                throw place.Failure(ReadCode.DuplicateProperty, at, $"'{Messages.Short(name)}' stands twice in this object.");
            }

            if (skip is not null && skip(name))
            {
                reader.Read();
                reader.Skip();
                continue;
            }

            ReadProperty(ref reader, place, value, name, at, leftOut);
        }

        foreach (var property in properties.Value)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
            {
                throw place.Failure(ReadCode.MissingProperty, start, $"'{property.Name}' is missing: it is always needed here.");
            }
        }

        if (Word is not null && !seen.Contains("type"))
        {
            throw place.Failure(ReadCode.MissingProperty, start, "'type' is missing: it says what kind of thing this is.");
        }

        return value;
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value, null);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties into an object that the caller opens and closes.</summary>
    internal void WriteProperties(Utf8JsonWriter writer, T value, Predicate<string>? skip)
    {
        if (Word is not null)
        {
            writer.WriteString("type", Word);
        }

        foreach (var property in properties.Value)
        {
            if (skip is null || !skip(property.Name))
            {
                property.Write(writer, value, defaults);
            }
        }
    }

    private static Property<T>[] Find(Catalogue catalogue, bool positional, string? alwaysWritten) =>
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .OrderBy(property => property.DeclaringType == typeof(T) ? Depth(typeof(T)) : Depth(property.DeclaringType!))
            .Select(property => catalogue[property.PropertyType]
                .Bind<T>(property, positional || property.Name == alwaysWritten || property.IsDefined(typeof(RequiredMemberAttribute)))),
    ];

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private T Create() => positional ? (T)RuntimeHelpers.GetUninitializedObject(typeof(T)) : Activator.CreateInstance<T>();

    private void ReadProperty(ref Utf8JsonReader reader, ReadingPlace place, T value, string name, long at, string? leftOut)
    {
        place.Enter(name);
        if (Word is not null && name == "type")
        {
            reader.Read();
            place.Expect(ref reader, JsonTokenType.String, "a word");
            if (!reader.ValueTextEquals(Word))
            {
                throw place.Failure(ReadCode.UnknownWord, reader.TokenStartIndex, $"'type' must be '{Word}' here.");
            }
        }
        else if (Array.Find(properties.Value, property => property.Name == name && name != leftOut) is { } property)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw place.Failure(ReadCode.WrongKind, reader.TokenStartIndex, $"'{name}' is null: leave it out where there is nothing to say.");
            }

            property.Read(ref reader, place, value);
        }
        else
        {
            place.Leave();
            var known = Names.Where(other => other != leftOut);
            throw place.Failure(ReadCode.UnknownProperty, at, Messages.Unknown("property", name, Word is null ? known : known.Prepend("type")));
        }

        place.Leave();
    }
}
