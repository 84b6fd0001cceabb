using System.Diagnostics.CodeAnalysis;
using TreatyModel.Agreements;
using TreatyModel.Values;

namespace TreatyModel.Json.Codecs;

/// <summary>Every type that files hold, each with its codec. A new clause is one line in Catalogue.Entries.cs.</summary>
internal sealed partial class Catalogue
{
    private readonly Dictionary<Type, Codec> codecs = [];

    private Catalogue()
    {
        AddValues();
        AddWords();
        AddTerms();
        AddProvisions();
        AddClauses();
        AddDocuments();
        AddChronicle();
    }

    internal static Catalogue All { get; } = new();

    internal Codec this[Type type] => codecs[type];

    internal IEnumerable<Codec> Codecs => codecs.Values;

    internal Codec<T> Of<T>() => (Codec<T>)codecs[typeof(T)];

    /// <summary>The codec of a type of the model; text, flags and spans of time belong to nobody, and an application keeps its own way with them.</summary>
    internal bool TryFind(Type type, [NotNullWhen(true)] out Codec? codec)
    {
        codec = null;
        return type.Assembly == typeof(Agreement).Assembly && codecs.TryGetValue(type, out codec);
    }

    internal RecordCodec<T> Case<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] T>(string word)
        where T : class
    {
        // An entry is a case of two families, of the lines of a chronicle and of what corrects one.
        if (codecs.TryGetValue(typeof(T), out var known))
        {
            return (RecordCodec<T>)known;
        }

        var codec = new RecordCodec<T>(this, word);
        Add(codec);
        return codec;
    }

    private void Add<T>(Codec<T> codec)
    {
        codecs.Add(typeof(T), codec);
        codecs.Add(typeof(ValueList<T>), new ListCodec<T>(codec));
    }

    private void Text<T>(IEnumerable<string>? known = null, string? rule = null)
        where T : class, IParsable<T> => Add(new ParsableCodec<T>(known ?? [], rule));

    private void Word<T>()
        where T : struct, Enum
    {
        var codec = new WordCodec<T>();
        Add(codec);
        codecs.Add(typeof(T?), new OptionalWordCodec<T>(codec));
    }

    private void Optional<T>(Codec<T> codec)
        where T : struct
    {
        Add(codec);
        codecs.Add(typeof(T?), new OptionalCodec<T>(codec));
    }

    private void Record<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] T>()
        where T : class => Add(new RecordCodec<T>(this));

    private FamilyCodec<T> Family<T>()
        where T : class
    {
        var family = new FamilyCodec<T>(this);
        Add(family);
        return family;
    }
}
