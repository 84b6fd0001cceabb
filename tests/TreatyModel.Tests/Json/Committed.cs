namespace TreatyModel.Tests.Json;

/// <summary>Compares text with a committed file that can be made anew: with TREATYMODEL_UPDATE=1 the file is rewritten.</summary>
internal static class Committed
{
    internal static void Match(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("TREATYMODEL_UPDATE") == "1")
        {
            File.WriteAllText(file, text);
        }

        var same = File.Exists(file) && File.ReadAllText(file) == text;
        Assert.True(same, $"{Path.GetRelativePath(Repository.Root, file)} is not what it should be: run this test with TREATYMODEL_UPDATE=1 to rewrite it, and read the difference.");
    }
}
