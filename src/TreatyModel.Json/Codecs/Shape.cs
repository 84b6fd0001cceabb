using System.Reflection;

namespace TreatyModel.Json.Codecs;

/// <summary>What a codec reads, described: for the schemas, and for checks that ask which properties exist.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>A string with a grammar of its type's own.</summary>
    internal sealed record Text : Shape;

    /// <summary>True or false.</summary>
    internal sealed record Flag : Shape;

    /// <summary>A number.</summary>
    internal sealed record Number(bool IsWhole) : Shape;

    /// <summary>Names by language.</summary>
    internal sealed record ByLanguage : Shape;

    /// <summary>One of a fixed set of words, each with the member of the enumeration that it stands for.</summary>
    internal sealed record Words(IReadOnlyList<(string Word, string Member)> All) : Shape;

    /// <summary>A list.</summary>
    internal sealed record Items(Codec Element) : Shape;

    /// <summary>An object with a fixed set of properties, and the word of its <c>type</c> where it has one.</summary>
    internal sealed record Fields(string? Word, IReadOnlyList<Field> All) : Shape;

    /// <summary>Another form of the same value, or one of several.</summary>
    internal sealed record Either(IReadOnlyList<Shape> Forms) : Shape;

    /// <summary>One of several types.</summary>
    internal sealed record Cases(IReadOnlyList<Codec> All) : Shape;

    /// <summary>The same as another codec.</summary>
    internal sealed record Same(Codec Codec) : Shape;
}

/// <summary>One property of an object.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Member">The property of the record.</param>
/// <param name="IsRequired">Whether files always have it.</param>
/// <param name="Codec">How its value is read.</param>
internal sealed record Field(string Name, PropertyInfo Member, bool IsRequired, Codec Codec);
