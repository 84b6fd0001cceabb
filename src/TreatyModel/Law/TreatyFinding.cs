using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>How one agreement stands in law over time, and each State towards it.</summary>
public sealed record TreatyFinding
{
    /// <summary>The agreement.</summary>
    public required Agreement Agreement { get; init => field = Guard.NotNull(value); }

    /// <summary>Its status at every instant, each with its articles.</summary>
    public required Timeline<TreatyStanding> Status { get; init => field = Guard.NotNull(value); }

    /// <summary>Its general entry into force: the day with its arithmetic, or what is missing.</summary>
    public required EntryFinding EntryIntoForce { get; init => field = Guard.NotNull(value); }

    /// <summary>The clauses that take effect at another time, each with its day or what is missing.</summary>
    public ValueList<PartialEntryFinding> Parts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Each State: those that the text names first, then the others in the order of their first acts.</summary>
    public ValueList<StateFinding> States { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The grounds that were invoked against it, in order of their notices.</summary>
    public ValueList<ClaimFinding> Claims { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The third States that accepted an obligation or a right from it (Vienna Convention arts 35-36).</summary>
    public ValueList<ThirdStateFinding> ThirdStates { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it was registered, or null: unregistered it cannot be invoked before organs of the United Nations, and is no less valid (Vienna Convention art. 80; Charter art. 102).</summary>
    public LocalDate? Registered { get; init; }

    /// <summary>The corrections of its text, which are no amendments (Vienna Convention art. 79).</summary>
    public ValueList<Id<Entry>> Corrections { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>All actors that the process and the chronicle list, and those who act.</summary>
    internal ValueList<Id<Actor>> Listed { get; init; } = [];

    /// <summary>Whether the law of treaties applies to it as such; to others only as far as its rules are those of any agreement (Vienna Convention arts 2(1)(a), 3).</summary>
    public bool IsTreaty => Agreement.Nature == InstrumentNature.Treaty;

    /// <summary>One State.</summary>
    /// <param name="actor">The State.</param>
    /// <returns>Its standing; a third State's where it never acted.</returns>
    /// <exception cref="KeyNotFoundException">The process does not list it, the text does not name it, and it has no part in the chronicle.</exception>
    public StateFinding State(Id<Actor> actor)
    {
        Guard.NotNull(actor);
        return States.FirstOrDefault(state => state.Actor == actor)
            ?? (Listed.Contains(actor) ? Outside(actor) : throw new KeyNotFoundException($"Nobody knows an actor '{actor}': the process does not list it, and it has no part in {Agreement.Id} or in the chronicle."));
    }

    /// <summary>How it stands at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The standing.</returns>
    public TreatyStanding At(Instant instant) => Status.At(instant).Value;

    /// <summary>The States for which it is in force at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Their ids, in the order of <see cref="States"/>.</returns>
    public IEnumerable<Id<Actor>> PartiesAt(Instant instant) => States.Where(state => state.At(instant).IsParty).Select(state => state.Actor);

    /// <summary>The agreement and its last status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Agreement.Id}: {Status.Segments[^1].Value}";

    private static StateFinding Outside(Id<Actor> actor) => new()
    {
        Actor = actor,
        Status = Timeline<StateStanding>.Of(new StateStanding { Status = StateStatus.Outside, Articles = [Article.Vienna("2(1)(h)")] }),
    };
}
