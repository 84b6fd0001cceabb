using System.Runtime.CompilerServices;
using System.Text;

namespace TreatyModel.Tests;

/// <summary>Compares text with the committed file beside the test: <c>Type.Method.verified.txt</c>, UTF-8, LF.</summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifierSettings.UseUtf8NoBom();
        VerifierSettings.DontScrubGuids();
        VerifierSettings.DontScrubDateTimes();
    }

    internal static Task Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "", string? suffix = null)
    {
        var settings = new VerifySettings();
        settings.UseFileName(Name(file, method, suffix));
        settings.DisableScrubbers();
        return Verifier.Verify(text.TrimEnd('\n'), settings, file);
    }
#else
    internal static Task Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "", string? suffix = null)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, Name(file, method, suffix));
        var actual = Encoding.UTF8.GetBytes(text.TrimEnd('\n'));
        if (!File.Exists(path + ".verified.txt") || !File.ReadAllBytes(path + ".verified.txt").AsSpan().SequenceEqual(actual))
        {
            File.WriteAllBytes(path + ".received.txt", actual);
            Assert.Fail($"Snapshot differs: compare {Path.GetFileName(path)}.received.txt with .verified.txt, and rename it if it is right.");
        }

        File.Delete(path + ".received.txt");
        return Task.CompletedTask;
    }
#endif

    private static string Name(string file, string method, string? suffix) =>
        $"{Path.GetFileNameWithoutExtension(file)}.{method}{(suffix is null ? "" : "." + suffix)}";
}
