using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Json;
using TreatyModel.Tests;

namespace TreatyModel.Testing.Tests;

/// <summary>The trilateral statement of 9 November 2020 from the seeds, and those whom it binds.</summary>
internal static class Statement
{
    internal static PeaceProcess Process { get; } = TreatyJson.ReadFolder(Repository.File("seeds", "karabakh")).Process;

    internal static Agreement Document { get; } = Process.Agreements.Single(agreement => agreement.Id == "karabakh-2020-11-09");

    internal static PeaceProcess Alone { get; } = Process with { Agreements = [Document] };

    internal static Actor Armenia { get; } = Actor("armenia");

    internal static Actor Azerbaijan { get; } = Actor("azerbaijan");

    internal static Actor Russia { get; } = Actor("russia");

    private static Actor Actor(string id) => Process.Actors.Concat(Process.Agreements.SelectMany(agreement => agreement.Actors)).First(actor => actor.Id == id);
}
