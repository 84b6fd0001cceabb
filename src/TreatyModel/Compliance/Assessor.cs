using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance.Engine;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>A process compiled for assessment: made once, used for any number of chronicles, as simulations do.</summary>
public sealed class Assessor
{
    private readonly Plan plan;

    /// <summary>Compiles a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="options">How to assess, or null for the default.</param>
    public Assessor(PeaceProcess process, AssessmentOptions? options = null)
    {
        Options = options ?? AssessmentOptions.Default;
        plan = Plan.Of(Guard.NotNull(process), Settlements.Chosen(process, Options));
    }

    /// <summary>Compiles a lone agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="options">How to assess, or null for the default.</param>
    public Assessor(Agreement agreement, AssessmentOptions? options = null)
        : this(PeaceProcess.Of(agreement), options)
    {
    }

    /// <summary>How it assesses.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>The process.</summary>
    public PeaceProcess Process => plan.Process;

    /// <summary>Assesses a chronicle.</summary>
    /// <param name="chronicle">What happened.</param>
    /// <returns>The assessment.</returns>
    public Assessment Assess(Chronicle chronicle) => Assess(Read(chronicle));

    /// <summary>Sorts a chronicle by what it bears on, so that it can be assessed again and again.</summary>
    /// <param name="chronicle">What happened.</param>
    /// <returns>The chronicle, ready.</returns>
    public ReadyChronicle Read(Chronicle chronicle)
    {
        Guard.NotNull(chronicle);
        var zone = (chronicle.Zone ?? Process.Zone ?? Time.ReferenceZone.Utc).ToDateTimeZone();
        var record = new Record(new Ledger(plan, Options.Policy, chronicle));
        record.Add(Knowledge.Lines(chronicle, Options.KnownAt, zone).AsSpan());

        var other = record.Ledger.PlanTouched ? Settlements.PlanFor(plan, plan, record.Ledger) : null;
        return new ReadyChronicle(other is null ? record : record.On(record.Ledger.For(other)), Process);
    }

    /// <summary>Assesses a chronicle that was read before.</summary>
    /// <param name="chronicle">The chronicle, from <see cref="Read"/> of this assessor.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">It was read by an assessor of another process.</exception>
    public Assessment Assess(ReadyChronicle chronicle)
    {
        if (!ReferenceEquals(Guard.NotNull(chronicle).Process, Process))
        {
            throw new ArgumentException("The chronicle was read for another process: read it with this assessor.", nameof(chronicle));
        }

        var evaluation = new Evaluation(chronicle.Record.Ledger, Options.Policy, Options.Horizon);
        evaluation.RunAll();
        return new Assessment(evaluation, chronicle.Record, Options);
    }

    /// <summary>The process and how many duties it holds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Process.Id}: {plan.Duties.Count} duties");

    /// <summary>Works out another plan of the same process on the same entries.</summary>
    internal static Evaluation Evaluate(Plan plan, Ledger record, AssessmentOptions options, Instant horizon)
    {
        var evaluation = new Evaluation(record.For(plan), options.Policy, horizon);
        evaluation.RunAll();
        return evaluation;
    }
}
