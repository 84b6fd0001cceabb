using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>What a process folder holds: the process with its agreements, and its chronicle.</summary>
/// <param name="Process">The process.</param>
/// <param name="Chronicle">The chronicle, empty where the folder has none.</param>
public sealed record ProcessFolder(PeaceProcess Process, Chronicle Chronicle)
{
    /// <summary>The process.</summary>
    public PeaceProcess Process { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Process);

    /// <summary>The chronicle, empty where the folder has none.</summary>
    public Chronicle Chronicle { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Chronicle);
}
