namespace TreatyModel.Actors;

/// <summary>An armed group that is not a State's force.</summary>
public sealed record NonStateArmedGroup : Actor
{
    internal override string KindName => "non-State armed group";
}
