using System.Collections.Concurrent;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What is due, done, overdue, breached or disputed at every instant, and why: a pure function of what was agreed and what is on record.</summary>
/// <remarks>
/// Assess once, ask often: every answer is a look-up. It never changes and can be read from any number of threads.
/// It says what follows from the texts and the record under a policy; it takes no side and gives no legal advice.
/// </remarks>
public sealed partial class Assessment
{
    private readonly Lazy<Earliest?> earliest;

    // Assessments under single readings, worked out when they are first asked for. The same input gives the same ones.
    private readonly ConcurrentDictionary<string, Assessment> variants;

    internal Assessment(Evaluation evaluation, Record record, AssessmentOptions options, ConcurrentDictionary<string, Assessment>? variants = null)
    {
        (Evaluation, Record, Options) = (evaluation, record, options);
        earliest = new Lazy<Earliest?>(() => Engine.Earliest.Of(this));
        this.variants = variants ?? new ConcurrentDictionary<string, Assessment>(StringComparer.Ordinal);
        LastKnown = options.KnownAt is { } known ? Instant.Max(known, evaluation.Ledger.LastKnown) : evaluation.Ledger.LastKnown;
    }

    /// <summary>How it was made.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>The process that was assessed; a process of one where it was a lone agreement.</summary>
    public PeaceProcess Process => Evaluation.Plan.Process;

    /// <summary>Up to where recurring duties are laid out.</summary>
    public Instant Horizon => Evaluation.Horizon;

    /// <summary>The last instant that anything is known of; all after it is projected: how it will be if nothing further happens. <see cref="Instant.MinValue"/> where nothing is on record.</summary>
    public Instant LastKnown { get; }

    internal Evaluation Evaluation { get; }

    /// <summary>What comes to something else if what it hangs on happened at the earliest; null where nothing does.</summary>
    internal Earliest? Earliest => earliest.Value;

    /// <summary>The lines behind what was folded, for what is added to them.</summary>
    internal Record Record { get; }

    /// <summary>Assesses a lone agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="chronicle">What happened.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static Assessment Of(Agreement agreement, Chronicle chronicle, AssessmentOptions? options = null) =>
        Of(PeaceProcess.Of(agreement), chronicle, options);

    /// <summary>Assesses a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What happened.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <returns>The assessment.</returns>
    public static Assessment Of(PeaceProcess process, Chronicle chronicle, AssessmentOptions? options = null) =>
        new Assessor(process, options).Assess(chronicle);

    /// <summary>What stood at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The findings, each a look-up.</returns>
    public Findings At(Instant instant) => new(Reaching(instant), instant);

    /// <summary>What stood at the end of a day, in each agreement's own zone; in the process's where it states none, else in UTC.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The findings, each a look-up.</returns>
    public Findings At(LocalDate day) => new(Reaching(new Time.When.Day(day).Latest(DateTimeZone.Utc) + Duration.FromDays(1)), day);

    /// <summary>The addresses of all duties, in the order of the texts.</summary>
    public IEnumerable<ProvisionId> Duties => Evaluation.Plan.Duties.Select(duty => duty.Id);

    /// <summary>The whole life of a duty, or of all duties of a norm or a clause taken together: the phase and what that rests on, at every instant.</summary>
    /// <param name="address">The address of a duty, a norm or a clause; the agreement can be left out where there is only one.</param>
    /// <returns>The timeline; of several duties the phase that <see cref="Finding.RollUpOrder"/> puts first.</returns>
    /// <exception cref="KeyNotFoundException">There is no duty at the address.</exception>
    public Time.Timeline<Standing> Timeline(ProvisionId address)
    {
        DutyPlan[] found = [.. Evaluation.Plan.Addresses.Duties(Whole(address))];
        return found.Length switch
        {
            0 => throw new KeyNotFoundException($"There is no duty at '{address}'."),
            1 => Possibilities.Lives(this, found[0]),
            _ => Together(found),
        };
    }

    /// <summary>The number of duties, and of entries on record.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Process.Id}: {Evaluation.Plan.Duties.Count} duties, {Evaluation.Ledger.Count} entries, policy {Options.Policy}");

    /// <summary>The address with its agreement, where there is only one that it can mean.</summary>
    internal ProvisionId Whole(ProvisionId address)
    {
        Guard.NotNull(address);
        if (address.Agreement is not null)
        {
            return address;
        }

        return Evaluation.Plan.Agreements.Count == 1
            ? address.In(Evaluation.Plan.Agreements[0].Agreement.Id)
            : throw new ArgumentException($"'{address}' does not say of which agreement; the process has {string.Join(", ", Process.Agreements.Select(agreement => agreement.Id))}. Write 'agreement#{address}'.", nameof(address));
    }

    /// <summary>The same under one reading, or in another zone.</summary>
    internal Assessment Under(ReadingChoice choice) => variants.GetOrAdd(choice.Key, _ =>
    {
        var plan = Plan.Of(Process, choice, Evaluation.Plan.Declared);
        return new Assessment(Assessor.Evaluate(plan, Evaluation.Ledger, Options, Evaluation.Horizon), Record, Options, variants);
    });

    // What recurs or is renewed is laid out further where a later instant is asked about, unless the caller set the horizon.
    private Assessment Reaching(Instant instant)
    {
        var last = Instant.FromUtc(Time.Days.MaxYear, 12, 31, 0, 0);
        var horizon = instant < last ? instant + Duration.FromDays(1) : last;
        if (horizon <= Horizon || Options.Horizon is not null || !GoesOn)
        {
            return this;
        }

        var key = $"@{NodaTime.Text.InstantPattern.General.Format(horizon)}";
        return variants.GetOrAdd(key, _ => new Assessment(Assessor.Evaluate(Evaluation.Plan, Evaluation.Ledger, Options, horizon), Record, Options));
    }

    private bool GoesOn => Evaluation.Duties.Any(duty => duty?.OccurrencesGoOn == true) || Evaluation.Terms.Any(term => term is { EndsAt: null, Plan.Term.Renewal: Renewal.Tacit });

    private Time.Timeline<Standing> Together(DutyPlan[] duties)
    {
        var lives = duties.ToDictionary(duty => duty.Index, duty => Possibilities.Lives(this, duty));
        var changes = lives.Values
            .SelectMany(life => life.Segments)
            .Select(segment => segment.From)
            .Distinct()
            .Order()
            .Select(from => (from, lives[RollUp.Leading(Evaluation, duties, from).Result.Plan.Index].At(from).Value))
            .ToArray();
        return Time.Timeline<Standing>.Of(changes[0].Value, changes);
    }
}
