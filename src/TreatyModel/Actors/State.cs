namespace TreatyModel.Actors;

/// <summary>A State.</summary>
public sealed record State : Actor
{
    internal override string KindName => "State";
}
