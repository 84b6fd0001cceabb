namespace TreatyModel.Places;

/// <summary>A territory: a State, a region, a district, a set of named areas.</summary>
public sealed record Territory : Place
{
    internal override string KindName => "territory";
}
