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

/// <content>The entries, in the order in which the types depend on each other.</content>
internal sealed partial class Catalogue
{
    private void AddValues()
    {
        Add(new TextCodec());
        Add(new FlagCodec());
        Add(new PeriodCodec());
        Optional(new DecimalCodec());
        Optional(new WholeCodec());
        Optional(new LocalTimeCodec());
        Add(new NamesCodec());
        Text<Id<Actor>>();
        Text<Id<Representative>>();
        Text<Id<Place>>();
        Text<Id<Source>>();
        Text<Id<Agreement>>();
        Text<Id<PeaceProcess>>();
        Text<Id<Ambiguity>>();
        Text<Id<NamedEvent>>();
        Text<Id<Entry>>();
        Text<ClauseNumber>();
        Text<ProvisionId>();
        Text<LanguageTag>();
        Text<ReferenceZone>(DateTimeZoneProviders.Tzdb.Ids);
        Text<When>();
        Text<Amount>();
        Text<EquipmentClass>();
        Text<ActKind>(ActKind.All.Select(act => act.Code), "is no act of the list that the schema gives; for another, write 'other:' and a word of your own.");
        Text<Due>();
        Text<Anchor>();
        Text<Counting>();
    }

    private void AddWords()
    {
        Word<Capacity>();
        Word<Direction>();
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
        Word<CalendarUnit>();
        Word<Comparator>();
        Word<ConstitutiveKind>();
        Word<DdrStep>();
        Word<DecisionKind>();
        Word<Places.Domain>();
        Word<GapBound>();
        Word<GeometryShape>();
        Word<MeasureKind>();
        Word<PowerSharingKind>();
        Word<ProgrammeSubject>();
        Word<ReformAct>();
        Word<ReformSubject>();
        Word<VerificationKind>();
        Word<Weight>();
        Word<Characterization>();
        Word<ConductAttribution>();
        Word<Clock>();
        Word<ExcuseGround>();
        Word<FindingKind>();
        Word<Gravity>();
        Word<ConsequenceKind>();
        Word<WidthMeasure>();
        Word<ConsentAct>();
        Word<ConsentMeans>();
        Word<InitiallingEffect>();
        Word<ReservationScope>();
        Word<TreatyCharacter>();
        Word<TreatyGround>();
        Word<TreatyMeasure>();
        Word<WithdrawalRight>();
    }

    private void AddTerms()
    {
        Add(new BearersCodec(Of<Id<Actor>>(), Of<ValueList<Id<Actor>>>(), new RecordCodec<Bearers>(this, alwaysWritten: nameof(Bearers.Actors))));
        Family<Condition>()
            .With<Condition.Occurred>("occurred")
            .With<Condition.Reached>("reached")
            .With<Condition.Fulfilled>("fulfilled")
            .With<Condition.Kept>("kept")
            .With<Condition.UnderWay>("under-way")
            .With<Condition.InParallel>("in-parallel")
            .With<Condition.Otherwise>("otherwise")
            .With<Condition.Outcome>("outcome")
            .With<Condition.Matter>("matter")
            .With<Condition.Consent>("consent")
            .With<Condition.Request>("request")
            .With<Condition.Certified>("certified")
            .With<Condition.Opinion>("opinion")
            .With<Condition.AsLongAs>("as-long-as")
            .With<Condition.Unless>("unless")
            .With<Condition.Not>("not")
            .With<Condition.HeldFor>("held-for")
            .With<Condition.All>("all")
            .With<Condition.AnyOf>("any-of");
        Family<Recurrence>()
            .With<Recurrence.PerPeriod>("per-period")
            .With<Recurrence.Gap>("gap")
            .With<Recurrence.OnTrigger>("on-trigger")
            .With<Recurrence.DailyWindow>("daily-window");
        Family<Renewal>().With<Renewal.Tacit>("tacit").With<Renewal.ByDecision>("by-decision").With<Renewal.AsLongAs>("as-long-as");
        Record<Term>();
        Record<DisputeStep>();
        Record<ShareOf>();
        Family<Trigger>()
            .With<Trigger.Given>("given")
            .With<Trigger.Weighted>("weighted")
            .With<Trigger.Exchanged>("exchanged")
            .With<Trigger.Reached>("reached")
            .With<Trigger.Every>("every")
            .With<Trigger.AnyOne>("any-one");
        Family<EntryIntoForce>()
            .With<EntryIntoForce.Fixed>("fixed")
            .With<EntryIntoForce.OnSignature>("on-signature")
            .With<EntryIntoForce.Counted>("counted")
            .With<EntryIntoForce.FixedIf>("fixed-if")
            .With<EntryIntoForce.FirstOf>("first-of")
            .With<EntryIntoForce.LastOf>("last-of");
        Record<JoinerRule>();
        Record<NoticeWindow>();
        Record<WithdrawalRule>();
    }

