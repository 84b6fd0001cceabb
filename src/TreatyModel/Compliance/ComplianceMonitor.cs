using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance.Engine;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>Follows a process as it is lived: takes lines one at a time, late and out of order too, and answers at every step as a full assessment of all of them would.</summary>
/// <remarks>
/// One thread at a time adds; others wait. Any number of threads read <see cref="Current"/> meanwhile: what it gives never changes.
/// Only what a line bears on is worked out anew. A line that settles a reading, or opens it again, works out everything anew.
/// </remarks>
public sealed class ComplianceMonitor
{
    private readonly Lock gate = new();
    private readonly LiveRecord live;
    private Assessment? current;

    /// <summary>Begins to follow a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="chronicle">What is on record already, with the sources, actors and places that later lines refer to; null for nothing.</param>
    /// <param name="options">How to assess, or null for the default.</param>
    /// <exception cref="ArgumentException">The options limit what was known: all that is added is known.</exception>
    public ComplianceMonitor(PeaceProcess process, Chronicle? chronicle = null, AssessmentOptions? options = null)
        : this(new Assessor(process, options), chronicle, nameof(options))
    {
    }

    /// <summary>Begins to follow a process that was compiled before, as many simulations of one process do.</summary>
    /// <param name="assessor">The process, and how to assess.</param>
    /// <param name="chronicle">What is on record already, with the sources, actors and places that later lines refer to; null for nothing.</param>
    /// <exception cref="ArgumentException">The options limit what was known: all that is added is known.</exception>
    public ComplianceMonitor(Assessor assessor, Chronicle? chronicle = null)
        : this(assessor, chronicle, nameof(assessor))
    {
    }

    private ComplianceMonitor(Assessor assessor, Chronicle? chronicle, string given)
    {
        Options = Guard.NotNull(assessor).Options;
        if (Options.KnownAt is not null)
        {
            throw new ArgumentException("A monitor knows all that is added to it: ask for what was known earlier with an Assessment.", given);
        }

        var start = assessor.Assess(chronicle ?? Chronicle.Empty);
        live = new LiveRecord(start.Evaluation, start.Record, Options);
    }

    /// <summary>Begins to follow a lone agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="chronicle">What is on record already, with the sources, actors and places that later lines refer to; null for nothing.</param>
    /// <param name="options">How to assess, or null for the default.</param>
    /// <exception cref="ArgumentException">The options limit what was known: all that is added is known.</exception>
    public ComplianceMonitor(Agreement agreement, Chronicle? chronicle = null, AssessmentOptions? options = null)
        : this(PeaceProcess.Of(agreement), chronicle, options)
    {
    }

    /// <summary>How it assesses.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>What follows from all lines added so far. It does not change when more are added.</summary>
    public Assessment Current
    {
        get
        {
            lock (gate)
            {
                return current ??= live.Snapshot();
            }
        }
    }

    /// <summary>Adds a line.</summary>
    /// <param name="line">An entry, or what is said later on an entry; it can be of any time.</param>
    /// <returns>What it changed.</returns>
    public MonitorUpdate Add(ChronicleLine line) => Add([Guard.NotNull(line)]);

    /// <summary>Adds lines together: what they change is worked out once.</summary>
    /// <param name="lines">The lines, in any order.</param>
    /// <returns>What they changed.</returns>
    /// <exception cref="ArgumentException">One of them is null: none is added then.</exception>
    public MonitorUpdate Add(params ReadOnlySpan<ChronicleLine> lines)
    {
        lock (gate)
        {
            var changed = live.Add(lines);
            current = null;
            return new MonitorUpdate(changed, live.Ignored);
        }
    }

    /// <summary>What stands now.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Current.ToString();
}
