using System.Collections.Immutable;
using NodaTime;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>What is on record, sorted by what it bears on: each entry once for each duty, event, norm and agreement that it can change.</summary>
/// <remarks>One writer posts to it. A branch shares its lists until either writes to one.</remarks>
internal sealed partial class Ledger
{
    private readonly Plan plan;
    private readonly EvidencePolicy policy;
    private readonly Chronicle heading;
    private readonly EntryIndex byId;
    private readonly Revocations revoked;

    // The declarations about an entry: which take it back, object to it or confirm it.
    private readonly Dictionary<Id<Entry>, ValueList<int>> about;

    // By incident, the findings on it that cite nothing themselves.
    private readonly Dictionary<Id<Entry>, ValueList<int>> held;

    // By duty of which this was ever asked, the fewest matches that stood before one that was put in or taken out, since it was last asked.
    private readonly Dictionary<int, int> firm = [];

    // Lists that bear another mark are shared with a branch, and copied before they are written to.
    private object mark = new();
    private ChunkedList<Entry> entries;

    // The anchors of which something is, or was, on record that is known to more than a day.
    private ImmutableHashSet<int> wide = [];

    internal Ledger(Plan plan, EvidencePolicy policy, Chronicle heading)
    {
        (this.plan, this.policy, this.heading) = (plan, policy, heading with { Lines = [] });
        (byId, revoked, about, held, entries) = (new EntryIndex(), new Revocations(), [], [], new ChunkedList<Entry>(mark));
        Actors = plan.Actors.Copy();
        Actors.Add(heading.Actors);
        Places = plan.Places.Copy();
        Places.Add(heading.Places);
        Witnesses = WitnessesOf();
        Zone = (heading.Zone ?? plan.Process.Zone ?? Time.ReferenceZone.Utc).ToDateTimeZone();
        Matches = new Shelf<Match>(plan.Duties.Count);
        Events = new Shelf<Happening>(plan.Anchors.All.Count);
        Said = new Shelf<Declared>(plan.Norms.Count);
        Certificates = new Shelf<Certificate>(plan.Norms.Count);
        SaidOfAgreement = new Shelf<Declared>(plan.Agreements.Count);
        Acts = new Shelf<LifeAct>(plan.Agreements.Count);
        Tallies = new Shelf<Counted>(plan.Agreements.Count);
        Notices = new Shelf<Declared>(plan.Terms.Count);
        MayBear = new Shelf<Doubt>(plan.Norms.Count);
        Unproved = new Shelf<Incident>(plan.Duties.Count);
    }

    private Ledger(Ledger other)
    {
        (plan, policy, heading, Actors, Places, Zone, LastKnown, Count) = (other.plan, other.policy, other.heading, other.Actors, other.Places, other.Zone, other.LastKnown, other.Count);
        (byId, revoked, entries) = (other.byId.Branch(other.Entries.Count), other.revoked.Copy(), other.entries);
        (about, held) = (new(other.about), new(other.held));
        Witnesses = WitnessesOf();
        (Matches, Events, Said, Certificates) = (other.Matches.Copy(), other.Events.Copy(), other.Said.Copy(), other.Certificates.Copy());
        (SaidOfAgreement, Acts, Tallies) = (other.SaidOfAgreement.Copy(), other.Acts.Copy(), other.Tallies.Copy());
        (Notices, MayBear, Unproved, wide) = (other.Notices.Copy(), other.MayBear.Copy(), other.Unproved.Copy(), other.wide);
    }

    internal Plan Plan => plan;

    /// <summary>The chronicle's own registers, without its lines.</summary>
    internal Chronicle Heading => heading;

    internal ActorTable Actors { get; }

    internal PlaceTable Places { get; }

    internal Witnesses Witnesses { get; }

    /// <summary>The zone of days and hours that state none, where no agreement gives one.</summary>
    internal DateTimeZone Zone { get; }

    internal ChunkedList<Entry>.View Entries => entries.Now;

    /// <summary>How many entries stand.</summary>
    internal int Count { get; private set; }

    /// <summary>By duty, in the order in which they count.</summary>
    internal Shelf<Match> Matches { get; }

    /// <summary>By anchor, in order of time.</summary>
    internal Shelf<Happening> Events { get; }

    /// <summary>By norm, in order of time: declarations that cite it.</summary>
    internal Shelf<Declared> Said { get; }

    /// <summary>The declarations that cite the norm of a duty, or null for none.</summary>
    internal ChunkedList<Declared>? SaidOn(DutyPlan duty) => Said.IsEmpty || Said[duty.Norm.Index] is not { Count: > 0 } said ? null : said;

    /// <summary>By norm: who certified, verified or found that it is performed, and when.</summary>
    internal Shelf<Certificate> Certificates { get; }

    /// <summary>By agreement: declarations on the whole of it.</summary>
    internal Shelf<Declared> SaidOfAgreement { get; }

    /// <summary>By agreement: acts in its life.</summary>
    internal Shelf<LifeAct> Acts { get; }

    /// <summary>By agreement: what depositaries counted.</summary>
    internal Shelf<Counted> Tallies { get; }

    /// <summary>By term: notices that it is not to be renewed.</summary>
    internal Shelf<Declared> Notices { get; }

