namespace TreatyModel.Places;

/// <summary>An area that a text gives rules of its own: a conflict zone, a buffer zone, a demilitarised zone.</summary>
public sealed record Zone : Place
{
    internal override string KindName => "zone";
}
