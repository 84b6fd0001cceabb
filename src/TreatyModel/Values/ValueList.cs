using System.Collections;
using System.Runtime.CompilerServices;

namespace TreatyModel.Values;

/// <summary>An immutable list that is equal to another when their elements are equal, in order.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <remarks>
/// A record that holds one is equal to its twin, which a record that holds an array or a list is not.
/// It is written as a collection expression, <c>[a, b]</c>, and never holds null.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements it holds.</summary>
    public int Count => items.Length;

    /// <summary>The element at a position, from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> exclusive.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => items[index];

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    /// <returns>A read-only view of the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    // These two take the place of LINQ's inside the library, where lists are searched a million times a second.
    internal bool Any(Func<T, bool> fits)
    {
        foreach (var item in items)
        {
            if (fits(item))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Contains(T item) => Array.IndexOf(items, item) >= 0;

    /// <summary>A list with further elements at its end.</summary>
    /// <param name="more">The elements to add.</param>
    /// <returns>A new list; this one is unchanged.</returns>
    public ValueList<T> With(params ReadOnlySpan<T> more) => ValueList.Create<T>([.. items, .. more]);

    // The same with one more element, at a position.
    internal ValueList<T> WithAt(int index, T item)
    {
        var longer = new T[items.Length + 1];
        items.AsSpan(0, index).CopyTo(longer);
        longer[index] = item;
        items.AsSpan(index).CopyTo(longer.AsSpan(index + 1));
        return new ValueList<T>(longer);
    }

    /// <summary>Whether two lists have equal elements, in order.</summary>
    /// <param name="one">The one, or null.</param>
    /// <param name="other">The other, or null.</param>
    public static bool operator ==(ValueList<T>? one, ValueList<T>? other) => one is null ? other is null : one.Equals(other);

    /// <summary>Whether two lists differ in an element or in order.</summary>
    /// <param name="one">The one, or null.</param>
    /// <param name="other">The other, or null.</param>
    public static bool operator !=(ValueList<T>? one, ValueList<T>? other) => !(one == other);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements between brackets: <c>[a, b]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; collection expressions call this.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <returns>A list that shares nothing with the span.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
        {
            return ValueList<T>.Empty;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Element {i} is null: a list holds values only.", nameof(items));
            }
        }

        return new ValueList<T>(items.ToArray());
    }

    /// <summary>A list of the elements of a sequence.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="source">The elements, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> source) => Create<T>(source.ToArray());
}
