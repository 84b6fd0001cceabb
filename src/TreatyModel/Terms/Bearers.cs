using System.Collections;
using System.Runtime.CompilerServices;
using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>Who bears a duty or holds a right, how they share it, and whether the text itself names them.</summary>
/// <remarks>
/// A passive wording ("is returned") names nobody: <see cref="Stated"/> is then false and the actors, if any, are a
/// reading. A collection expression of actors means each of them; one actor converts.
/// </remarks>
[CollectionBuilder(typeof(Bearers), nameof(Each))]
public sealed record Bearers : IEnumerable<Id<Actor>>
{
    /// <summary>Nobody that the text names, and no reading of whom it means.</summary>
    public static Bearers Unstated { get; } = new() { Stated = false };

    /// <summary>The actors; empty only where the text names nobody.</summary>
    public ValueList<Id<Actor>> Actors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How they share it.</summary>
    public Sharing Sharing { get; init => field = Guard.Defined(value); } = Sharing.Each;

    /// <summary>Whether the text names them; false where that is a reading of a passive wording.</summary>
    public bool Stated { get; init; } = true;

    /// <summary>One actor.</summary>
    /// <param name="actor">The actor.</param>
    public static implicit operator Bearers(Actor actor) => Each([actor]);

    /// <summary>One actor, by its id.</summary>
    /// <param name="actor">The id.</param>
    public static implicit operator Bearers(string actor) => Each([actor]);

    /// <summary>Each of several actors for itself; collection expressions call this.</summary>
    /// <param name="actors">The actors.</param>
    /// <returns>The bearers.</returns>
    public static Bearers Each(ReadOnlySpan<Id<Actor>> actors) => new() { Actors = ValueList.Create(actors) };

    /// <summary>Several actors together, as one.</summary>
    /// <param name="actors">The actors.</param>
    /// <returns>The bearers.</returns>
    public static Bearers Jointly(params ReadOnlySpan<Id<Actor>> actors) => Each(actors) with { Sharing = Sharing.Jointly };

    /// <summary>Any one of several actors.</summary>
    /// <param name="actors">The actors.</param>
    /// <returns>The bearers.</returns>
    public static Bearers Any(params ReadOnlySpan<Id<Actor>> actors) => Each(actors) with { Sharing = Sharing.Any };

    /// <summary>Actors whom the text does not name, as it is read.</summary>
    /// <param name="actors">The actors that a passive wording is read to mean.</param>
    /// <returns>The bearers.</returns>
    public static Bearers AsRead(params ReadOnlySpan<Id<Actor>> actors) => Each(actors) with { Stated = false };

    /// <inheritdoc/>
    public IEnumerator<Id<Actor>> GetEnumerator() => Actors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ids, joined by "and" or "or".</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Actors.Count == 0 ? "nobody stated" : string.Join(Sharing == Sharing.Any ? " or " : " and ", Actors);
}
