using System.Diagnostics;
using System.Globalization;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;

namespace TreatyModel.Benchmarks;

/// <summary>Reads a file of very many lines through the monitor, in blocks, holding one block of them: <c>stream [lines] [lines a block]</c>.</summary>
internal static class StreamRun
{
    internal static async Task Run(int[] numbers)
    {
        var (lines, block) = (numbers.Length > 0 ? numbers[0] : 10_000_000, numbers.Length > 1 ? numbers[1] : 1);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.jsonl");
        try
        {
            await Write(path, lines);
            Say($"{lines:#,0} lines written, {new FileInfo(path).Length / 1e6:#,0} MB");
            await Read(path, lines, block);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task Write(string path, int lines)
    {
        await using var file = File.Create(path, 1 << 20);
        TreatyJson.WriteChronicle(file, new Chronicle { Sources = [.. Incidents.Sources] });
        await TreatyJson.AppendAsync(file, Incidents.Lines(lines));
    }

    private static async Task Read(string path, int lines, int block)
    {
        var monitor = new ComplianceMonitor(Incidents.Karabakh.Process, new Chronicle { Sources = [.. Incidents.Sources] });
        var before = GC.GetTotalMemory(true);
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var (changed, waiting, read, said) = (0, new List<ChronicleLine>(block), 0, 0);
        await using var file = File.OpenRead(path);
        await foreach (var line in TreatyJson.ReadChronicleLinesAsync(file, path))
        {
            waiting.Add(line);
            read++;
            if (waiting.Count == block || read == lines)
            {
                changed += monitor.Add([.. waiting]).Duties.Count();
                waiting.Clear();
                if (read >= said + (lines / 20))
                {
                    said = read;
                    Say($"{read,12:#,0} lines, {clock.Elapsed.TotalSeconds,7:0.0} s");
                }
            }
        }

        clock.Stop();
        var kept = GC.GetTotalMemory(true) - before;
        var used = Environment.CpuUsage.TotalTime - processor;
        Say($"{read:#,0} lines in blocks of {block:#,0}: {clock.Elapsed.TotalSeconds:0.0} s, {used.TotalMicroseconds / read:0.00} µs of processor time a line, {(double)kept / read:0} bytes kept a line, {changed:#,0} changes of duties");
        GC.KeepAlive(monitor);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