    /// <summary>By norm: entries that may bear on it, and what is not known.</summary>
    internal Shelf<Doubt> MayBear { get; }

    /// <summary>By duty: violations on record that the policy does not let count.</summary>
    internal Shelf<Incident> Unproved { get; }

    /// <summary>The last instant of which anything is on record.</summary>
    internal Instant LastKnown { get; private set; } = Instant.MinValue;

    /// <summary>The nodes that the entries posted since the last time can have changed; null where nobody follows.</summary>
    internal HashSet<int>? Touched { get; private set; }

    /// <summary>Whether anything posted since the last time asks for another plan: settles a reading or opens one again, or sets a time that hangs on something.</summary>
    internal bool PlanTouched { get; set; }

    /// <summary>Whether anything is on record of an anchor that is known to more than a day.</summary>
    internal bool HasWide(AnchorPlan anchor) => wide.Contains(anchor.Index);

    /// <summary>Whether a declaration was taken back.</summary>
    internal bool IsRevoked(int entry) => RevokedAt(entry) is not null;

    /// <summary>When a declaration was taken back by all who had made it, or null.</summary>
    internal Instant? RevokedAt(int entry) => revoked.At(this, EntryAt(entry));

    /// <summary>The declarations that take an entry back, object to it or confirm it.</summary>
    internal ValueList<int> AboutEntry(Id<Entry> entry) => about.TryGetValue(entry, out var said) ? said : [];

    internal Entry EntryAt(int index) => entries.At(index);

    /// <summary>Where an entry stands in the log, or -1.</summary>
    internal int IndexOf(Id<Entry> id) => byId.Find(id);

    /// <summary>The same record, to be written to apart from this one.</summary>
    internal Ledger Branch()
    {
        var branch = new Ledger(this);
        mark = new object();
        return branch;
    }

    /// <summary>The same entries, sorted for another plan of the same process.</summary>
    internal Ledger For(Plan other)
    {
        var ledger = new Ledger(other, policy, heading) { LastKnown = LastKnown };
        ledger.Expect(Count);
        foreach (var entry in Current())
        {
            ledger.Post(entry);
        }

        return ledger;
    }

    /// <summary>The entries that stand: those that were folded anew only as they are now.</summary>
    internal IEnumerable<Entry> Current()
    {
        for (var index = 0; index < Entries.Count; index++)
        {
            var entry = EntryAt(index);
            if (IndexOf(entry.Id) == index)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Notes of when a line is, so that what is beyond all lines is known to be projected.</summary>
    internal void Note(ChronicleLine line)
    {
        if ((line as Entry ?? (line as Corrects)?.Entry) is { } entry)
        {
            LastKnown = Instant.Max(LastKnown, entry.Happened.Latest(Zone));
            foreach (var word in entry.Attestations.AsSpan())
            {
                LastKnown = Instant.Max(LastKnown, word.Known.Latest(Zone));
            }
        }

        if (Knowledge.WordOf(line) is { } later)
        {
            LastKnown = Instant.Max(LastKnown, later.Known.Latest(Zone));
        }
    }

    /// <summary>Has it say from now on which nodes entries touch.</summary>
    internal void BeFollowed() => Touched ??= [];

    /// <summary>Has it say anew which nodes entries touch.</summary>
    internal void FollowOn()
    {
        if (Touched is { Capacity: <= Evaluation.Few })
        {
            Touched.Clear();
        }
        else
        {
            Touched = [];
        }
    }

    /// <summary>How many of a duty's matches, from the first, stand as they did when this was last asked: all where none changed, none where it never was.</summary>
    internal int TakeFirm(DutyPlan duty)
    {
        var count = firm.GetValueOrDefault(duty.Index);
        firm[duty.Index] = int.MaxValue;
        return count;
    }

    /// <summary>Makes room for so many more entries.</summary>
    internal void Expect(int more) => byId.Expect(more);

    /// <summary>Adds an entry, unless one with its id stands already.</summary>
    /// <returns>Whether it was added.</returns>
    internal bool Post(Entry entry)
    {
        var index = entries.Count;
        if (!byId.TryAdd(entry.Id, index))
        {
            return false;
        }

        Own(ref entries).Add(entry);
        Count++;
        Post(entry, index, false);
        PostHeldOf(entry, false);
        return true;
    }

    /// <summary>Takes an entry out.</summary>
    internal void Remove(int index)
    {
        var entry = EntryAt(index);
        PostHeldOf(entry, true);
        byId.Remove(entry.Id);
        Count--;
        Post(entry, index, true);
    }

    private Witnesses WitnessesOf()
    {
        var witnesses = new Witnesses(Actors, policy);
        witnesses.Add(plan.Process.Sources);
        witnesses.Add(plan.Process.Agreements.SelectMany(agreement => agreement.Sources));
        witnesses.Add(heading.Sources);
        return witnesses;
    }

    private void Touch(int node) => Touched?.Add(node);

    private void Touch(DutyPlan duty, int before)
    {
        if (Touched is not null)
        {
            Touch(plan.NodeOf(duty));
            if (firm.TryGetValue(duty.Index, out var known))
            {
                firm[duty.Index] = Math.Min(known, before);
            }
        }
    }

    private ChunkedList<T> Own<T>(ref ChunkedList<T> list) => list.Mark == mark ? list : list = list.Copy(mark);
}