    private void AddProvisions()
    {
        Record<Measure>();
        Record<Milestone>();
        Record<Seat>();
        Record<Chair>();
        Record<DecisionRule>();
        Record<CostShare>();
        Record<Recess>();
        Record<BodyRules>();
        Record<Consequence>();
        Family<Provision>().With<Norm>("norm").With<Effect>("effect").With<Rule>("rule");
        Family<RuleContent>().With<RuleContent.Lasts>("lasts").With<RuleContent.Composition>("composition")
            .With<RuleContent.TakesEffect>("takes-effect")
            .With<RuleContent.Prolonged>("prolonged")
            .With<RuleContent.Endures>("endures")
            .With<RuleContent.Disputes>("disputes")
            .With<RuleContent.Languages>("languages")
            .With<RuleContent.Works>("works");
        Family<Subject>()
            .With<Subject.OfActor>("actor")
            .With<Subject.OfPlace>("place")
            .With<Subject.OfAgreement>("agreement")
            .With<Subject.OfMatter>("matter");
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
            .With<AnyOf>("any-of")
            .With<Collective>("collective");
        Record<Representative>();
        Record<Delimitation>();
        Record<Places.Position>();
        Record<Geometry>();
        Record<Breadth>();
        Record<Baseline>();
        Family<Place>()
            .With<Point>("point")
            .With<Line>("line")
            .With<Corridor>("corridor")
            .With<Zone>("zone")
            .With<Territory>("territory")
            .With<Places.Buffer>("buffer")
            .With<Band>("band")
            .With<Between>("between")
            .With<SideOf>("side-of")
            .With<Areas>("areas")
            .With<Above>("above")
            .With<RelativePoint>("relative-point");
        Record<Source>();
        Record<Citation>();
        Add(new RoleHeldCodec(Of<Role>(), new RecordCodec<RoleHeld>(this)));
        Record<Participant>();
        Record<Relation>();
        Record<PartialEntry>();
        Record<ReservationRule>();
        Record<FinalProvisions>();
        Record<Reading>();
        Record<Ambiguity>();
        Record<NamedEvent>();
        Record<Agreement>();
        Record<Membership>();
        Record<PeaceProcess>();
    }

    private void AddChronicle()
    {
        Record<Attestation>();
        Family<LegalEffect>()
            .With<LegalEffect.Extends>("extends")
            .With<LegalEffect.Waives>("waives")
            .With<LegalEffect.Permits>("permits")
            .With<LegalEffect.Suspends>("suspends")
            .With<LegalEffect.Resumes>("resumes")
            .With<LegalEffect.Excuses>("excuses")
            .With<LegalEffect.Ends>("ends")
            .With<LegalEffect.Fixes>("fixes")
            .With<LegalEffect.Finds>("finds")
            .With<LegalEffect.Settles>("settles")
            .With<LegalEffect.Substitutes>("substitutes")
            .With<LegalEffect.Revokes>("revokes")
            .With<LegalEffect.Reserves>("reserves")
            .With<LegalEffect.ObjectsTo>("objects-to")
            .With<LegalEffect.Accepts>("accepts")
            .With<LegalEffect.Confirms>("confirms")
            .With<LegalEffect.Withdraws>("withdraws")
            .With<LegalEffect.Postpones>("postpones")
            .With<LegalEffect.Declines>("declines")
            .With<LegalEffect.Invokes>("invokes")
            .With<LegalEffect.AcceptsAsThird>("accepts-as-third");
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
