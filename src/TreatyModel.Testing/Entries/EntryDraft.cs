using System.Globalization;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;

namespace TreatyModel.Testing.Entries;

/// <summary>An entry of a chronicle in the making: what happened, with what a test need not say filled in when it is written down.</summary>
/// <remarks>
/// <para>
/// Begun with a verb of <see cref="ActorVerbs"/>: <c>armenia.Performs("6/kelbajar", on: "2020-11-25")</c>. It never changes; each member
/// gives a new one.
/// </para>
/// <para>
/// Where nobody is said to report it, the <see cref="Voice.Onlooker"/> does, on the day on which it happened. An entry without an id of its
/// own gets one from who, what and its place in the chronicle: <c>armenia-hand-over-2</c>.
/// </para>
/// </remarks>
public sealed partial class EntryDraft
{
    private readonly Entry entry;
    private readonly Deed deed;
    private readonly bool isNamed;
    private readonly Word[] words;

    internal EntryDraft(Entry entry, Deed deed = Deed.AsWritten)
        : this(entry, deed, isNamed: false, [])
    {
    }

    private EntryDraft(Entry entry, Deed deed, bool isNamed, Word[] words) =>
        (this.entry, this.deed, this.isNamed, this.words) = (entry, deed, isNamed, words);

    /// <summary>Gives it an id, so that later lines and sentences can refer to it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Named(Id<Entry> id) => new(entry with { Id = id }, deed, isNamed: true, words);

    /// <summary>Adds who did it together with the first.</summary>
    /// <param name="others">The others.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Together(params ReadOnlySpan<Actor> others) => But(entry with { By = [.. entry.By, .. IdsOf(others)] });

    /// <summary>Says with whom or towards whom it was.</summary>
    /// <param name="others">They.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Towards(params ReadOnlySpan<Actor> others) => But(entry with { With = [.. entry.With, .. IdsOf(others)] });

    /// <summary>Says where it was.</summary>
    /// <param name="places">The places.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft In(params ReadOnlySpan<Id<Place>> places) => But(entry with { Where = [.. entry.Where, .. places] });

    /// <summary>Says how much it was: <c>"210 weapons"</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Of(Amount amount) => But(entry with { Amount = amount });

    /// <summary>Says which clauses it bears on; it bears on those only.</summary>
    /// <param name="clauses">Their addresses.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Citing(params ReadOnlySpan<ProvisionId> clauses) => But(entry with { Cites = [.. entry.Cites, .. clauses] });

    /// <summary>Says which agreements it concerns as a whole.</summary>
    /// <param name="agreements">Their ids.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft Concerning(params ReadOnlySpan<Id<Agreement>> agreements) => But(entry with { Agreements = [.. entry.Agreements, .. agreements] });

    /// <summary>Says how it came out: <c>"approved"</c>.</summary>
    /// <param name="outcome">The word that conditions ask for.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft WithOutcome(string outcome) => But(entry with { Outcome = outcome });

    /// <summary>Changes the entry in a way that no member here has.</summary>
    /// <param name="change">From the entry so far to the one that is meant.</param>
    /// <returns>A new draft.</returns>
    public EntryDraft With(Func<Entry, Entry> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return But(change(entry));
    }

    /// <summary>Writes the entry down.</summary>
    /// <param name="process">The process that it happens in, which says what its addresses mean.</param>
    /// <param name="place">Its place in the chronicle, for the id of an entry that was given none.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">It performs or breaks a norm that the process does not have.</exception>
    public Entry Write(PeaceProcess process, int place) => Write(new NormBook(process), place);

    /// <summary>What happened, in short.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => entry.ToString();

    internal Entry Write(NormBook norms, int place)
    {
        var written = deed == Deed.AsWritten ? entry : norms.Complete((Act)entry, deed);
        return written with
        {
            Id = isNamed ? entry.Id : NameOf(written, place),
            Cites = norms.Whole(written.Cites),
            Attestations = AttestationsOf(written, deed == Deed.Breaks),
        };
    }

    private EntryDraft But(Entry changed) => new(changed, deed, isNamed, words);

    private static Id<Actor>[] IdsOf(ReadOnlySpan<Actor> actors)
    {
        var ids = new Id<Actor>[actors.Length];
        for (var i = 0; i < actors.Length; i++)
        {
            ids[i] = actors[i];
        }

        return ids;
    }

    private static Id<Entry> NameOf(Entry entry, int place)
    {
        var what = entry switch
        {
            Act act => act.Kind.Code[(act.Kind.Code.IndexOf(':', StringComparison.Ordinal) + 1)..],
            Declaration said => said.Kind.ToString().ToLowerInvariant(),
            _ => "seen",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{(entry.By.Count > 0 ? $"{entry.By[0]}-" : "")}{what}-{place}");
    }
}
