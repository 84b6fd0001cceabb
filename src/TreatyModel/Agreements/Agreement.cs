using TreatyModel.Actors;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;
using TreatyModel.Text;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>One instrument: what was agreed. What happened stands in a chronicle, and never changes the agreement.</summary>
/// <remarks>
/// Whether it is signed, in force or ended is no property of it: that is recorded in the chronicle and read from there.
/// Actors, places, representatives and sources that several agreements share stand in their
/// <see cref="PeaceProcess"/>; an agreement on its own lists them itself.
/// </remarks>
public sealed record Agreement : IIdentified<Agreement>
{
    /// <inheritdoc/>
    public required Id<Agreement> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is called here, in English.</summary>
    public required string Title { get; init => field = Guard.Text(value); }

    /// <summary>What else it is called, in any language.</summary>
    public Names OtherTitles { get; init => field = Guard.NotNull(value); } = Names.None;

    /// <summary>What the document calls itself, or null where that is not known.</summary>
    public DocumentLabel? Label { get; init => field = Guard.OptionalDefined(value); }

    /// <summary>What it is in law.</summary>
    public InstrumentNature Nature { get; init => field = Guard.Defined(value); } = InstrumentNature.Unknown;

    /// <summary>What kind of treaty it is, where the law makes a difference of it.</summary>
    public ValueList<TreatyCharacter> Character { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How much of the text was seen.</summary>
    public TextAvailability Text { get; init => field = Guard.Defined(value); } = TextAvailability.Seen;

    /// <summary>The zone that its hours and days are in, or null where it states none.</summary>
    public ReferenceZone? Zone { get; init; }

    /// <summary>The languages of the authentic texts (Vienna Convention art. 33); empty where that is not known.</summary>
    public ValueList<LanguageTag> AuthenticLanguages { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The language that prevails where the texts differ, or null for none.</summary>
    public LanguageTag? PrevailingLanguage { get; init; }

    /// <summary>Actors of its own, beside those of its process.</summary>
    public ValueList<Actor> Actors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Representatives of its own, beside those of its process.</summary>
    public ValueList<Representative> Representatives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Places of its own, beside those of its process.</summary>
    public ValueList<Place> Places { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Sources of its own, beside those of its process.</summary>
    public ValueList<Source> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who takes part, in which roles.</summary>
    public ValueList<Participant> Participants { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How it stands to other agreements.</summary>
    public ValueList<Relation> Relations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Its clauses in the order of the document: a tree, whose inner nodes are <see cref="ClauseGroup"/>s.</summary>
    public ValueList<Clause> Clauses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it says of its own life, or null where nothing is known of that.</summary>
    public FinalProvisions? FinalProvisions { get; init; }

    /// <summary>Events outside it that its clauses hang on.</summary>
    public ValueList<NamedEvent> Events { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it leaves open.</summary>
    public ValueList<Ambiguity> Ambiguities { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Which source gives which value.</summary>
    public ValueList<Citation> Citations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Every clause of the tree, groups before their parts, in the order of the document.</summary>
    public IEnumerable<Clause> AllClauses
    {
        get
        {
            // A stack of our own: a deep tree must not exhaust the thread's.
            var open = new Stack<Clause>(Clauses.Reverse());
            while (open.TryPop(out var clause))
            {
                yield return clause;
                foreach (var part in clause.Parts.Reverse())
                {
                    open.Push(part);
                }
            }
        }
    }

    /// <summary>The actors that the text itself names as parties.</summary>
    public IEnumerable<Id<Actor>> Parties => Participants.Where(participant => participant.IsParty).Select(participant => participant.Actor);

    /// <summary>The rules of one kind that its clauses state, in the order of the document: which languages are authentic, how long the text lasts.</summary>
    /// <typeparam name="T">The kind of rule.</typeparam>
    /// <returns>The rules; empty where no clause states one.</returns>
    public IEnumerable<T> Rules<T>()
        where T : RuleContent =>
        AllClauses.SelectMany(clause => clause.Provisions).OfType<Rule>().Select(rule => rule.Content).OfType<T>();

    /// <summary>The clauses at an address.</summary>
    /// <param name="address">A clause's number, with or without a key.</param>
    /// <returns>The clauses with that number and, where the address has a key, with that key or a provision under it.</returns>
    public IEnumerable<Clause> Find(ProvisionId address)
    {
        Guard.NotNull(address);
        return AllClauses.Where(clause => clause.Number == address.Clause && Covers(clause, address.Key));
    }

    /// <summary>The id and the title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Title})";

    /// <summary>Whether a clause answers to a key.</summary>
    internal static bool Covers(Clause clause, string? key) =>
        key is null
        || clause.Key == key
        || clause.Provisions.Any(provision => provision.Key == key);
}
