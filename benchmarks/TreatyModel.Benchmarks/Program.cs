using BenchmarkDotNet.Running;
using TreatyModel.Benchmarks;
using TreatyModel.Benchmarks.Race;

switch (args)
{
    case ["race", .. var sizes]:
        RaceByProcessorTime.Run([.. sizes.Select(int.Parse)]);
        break;
    case ["stream", .. var numbers]:
        await StreamRun.Run([.. numbers.Select(int.Parse)]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
