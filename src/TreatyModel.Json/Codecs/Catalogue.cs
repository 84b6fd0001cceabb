using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Json.Codecs;

/// <summary>Every type that files hold, each with its codec. A new clause is one line here.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<Type, Codec> codecs = [];

    private Catalogue()
    {
        AddValues();
        AddWords();
        AddTerms();
        AddProvisions();
        AddClauses();
        AddDocuments();
        AddChronicle();
    }

    internal static Catalogue All { get; } = new();

    internal Codec this[Type type] => codecs[type];

    internal IEnumerable<Codec> Codecs => codecs.Values;

    internal Codec<T> Of<T>() => (Codec<T>)codecs[typeof(T)];

    /// <summary>The codec of a type of the model; text, flags and spans of time belong to nobody, and an application keeps its own way with them.</summary>
    internal bool TryFind(Type type, [NotNullWhen(true)] out Codec? codec)
    {
        codec = null;
        return type.Assembly == typeof(Agreement).Assembly && codecs.TryGetValue(type, out codec);
    }

    internal RecordCodec<T> Case<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] T>(string word)
        where T : class
    {
        // An entry is a case of two families, of the lines of a chronicle and of what corrects one.
        if (codecs.TryGetValue(typeof(T), out var known))
        {
            return (RecordCodec<T>)known;
        }

        var codec = new RecordCodec<T>(this, word);
        Add(codec);
        return codec;
    }

    private void Add<T>(Codec<T> codec)
    {
        codecs.Add(typeof(T), codec);
        codecs.Add(typeof(ValueList<T>), new ListCodec<T>(codec));
    }

    private void Text<T>(IEnumerable<string>? known = null, string? rule = null)
        where T : class, IParsable<T> => Add(new ParsableCodec<T>(known ?? [], rule));

    private void Word<T>()
        where T : struct, Enum
    {
        var codec = new WordCodec<T>();
        Add(codec);
        codecs.Add(typeof(T?), new OptionalWordCodec<T>(codec));
    }

    private void Record<[DynamicallyAccessedMembers(RecordCodec<object>.Members)] T>()
        where T : class => Add(new RecordCodec<T>(this));

    private FamilyCodec<T> Family<T>()
        where T : class
    {
        var family = new FamilyCodec<T>(this);
        Add(family);
        return family;
    }

    private void AddValues()
    {
        Add(new TextCodec());
        Add(new FlagCodec());
        Add(new PeriodCodec());
        Add(new NamesCodec());
        Text<Id<Actor>>();
        Text<Id<Representative>>();
        Text<Id<Place>>();
        Text<Id<Source>>();
        Text<Id<Agreement>>();
        Text<Id<PeaceProcess>>();
        Text<Id<Ambiguity>>();
        Text<Id<Entry>>();
        Text<ClauseNumber>();
        Text<ProvisionId>();
        Text<LanguageTag>();
        Text<ReferenceZone>(DateTimeZoneProviders.Tzdb.Ids);
        Text<When>();
        Text<Amount>();
        Text<ActKind>(ActKind.All.Select(act => act.Code), "is no act of the list that the schema gives; for another, write 'other:' and a word of your own.");
        Text<Due>();
        Text<Anchor>();
    }

    private void AddWords()
    {
        Word<Capacity>();
        Word<DisputeMeans>();
        Word<DocumentLabel>();
        Word<InstrumentNature>();
        Word<RelationKind>();
        Word<Role>();
        Word<TextAvailability>();
        Word<DeclarationKind>();
        Word<Progress>();
        Word<BorderTask>();
        Word<DetaineeCategory>();
        Word<Formation>();
        Word<FurtherStep>();
        Word<DelimitationKind>();
        Word<LineKind>();
        Word<EffectKind>();
        Word<Modality>();
        Word<Standard>();
        Word<Certainty>();
        Word<SourceKind>();
        Word<Stance>();
        Word<Sharing>();
    }

    private void AddTerms()
    {
        Add(new BearersCodec(Of<Id<Actor>>(), Of<ValueList<Id<Actor>>>(), new RecordCodec<Bearers>(this, alwaysWritten: nameof(Bearers.Actors))));
        Family<Condition>()
            .With<Condition.Occurred>("occurred")
            .With<Condition.InParallel>("in-parallel")
            .With<Condition.Consent>("consent")
            .With<Condition.Request>("request");
        Family<Renewal>().With<Renewal.Tacit>("tacit");
        Record<Term>();
    }

    private void AddProvisions()
    {
        Family<Provision>().With<Norm>("norm").With<Effect>("effect").With<Rule>("rule");
        Family<RuleContent>().With<RuleContent.Lasts>("lasts").With<RuleContent.Composition>("composition");
        Family<Subject>()
            .With<Subject.OfActor>("actor")
            .With<Subject.OfPlace>("place")
            .With<Subject.OfAgreement>("agreement")
            .With<Subject.OfMatter>("matter");
    }

    private void AddClauses()
    {
        Record<Deliverable>();
        Family<Clause>()
            .With<Ceasefire>("ceasefire")
            .With<Standstill>("standstill")
            .With<LineOfContact>("line-of-contact")
            .With<PeacekeeperDeployment>("peacekeeper-deployment")
            .With<Withdrawal>("withdrawal")
            .With<CorridorRegime>("corridor-regime")
            .With<TerritorialHandOver>("territorial-hand-over")
            .With<BorderCommission>("border-commission")
            .With<JointBody>("joint-body")
            .With<MonitoringCentre>("monitoring-centre")
            .With<ReturnOfDisplacedPersons>("return-of-displaced-persons")
            .With<PrisonerExchange>("prisoner-exchange")
            .With<UnblockingOfTransportLinks>("unblocking-of-transport-links")
            .With<FurtherAgreement>("further-agreement")
            .With<Reaffirmation>("reaffirmation")
            .With<GeneralClause>("general-clause")
            .With<ClauseGroup>("clause-group");
    }

    private void AddDocuments()
    {
        Family<Actor>()
            .With<State>("state")
            .With<NonStateArmedGroup>("non-state-armed-group")
            .With<InternationalOrganization>("international-organization")
            .With<DeFactoAuthority>("de-facto-authority")
            .With<Body>("body")
            .With<Organ>("organ")
            .With<GroupOfPersons>("group-of-persons")
            .With<AnyOf>("any-of");
        Record<Representative>();
        Record<Delimitation>();
        Family<Place>()
            .With<Point>("point")
            .With<Line>("line")
            .With<Corridor>("corridor")
            .With<Zone>("zone")
            .With<Territory>("territory");
        Record<Source>();
        Record<Citation>();
        Add(new RoleHeldCodec(Of<Role>(), new RecordCodec<RoleHeld>(this)));
        Record<Participant>();
        Record<Relation>();
        Record<DisputeStep>();
        Family<EntryIntoForce>().With<EntryIntoForce.Fixed>("fixed").With<EntryIntoForce.OnSignature>("on-signature");
        Record<FinalProvisions>();
        Record<Reading>();
        Record<Ambiguity>();
        Record<Agreement>();
        Record<Membership>();
        Record<PeaceProcess>();
    }

    private void AddChronicle()
    {
        Record<Attestation>();
        Family<Entry>().With<Act>("act").With<Observation>("observation").With<Declaration>("declaration");
        Family<ChronicleLine>()
            .With<Act>("act")
            .With<Observation>("observation")
            .With<Declaration>("declaration")
            .With<Attests>("attests")
            .With<Corrects>("corrects")
            .With<Retracts>("retracts")
            .With<SameAs>("same-as");
        Record<Chronicle>();
    }
}
