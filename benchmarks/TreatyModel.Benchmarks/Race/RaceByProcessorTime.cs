using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TreatyModel.Compliance;

namespace TreatyModel.Benchmarks.Race;

/// <summary>The race by processor time, which on a machine shared with others says more than the clock on the wall.</summary>
/// <remarks>All run in turn, round by round, so that what else the machine does then slows all of them; a ratio is that of one round.</remarks>
internal static class RaceByProcessorTime
{
    private const int Rounds = 9;

    // The first rounds compile.
    private const int WarmUp = 3;

    internal static void Run(int[] sizes)
    {
        Print($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
        Print($"Nanoseconds of processor time for an event, median and least of {Rounds} rounds; how many times as long as TreatyModel from a ready chronicle, median of the rounds (least to most); bytes allocated for an event");
        foreach (var obligations in sizes.Length > 0 ? sizes : [1_000, 10_000, 100_000])
        {
            var race = DeadlineRace.Of(obligations);
            Print($"N = {obligations:#,0}");
            Race(race);
            Follow(race);
        }
    }

    private static void Race(DeadlineRace race)
    {
        var assessor = new Assessor(race.Agreement);
        var ready = assessor.Read(race.Chronicle);
        race.Check(assessor.Assess(ready));
        Runner[] runners =
        [
            new("TreatyModel, from a ready chronicle", () => assessor.Assess(ready)),
            new("TreatyModel, reading included", () => assessor.Assess(race.Chronicle)),
            new("Stateless, one machine", () => race.Check(StatelessRace.OneMachine(race.Events, race.Obligations))),
            new("Stateless, a machine each", () => race.Check(StatelessRace.MachineEach(race.Events, race.Obligations))),
            new("RulesEngine, one rule", () => race.Check(RulesEngineRace.OnlyOneRule(race.Events, race.Obligations).GetAwaiter().GetResult())),
            new("RulesEngine, lifecycle in four rules", () => race.Check(RulesEngineRace.LifecycleInRules(race.Events, race.Obligations).GetAwaiter().GetResult())),
            new("hand-written loop", () => race.Check(HandWrittenLoop.Run(race.Events, race.Obligations))),
        ];
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var runner in runners)
            {
                runner.Time(race, isCounted: round >= 0);
            }
        }

        foreach (var runner in runners)
        {
            var ratios = runner.Times.Zip(runners[0].Times, (its, ours) => its / ours).Order().ToArray();
            var times = runner.Times.Order().ToArray();
            Print($"  {runner.Name,-38} {times[Rounds / 2],8:#,0} {times[0],8:#,0} ns {ratios[Rounds / 2],7:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00}) {runner.Bytes,8:#,0} B");
        }
    }

    // Each line by the clock on the wall: the median is of lines during which nothing else ran.
    private static void Follow(DeadlineRace race)
    {
        var monitor = new ComplianceMonitor(race.Agreement, race.Chronicle with { Lines = [] });
        var (times, allocated) = (new double[race.Chronicle.Lines.Count], GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            monitor.Add(race.Chronicle.Lines[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Length;
        Array.Sort(times);
        Print($"  {"TreatyModel, monitor, line by line",-38} {times[times.Length / 2],8:#,0} ns by the clock, one in a hundred over {times[times.Length * 99 / 100]:#,0} ns, {bytes:#,0} B");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Runner(string Name, Action Run)
    {
        internal List<double> Times { get; } = [];

        internal double Bytes { get; private set; }

        // Small sizes are run often enough to be seen by the processor's clock.
        internal void Time(DeadlineRace race, bool isCounted)
        {
            var often = Math.Max(1, 50_000 / race.Obligations);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            for (var i = 0; i < often; i++)
            {
                Run();
            }

            if (isCounted)
            {
                Times.Add((Environment.CpuUsage.TotalTime - before).TotalNanoseconds / often / race.Events.Length);
                Bytes = (GC.GetTotalAllocatedBytes() - allocated) / (double)often / race.Events.Length;
            }
        }
    }
}
