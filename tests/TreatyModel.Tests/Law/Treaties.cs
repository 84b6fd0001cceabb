using System.Collections.Concurrent;
using TreatyModel.Json;
using TreatyModel.Law;

namespace TreatyModel.Tests.Law;

/// <summary>The treaties of <c>seeds/treaties</c>, each read and assessed once.</summary>
internal static class Treaties
{
    private static readonly ConcurrentDictionary<string, LegalAssessment> Known = new();

    internal static IEnumerable<string> Names =>
        Directory.GetDirectories(Repository.File("seeds", "treaties")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    internal static LegalAssessment Assess(string treaty) => Known.GetOrAdd(treaty, name =>
    {
        var folder = TreatyJson.ReadFolder(Repository.File("seeds", "treaties", name));
        return LegalAssessment.Of(folder.Process, folder.Chronicle);
    });
}
