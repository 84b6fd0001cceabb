using CsCheck;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance.Scores;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Testing.Generators;

/// <summary>A generator for each type of the model, which makes whatever can be constructed: all cases of every choice, awkward texts, times at the ends of the calendar.</summary>
/// <remarks><c>Gens.Any.Due.Sample(due =&gt; Due.Parse(due.ToString()) == due)</c></remarks>
public sealed class TypeGens
{
    /// <summary>Generators that speak of what a vocabulary has.</summary>
    /// <param name="words">The vocabulary.</param>
    public TypeGens(Vocabulary words) => Words = words ?? throw new ArgumentNullException(nameof(words));

    /// <summary>What they speak of.</summary>
    public Vocabulary Words { get; }

    /// <summary>Actors of every kind.</summary>
    public Gen<Actor> Actor => Actors.Actor;

    /// <summary>Persons who act for somebody.</summary>
    public Gen<Representative> Representative => Actors.Representative;

    /// <summary>Places, named and derived.</summary>
    public Gen<Place> Place => Places.Place;

    /// <summary>Sources.</summary>
    public Gen<Source> Source => Agreements.Source;

    /// <summary>Names in several languages and scripts.</summary>
    public Gen<Names> Names { get; } = GenValues.Names;

    /// <summary>Kinds of act, of the list and of the author's own.</summary>
    public Gen<ActKind> ActKind { get; } = GenValues.Act;

    /// <summary>Times as a source gives them: years to moments, about, ranges.</summary>
    public Gen<When> When { get; } = GenTime.When;

    /// <summary>Days: those of the vocabulary.</summary>
    public Gen<LocalDate> Day => Words.Day;

    /// <summary>Local times on those days.</summary>
    public Gen<LocalDateTime> Local => GenTime.On(Words.Day);

    /// <summary>Instants.</summary>
    public Gen<Instant> Instant { get; } = GenTime.Instant;

    /// <summary>Zones and offsets.</summary>
    public Gen<ReferenceZone> Zone { get; } = GenTime.Zone;

    /// <summary>Spans that a text can state.</summary>
    public Gen<Period> Period => Terms.Period;

    /// <summary>Amounts.</summary>
    public Gen<Amount> Amount { get; } = GenQuantities.Amount;

    /// <summary>Quantities.</summary>
    public Gen<Quantity> Quantity { get; } = GenQuantities.Quantity;

    /// <summary>Who bears something, and how they share it.</summary>
    public Gen<Bearers> Bearers => Terms.Bearers;

    /// <summary>Events that times count from.</summary>
    public Gen<Anchor> Anchor => Terms.Anchor;

    /// <summary>When something is due or begins.</summary>
    public Gen<Due> Due => Terms.Due;

    /// <summary>Conditions, one in another.</summary>
    public Gen<Condition> Condition => Terms.Condition;

    /// <summary>How often.</summary>
    public Gen<Recurrence> Recurrence => Terms.Recurrence;

    /// <summary>For how long, and how renewed.</summary>
    public Gen<Term> Term => Terms.Term;

    /// <summary>How legal days are counted.</summary>
    public Gen<Counting> Counting => Treaties.Counting;

    /// <summary>How a text takes effect.</summary>
    public Gen<EntryIntoForce> EntryIntoForce => Treaties.EntryIntoForce;

    /// <summary>What a treaty says of its own life.</summary>
    public Gen<FinalProvisions> FinalProvisions => Treaties.FinalProvisions;

    /// <summary>Addresses: those of the vocabulary.</summary>
    public Gen<ProvisionId> ProvisionId => Words.Provision;

    /// <summary>Norms.</summary>
    public Gen<Norm> Norm => Provisions.Norm;

    /// <summary>Norms, effects and rules.</summary>
    public Gen<Provision> Provision => Provisions.Provision;

    /// <summary>Clauses of every type, in groups now and then.</summary>
    public Gen<Clause> Clause => Clauses.Any;

    /// <summary>Agreements. What they refer to may be missing from them: <see cref="Gens.Agreement(int)"/> makes valid ones.</summary>
    public Gen<Agreement> Agreement => Agreements.Agreement;

    /// <summary>Processes.</summary>
    public Gen<PeaceProcess> Process => Agreements.Process;

    /// <summary>What a source says of an entry.</summary>
    public Gen<Attestation> Attestation => Chronicles.Attestation;

    /// <summary>What declarations bring about.</summary>
    public Gen<LegalEffect> LegalEffect => Chronicles.Effect;

    /// <summary>Acts, observations and declarations.</summary>
    public Gen<Entry> Entry => Chronicles.Entry;

    /// <summary>Lines: entries, and what is said later of them.</summary>
    public Gen<ChronicleLine> Line => Chronicles.Line;

    /// <summary>Chronicles of whatever can be written: <see cref="Gens.Chronicle(Agreements.Agreement, ChronicleRates)"/> makes those that bear on an agreement.</summary>
    public Gen<Chronicle> Chronicle => Chronicles.Chronicle;

    /// <summary>Scorecards, as coders fill them in.</summary>
    public Gen<Scorecard> Scorecard { get; } = GenScores.Scorecard;

    /// <summary>Provisions of the Peace Accords Matrix.</summary>
    public Gen<MatrixProvision> MatrixProvision { get; } = GenScores.Provision;

    /// <summary>Formulas of a rate.</summary>
    public Gen<RateFormula> RateFormula { get; } = GenScores.Formula;

    /// <summary>Clauses of one type.</summary>
    /// <typeparam name="T">The type, none of whose properties but its own are set.</typeparam>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentException">The type is none of a clause: the base of them all.</exception>
    public Gen<T> ClauseOf<T>()
        where T : Clause =>
        Clauses.Types.OfType<Gen<T>>().FirstOrDefault() ?? throw new ArgumentException($"{typeof(T).Name} is no type of clause that can be written.");

    internal GenActors Actors => field ??= new(this);

    internal GenAgreements Agreements => field ??= new(this);

    internal GenBodies Bodies => field ??= new(this);

    internal GenChronicles Chronicles => field ??= new(this);

    internal GenClauses Clauses => field ??= new(this);

    internal GenForces Forces => field ??= new(this);

    internal GenKeeping Keeping => field ??= new(this);

    internal GenPeople People => field ??= new(this);

    internal GenPlaces Places => field ??= new(this);

    internal GenProvisions Provisions => field ??= new(this);

    internal GenSettlement Settlement => field ??= new(this);

    internal GenTerms Terms => field ??= new(this);

    internal GenTreaties Treaties => field ??= new(this);
}
