using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Situations;

/// <summary>Sorts what is on record at an instant into the parts of a <see cref="SituationReport"/>.</summary>
internal sealed class Survey
{
    private readonly PeaceProcess process;
    private readonly Chronicle chronicle;
    private readonly Instant at;
    private readonly Instant? knownAt;
    private readonly DateTimeZone zone;
    private readonly ValueList<Entry> known;
    private readonly ValueList<Entry> entries;

    internal Survey(PeaceProcess process, Chronicle chronicle, Instant at, Instant? knownAt)
    {
        (this.process, this.chronicle, this.at, this.knownAt) = (process, chronicle, at, knownAt);
        zone = (chronicle.Zone ?? process.Zone ?? ReferenceZone.Utc).ToDateTimeZone();
        known = chronicle.EntriesKnownAt(knownAt, zone);
        entries = [.. known.Where(entry => entry.Happened.Earliest(zone) <= at)];
    }

    internal SituationReport Report()
    {
        var instruments = Instruments();
        var present = instruments.Select(instrument => instrument.Agreement).ToHashSet();
        var agreements = process.Agreements.Where(agreement => present.Contains(agreement.Id)).ToValueList();
        var bodies = new Bodies(process, chronicle, agreements).Sort(entries);
        var ofBodies = bodies
            .SelectMany(body => body.Declared.AsEnumerable<Entry>().Concat(body.Done.Where(act => !IsContact(act))))
            .Select(entry => entry.Id)
            .ToHashSet();
        var acts = new PlannedActs(entries, zone);
        var plans = Declarations(DeclarationKind.Plan)
            .Where(plan => !ofBodies.Contains(plan.Id) && !acts.CarryOut(plan))
            .ToValueList();
        var planned = plans.Select(plan => plan.Id).ToHashSet();
        var rest = entries.Where(entry => !ofBodies.Contains(entry.Id) && !planned.Contains(entry.Id)).ToValueList();
        return new SituationReport
        {
            Process = process.Id,
            At = at,
            KnownAt = knownAt,
            Zone = process.Zone ?? ReferenceZone.Utc,
            Instruments = instruments,
            Bodies = bodies,
            Plans = plans,
            Contacts = [.. rest.OfType<Act>().Where(IsContact)],
            Claims = Claims(),
            Statements = [.. rest.OfType<Declaration>().Where(said => said.Kind != DeclarationKind.Claim)],
            Events = [.. rest.Where(entry => entry is Observation || (entry is Act act && !IsContact(act) && !IsStep(act)))],
            Contradictions = new Contradictions(process, agreements, chronicle, knownAt, zone).Find(entries),
        };
    }

    private static bool IsContact(Act act) =>
        act.Kind == ActKind.Meet || act.Kind == ActKind.Confer || act.Kind == ActKind.Visit || act.Kind == ActKind.Consult;

    private static bool IsStep(Act act) => act.Agreements.Count > 0 && act.Cites.Count == 0 && StatusHistory.StatusOf(act) is not null;

    private IEnumerable<Declaration> Declarations(DeclarationKind kind) => entries.OfType<Declaration>().Where(said => said.Kind == kind);

    private ValueList<InstrumentSituation> Instruments()
    {
        var mentioned = chronicle.Lines
            .Select(line => line is Corrects corrects ? corrects.Entry : line as Entry)
            .OfType<Entry>()
            .SelectMany(Mentions)
            .ToHashSet();
        var order = new Dictionary<Id<Agreement>, int>();
        foreach (var id in entries.SelectMany(Mentions))
        {
            order.TryAdd(id, order.Count);
        }

        var byClause = entries
            .SelectMany(entry => entry.Cites.Select(cited => (Cited: cited, Entry: entry)))
            .ToLookup(pair => (pair.Cited.Agreement, pair.Cited.Clause));
        return
        [
            .. process.Agreements
                .Where(agreement => order.ContainsKey(agreement.Id) || !mentioned.Contains(agreement.Id))
                .OrderBy(agreement => order.GetValueOrDefault(agreement.Id, int.MaxValue))
                .Select(agreement => Instrument(agreement, byClause)),
        ];
    }

    private static IEnumerable<Id<Agreement>> Mentions(Entry entry) =>
        entry.Agreements.Concat(entry.Cites.Select(cited => cited.Agreement).OfType<Id<Agreement>>());

    private InstrumentSituation Instrument(Agreement agreement, ILookup<(Id<Agreement>?, ClauseNumber), (ProvisionId Cited, Entry Entry)> byClause)
    {
        var status = StatusHistory.Of(agreement.Id, known, zone).At(at).Value;
        var steps = entries.OfType<Act>()
            .Where(act => act.Agreements.Contains(agreement.Id) && act.Cites.Count == 0)
            .Select(act => (Act: act, Status: StatusHistory.StatusOf(act)))
            .Where(step => step.Status is not null)
            .Select(step => new RecordedStep { Status = step.Status!.Value, Entry = step.Act, Dates = Accounts.OfDates(step.Act) });
        return new InstrumentSituation
        {
            Agreement = agreement.Id,
            Status = status.Status,
            RecordedBy = status.Entry,
            Steps = [.. steps],
            Clauses = [.. agreement.AllClauses.Select(clause => new ClauseSituation
            {
                Clause = clause.Address(agreement.Id),
                Provisions = clause.Provisions,
                OnRecord =
                [
                    .. byClause[(agreement.Id, clause.Number)]
                        .Where(pair => Agreement.Covers(clause, pair.Cited.Key))
                        .Select(pair => pair.Entry)
                        .Distinct(),
                ],
            })],
        };
    }

    private ValueList<PlaceClaims> Claims() =>
    [
        .. Declarations(DeclarationKind.Claim)
            .SelectMany(claim => (claim.About.Count == 0 ? [null] : claim.About.Distinct().Cast<Id<Place>?>()).Select(place => (Place: place, Claim: claim)))
            .GroupBy(pair => pair.Place)
            .Select(group => new PlaceClaims { Place = group.Key, Claims = [.. group.Select(pair => pair.Claim)] }),
    ];
}
