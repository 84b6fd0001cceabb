namespace TreatyModel.Places;

/// <summary>A settlement, a crossing or another place without extent for the purposes of a text.</summary>
public sealed record Point : Place
{
    internal override string KindName => "point";
}
