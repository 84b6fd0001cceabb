using System.Runtime.CompilerServices;

namespace TreatyModel.Tests;

/// <summary>Where the repository's own files are, for tests that read seeds and documents.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
