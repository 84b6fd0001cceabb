using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace TreatyModel.Course.Tests.Documents;

/// <summary>Runs compiled programs one at a time, each in an empty folder of its own and under the invariant culture, and keeps what they print.</summary>
internal static class Execution
{
    // The console and the current folder are the whole process's.
    private static readonly Lock OneAtATime = new();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed, with newlines as LF, and the exception that it ended in, or null.</returns>
    internal static (string Printed, Exception? Error) Run(byte[] image)
    {
        lock (OneAtATime)
        {
            var (console, folder) = (Console.Out, Environment.CurrentDirectory);
            var scratch = Directory.CreateTempSubdirectory("document-");
            var context = new AssemblyLoadContext("document", isCollectible: true);
            using var writer = new StringWriter { NewLine = "\n" };
            try
            {
                Console.SetOut(writer);
                Environment.CurrentDirectory = scratch.FullName;
                var entry = context.LoadFromStream(new MemoryStream(image)).EntryPoint!;
                var run = Task.Run(() =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                    return entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
                });
                return Task.WhenAny(run, Task.Delay(Patience)).Result == run
                    ? (writer.ToString(), run.Exception?.InnerException)
                    : (writer.ToString(), new TimeoutException($"It has not ended after {Patience.TotalSeconds} seconds."));
            }
            finally
            {
                Console.SetOut(console);
                Environment.CurrentDirectory = folder;
                scratch.Delete(recursive: true);
                context.Unload();
            }
        }
    }
}
