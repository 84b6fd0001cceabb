using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>A test of a process that reads as a sentence: given what stood, when this happens, at that time expect so much.</summary>
/// <remarks>
/// <para>
/// <c>Scenario.For(statement).Given(statement.EntersIntoForce("2020-11-10T00:00")).When(azerbaijan.Consents(on: "2020-11-15").ToExtend("6", until: "2020-11-25"))
/// .At("2020-11-16").Expect("6").InEffect().DueBy("2020-11-25")</c>
/// </para>
/// <para>
/// It never changes: each member gives a new one, so that a common beginning can be shared by many tests. An expectation that fails throws
/// an <see cref="ExpectationFailedException"/>, which every test framework shows as a failed test.
/// </para>
/// </remarks>
public sealed class Scenario
{
    private readonly Chronicle before;
    private readonly EntryDraft[] drafts;
    private readonly Lazy<Chronicle> chronicle;
    private readonly Lazy<Assessment> assessment;

    private Scenario(PeaceProcess process, NormBook norms, Chronicle before, EntryDraft[] drafts, AssessmentOptions options)
    {
        (Process, Norms, this.before, this.drafts, Options) = (process, norms, before, drafts, options);
        chronicle = new Lazy<Chronicle>(Write);
        assessment = new Lazy<Assessment>(() => Assessment.Of(Process, Chronicle, Options));
    }

    /// <summary>The process.</summary>
    public PeaceProcess Process { get; }

    /// <summary>How it is assessed.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>What has happened, written down.</summary>
    /// <exception cref="ArgumentException">A draft performs or breaks a norm that the process does not have.</exception>
    public Chronicle Chronicle => chronicle.Value;

    /// <summary>What follows from it.</summary>
    public Assessment Assessment => assessment.Value;

    /// <summary>A scenario of a lone agreement in which nothing has happened yet.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The scenario.</returns>
    public static Scenario For(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return For(PeaceProcess.Of(agreement));
    }

    /// <summary>A scenario of a process in which nothing has happened yet.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The scenario.</returns>
    public static Scenario For(PeaceProcess process)
    {
        ArgumentNullException.ThrowIfNull(process);
        return new Scenario(process, new NormBook(process), Chronicle.Empty, [], AssessmentOptions.Default);
    }

    /// <summary>Adds what stands at the outset.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A new scenario.</returns>
    public Scenario Given(params ReadOnlySpan<EntryDraft> events) => new(Process, Norms, before, [.. drafts, .. events], Options);

    /// <summary>Puts a chronicle before all that is drafted: what a file has.</summary>
    /// <param name="record">The chronicle.</param>
    /// <returns>A new scenario, in which it takes the place of any chronicle given before.</returns>
    public Scenario Given(Chronicle record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Scenario(Process, Norms, record, drafts, Options);
    }

    /// <summary>Adds what then happens.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A new scenario.</returns>
    public Scenario When(params ReadOnlySpan<EntryDraft> events) => Given(events);

    /// <summary>Says what counts as proof, and what silence means.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>A new scenario.</returns>
    public Scenario Under(EvidencePolicy policy) => With(Options with { Policy = policy });

    /// <summary>Takes one reading of an ambiguity as the right one.</summary>
    /// <param name="ambiguity">The ambiguity.</param>
    /// <param name="reading">The key of the reading.</param>
    /// <returns>A new scenario.</returns>
    public Scenario Reading(Id<Ambiguity> ambiguity, string reading) =>
        With(Options with { Readings = [.. Options.Readings, new ChosenReading(ambiguity, reading)] });

    /// <summary>Leaves out what became known after a time.</summary>
    /// <param name="time">The time, included: of a day, its last instant.</param>
    /// <returns>A new scenario.</returns>
    public Scenario AsKnown(When time) => With(Options with { KnownAt = EndOf(time) });

    /// <summary>Assesses otherwise.</summary>
    /// <param name="options">How.</param>
    /// <returns>A new scenario.</returns>
    public Scenario With(AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Scenario(Process, Norms, before, drafts, options);
    }

    /// <summary>Goes to a time, to say what is expected then.</summary>
    /// <param name="time">A day, which means its last instant in each agreement's own zone, or a moment; of what is less exact, its last instant.</param>
    /// <returns>The scenario at that time.</returns>
    public ScenarioAt At(When time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new ScenarioAt(this, time is When.Day day ? Assessment.At(day.Date) : Assessment.At(EndOf(time)));
    }

    /// <summary>The process and how much has happened.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Process.Id}: {before.Lines.Count + drafts.Length} entries");

    internal NormBook Norms { get; }

    internal DateTimeZone Zone => (Process.Zone ?? (Process.Agreements is [{ } only] ? only.Zone : null))?.ToDateTimeZone() ?? DateTimeZone.Utc;

    private Instant EndOf(When time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Latest(Zone);
    }

    private Chronicle Write()
    {
        var lines = new List<ChronicleLine>(before.Lines);
        var sources = new List<Source>(before.Sources);
        foreach (var draft in drafts)
        {
            lines.Add(draft.Write(Norms, lines.Count + 1));
            sources.AddRange(draft.Sources.Where(source => !sources.Exists(known => known.Id == source.Id) && !Process.Sources.Any(known => known.Id == source.Id)));
        }

        return before with { Lines = [.. lines], Sources = [.. sources] };
    }
}
