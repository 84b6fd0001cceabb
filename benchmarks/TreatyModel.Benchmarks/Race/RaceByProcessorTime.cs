using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TreatyModel.Compliance;

namespace TreatyModel.Benchmarks.Race;

/// <summary>The race by processor time, which on a machine shared with others says more than the clock on the wall.</summary>
internal static class RaceByProcessorTime
{
    private const int Rounds = 9;

    internal static void Run(int[] sizes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors; nanoseconds of processor time for an event, median and least of {Rounds} rounds; bytes allocated for an event"));
        foreach (var obligations in sizes.Length > 0 ? sizes : [1_000, 10_000, 100_000])
        {
            var race = DeadlineRace.Of(obligations);
            var assessor = new Assessor(race.Agreement);
            var ready = assessor.Read(race.Chronicle);
            race.Check(assessor.Assess(ready));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"N = {obligations:#,0}"));
            Time("hand-written loop", race, () => race.Check(HandWrittenLoop.Run(race.Events, obligations)));
            Time("TreatyModel, from a ready chronicle", race, () => assessor.Assess(ready));
            Time("TreatyModel, reading included", race, () => assessor.Assess(race.Chronicle));
            Time("Stateless, one machine", race, () => race.Check(StatelessRace.OneMachine(race.Events, obligations)));
            Time("Stateless, a machine each", race, () => race.Check(StatelessRace.MachineEach(race.Events, obligations)));
            Time("RulesEngine, one rule", race, () => race.Check(RulesEngineRace.OnlyOneRule(race.Events, obligations).GetAwaiter().GetResult()));
            Time("RulesEngine, lifecycle in four rules", race, () => race.Check(RulesEngineRace.LifecycleInRules(race.Events, obligations).GetAwaiter().GetResult()));
            Follow(race);
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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"TreatyModel, monitor, line by line",-40} {times[times.Length / 2],8:#,0} ns by the clock, one in a hundred over {times[times.Length * 99 / 100]:#,0} ns, {bytes:#,0} B"));
    }

    // Small sizes are run often enough to be seen by the processor's clock; the first rounds compile.
    private static void Time(string name, DeadlineRace race, Action run)
    {
        var (times, bytes) = (new List<double>(), 0.0);
        var often = Math.Max(1, 50_000 / race.Obligations);
        for (var round = -3; round < Rounds; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            for (var i = 0; i < often; i++)
            {
                run();
            }

            if (round >= 0)
            {
                times.Add((Environment.CpuUsage.TotalTime - before).TotalNanoseconds / often / race.Events.Length);
                bytes = (GC.GetTotalAllocatedBytes() - allocated) / (double)often / race.Events.Length;
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-40} {times[Rounds / 2],8:#,0} {times[0],8:#,0} ns {bytes,8:#,0} B"));
    }
}
