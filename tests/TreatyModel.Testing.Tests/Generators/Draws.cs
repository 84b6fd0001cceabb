using CsCheck;

namespace TreatyModel.Testing.Tests.Generators;

/// <summary>The same draws of a generator in each run, on any number of threads. (The seed of CsCheck's own Sample is that of its first draw only.)</summary>
internal static class Draws
{
    internal static T[] Of<T>(Gen<T> gen, int count) =>
        [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(draw => gen.Generate(new PCG((uint)draw, 1), null, out _))];
}
