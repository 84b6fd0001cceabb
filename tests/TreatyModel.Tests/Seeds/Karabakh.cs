using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Sources;

namespace TreatyModel.Tests.Seeds;

/// <summary>The seed process as the reader of folders gives it, read once.</summary>
internal static class Karabakh
{
    internal static string Folder { get; } = Repository.File("seeds", "karabakh");

    internal static ProcessFolder Read { get; } = TreatyJson.ReadFolder(Folder);

    internal static PeaceProcess Process => Read.Process;

    internal static Chronicle Chronicle => Read.Chronicle;

    internal static IEnumerable<Source> Sources => Process.Sources.Concat(Chronicle.Sources);

    internal static IEnumerable<Entry> Entries => Chronicle.Lines.OfType<Entry>();

    /// <summary>Every citation with the document that it stands in.</summary>
    internal static IEnumerable<(string Document, Citation Citation)> Citations =>
        Process.Citations.Select(citation => (Process.Id.Value, citation))
            .Concat(Process.Agreements.SelectMany(agreement => agreement.Citations.Select(citation => (agreement.Id.Value, citation))));

    internal static Agreement Agreement(Id<Agreement> id) => Process.Agreements.Single(agreement => agreement.Id == id);

    internal static Entry Entry(Id<Entry> id) => Entries.Single(entry => entry.Id == id);
}
