using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;

namespace TreatyModel.Testing.Ensembles;

/// <summary>One step of one run, as the behaviour model sees it.</summary>
public sealed class RunStep
{
    private readonly Simulation run;
    private RandomSource? random;
    private FakeClock? clock;

    internal RunStep(Simulation run, int number, LocalDate day, Instant now) => (this.run, Number, Day, Now) = (run, number, day, now);

    /// <summary>Which step of the run it is, from 0.</summary>
    public int Number { get; }

    /// <summary>Which run of the ensemble it is, from 0.</summary>
    public int Run => run.Number;

    /// <summary>Its day.</summary>
    public LocalDate Day { get; }

    /// <summary>The beginning of that day in the zone of the process, in UTC where it states none.</summary>
    public Instant Now { get; }

    /// <summary>The same as a clock, for code under test that asks one. It stands still.</summary>
    public IClock Clock => clock ??= new FakeClock(Now);

    /// <summary>The source of chance for this step.</summary>
    public RandomSource Random => random ??= RandomSource.Of(run.Seed, Run, Number);

    /// <summary>What has happened in the steps before, and what stood at the outset; known or not. What happens at this step comes to it after the step.</summary>
    public IReadOnlyList<ChronicleLine> Happened => run.Happened;

    /// <summary>What stands at the beginning of the step, given what has happened in the steps before and is known by then. Worked out when it is asked for.</summary>
    /// <remarks>A word that is known later (<see cref="Entries.EntryDraft.KnownOn"/>) counts from then. What a run comes to in the end is judged by all words, whenever they are known.</remarks>
    public Findings Findings => run.Standing(Now).At(Now);

    /// <summary>The run, the step and its day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"run {Run}, step {Number}, {LocalDatePattern.Iso.Format(Day)}");
}
