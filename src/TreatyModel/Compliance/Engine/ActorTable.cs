using TreatyModel.Actors;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance.Engine;

/// <summary>The actors in reach, and who acts for whom: an organ for whom it answers to, a member for the side that it belongs to.</summary>
internal sealed class ActorTable
{
    private const int MaxChain = 32;

    private readonly Dictionary<Id<Actor>, Actor> actors = [];

    internal ActorTable(IEnumerable<Actor> known)
    {
        Add(known);
    }

    internal void Add(IEnumerable<Actor> known)
    {
        foreach (var actor in known)
        {
            actors.TryAdd(actor.Id, actor);
        }
    }

    internal ActorTable Copy() => new(actors.Values);

    /// <summary>Whether what one does is what the other does.</summary>
    internal Truth ActsFor(Id<Actor> who, Id<Actor> bearer) => ActsFor(who, bearer, 0);

    /// <summary>Whether it is a body, which lives by the texts that set it up and is party to none.</summary>
    internal bool IsBody(Id<Actor> actor) => actors.GetValueOrDefault(actor) is Body;

    /// <summary>Whether what any of those named does is what the other does; not known where nobody is named.</summary>
    internal Truth AnyActsFor(Values.ValueList<Id<Actor>> who, Id<Actor> bearer)
    {
        if (who.Count == 0)
        {
            return Truth.Unknown;
        }

        var best = Truth.No;
        foreach (var one in who.AsSpan())
        {
            best = Truths.Or(best, ActsFor(one, bearer));
        }

        return best;
    }

    private Truth ActsFor(Id<Actor> who, Id<Actor> bearer, int depth) =>
        who == bearer ? Truth.Yes : depth > MaxChain ? Truth.Unknown : AnotherActsFor(who, bearer, depth);

    private Truth AnotherActsFor(Id<Actor> who, Id<Actor> bearer, int depth)
    {
        var truth = actors.GetValueOrDefault(who) switch
        {
            AnyOf { Members: var members } => members.Any(member => ActsFor(member, bearer, depth + 1) != Truth.No) ? Truth.Unknown : Truth.No,
            Collective { Members: { Count: > 0 } members } =>
                members.All(member => ActsFor(member, bearer, depth + 1) == Truth.Yes) ? Truth.Yes
                : members.Any(member => ActsFor(member, bearer, depth + 1) != Truth.No) ? Truth.Unknown : Truth.No,
            { Responsible: { } responsible } => ActsFor(responsible, bearer, depth + 1),
            _ => Truth.No,
        };
        return truth == Truth.Yes ? truth : Truths.Or(truth, Includes(bearer, who, depth));
    }

    // A side or a group bears a duty through its members; of people described in words, nobody can say who belongs.
    private Truth Includes(Id<Actor> bearer, Id<Actor> who, int depth) => actors.GetValueOrDefault(bearer) switch
    {
        AnyOf { Members: var members } => Best(members, who, depth),
        Collective { Members: { Count: > 0 } members } => Best(members, who, depth),
        Collective or GroupOfPersons => Truth.Unknown,
        Organ { Responsible: { } responsible } when responsible == who => Truth.Unknown,
        _ => Truth.No,
    };

    private Truth Best(Values.ValueList<Id<Actor>> members, Id<Actor> who, int depth)
    {
        var best = Truth.No;
        foreach (var member in members.AsSpan())
        {
            best = Truths.Or(best, ActsFor(who, member, depth + 1));
        }

        return best;
    }
}
