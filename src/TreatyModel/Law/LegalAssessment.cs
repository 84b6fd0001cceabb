using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Law.Engine;
using TreatyModel.Values;

namespace TreatyModel.Law;

/// <summary>What binds whom from when to when by the law of treaties, and by which articles: a pure function of what was agreed and what is on record.</summary>
/// <remarks>
/// It applies the Vienna Convention on the Law of Treaties (1969), as treaty or as custom, in legal days. Legal status and
/// whether a text is kept are two questions: nothing of compliance flows into it. It never changes, and can be read from any number of threads.
/// </remarks>
public sealed class LegalAssessment
{
    private readonly Dictionary<Id<Agreement>, TreatyFinding> treaties;

    private readonly Pairs pairs;

    private LegalAssessment(PeaceProcess process, Chronicle chronicle, LawOptions options, Dictionary<Id<Agreement>, TreatyFinding> treaties, Pairs pairs) =>
        (Process, Chronicle, Options, this.treaties, this.pairs) = (process, chronicle, options, treaties, pairs);

    /// <summary>The process; a process of one where it was a lone agreement.</summary>
    public PeaceProcess Process { get; }

    /// <summary>How the law was applied.</summary>
    public LawOptions Options { get; }

    /// <summary>The chronicle, for the names and the sources that it brings.</summary>
    internal Chronicle Chronicle { get; }

    /// <summary>What it comes to for each agreement, in the order of the process.</summary>
    public IEnumerable<TreatyFinding> Treaties => Process.Agreements.Select(agreement => treaties[agreement.Id]);

    /// <summary>What it comes to for one agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="KeyNotFoundException">The process has no such agreement.</exception>
    public TreatyFinding this[Id<Agreement> agreement] => treaties.TryGetValue(Guard.NotNull(agreement), out var found)
        ? found
        : throw new KeyNotFoundException($"The process has no agreement '{agreement}', only [{string.Join(", ", treaties.Keys)}].");

    /// <summary>Applies the law to a lone agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="chronicle">What is on record.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static LegalAssessment Of(Agreement agreement, Chronicle chronicle, LawOptions? options = null) =>
        Of(PeaceProcess.Of(agreement), chronicle, options);

    /// <summary>Applies the law to a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What is on record.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static LegalAssessment Of(PeaceProcess process, Chronicle chronicle, LawOptions? options = null)
    {
        var how = options ?? LawOptions.Default;
        var zone = (Guard.NotNull(process).Zone ?? Time.ReferenceZone.Utc).ToDateTimeZone();
        var entries = Guard.NotNull(chronicle).EntriesKnownAt(how.KnownAt, zone);
        var main = new Casebook(process, chronicle, entries, contestedCount: how.Disputed == DisputedActs.AsValid);
        var other = how.Disputed == DisputedActs.BothWays && main.HasContested ? new Casebook(process, chronicle, entries, contestedCount: true) : null;
        var treaties = new Dictionary<Id<Agreement>, TreatyFinding>();
        ValueList<Id<Actor>> listed = [.. process.Actors.Concat(process.Agreements.SelectMany(agreement => agreement.Actors)).Concat(chronicle.Actors).Select(actor => actor.Id).Concat(entries.SelectMany(entry => entry.By)).Distinct()];
        foreach (var agreement in process.Agreements)
        {
            treaties.TryAdd(agreement.Id, Findings.Of(main.Fold(agreement.Id)!, other?.Fold(agreement.Id)) with { Listed = listed });
        }

        return new LegalAssessment(process, chronicle, how, treaties, new Pairs(process, main, other));
    }

    /// <summary>The law between two: what is in force between them, in which version, with which reservations.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>What can be asked of any instant.</returns>
    public PairLaw Between(Id<Actor> one, Id<Actor> other) => new(pairs, Guard.NotNull(one), Guard.NotNull(other));

    /// <summary>The table that a depositary would print: what each State had done by an instant, and how it stood.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="at">The instant.</param>
    /// <returns>One row for each State that had a part in it by then, in the order of <see cref="TreatyFinding.States"/>.</returns>
    public ValueList<PartyRow> PartiesTable(Id<Agreement> agreement, Instant at) => PartyTable.Of(this[agreement], at, ZoneOf(agreement));

    /// <summary>The instant that a day or a time means for an agreement: the end of the day in its zone, else in the process's, else in UTC.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="when">The day or the time.</param>
    /// <returns>The last instant that it can mean.</returns>
    public Instant InstantOf(Id<Agreement> agreement, Time.When when) => Guard.NotNull(when).Latest(ZoneOf(agreement));

    /// <summary>What a material breach lets others do (Vienna Convention art. 60). Options only: the library never says that one is used.</summary>
    /// <param name="agreement">The agreement broken.</param>
    /// <param name="breach">The breach, as whoever asks takes it to be.</param>
    /// <returns>The options; none where the one in breach is no party, or where the treaty protects persons.</returns>
    public ValueList<BreachOption> OptionsAfter(Id<Agreement> agreement, MaterialBreach breach) => BreachOptions.Of(this[agreement], Guard.NotNull(breach));

    private DateTimeZone ZoneOf(Id<Agreement> agreement) => Casebook.ZoneOf(Process, Chronicle, this[agreement].Agreement);

    /// <summary>The process and how many agreements it has.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Process.Id}: {treaties.Count} agreements");
}
