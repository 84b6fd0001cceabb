using TreatyModel.Chronicles;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>A line that was added and that changes nothing as the record stands, and why.</summary>
/// <param name="Line">The line.</param>
/// <param name="Why">Why, in plain words.</param>
public sealed record IgnoredLine(ChronicleLine Line, string Why)
{
    /// <summary>The line.</summary>
    public ChronicleLine Line { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Line);

    /// <summary>Why, in plain words.</summary>
    public string Why { get; init => field = Guard.Text(value); } = Guard.Text(Why);

    /// <summary>Why.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Why;
}
