namespace TreatyModel.Actors;

/// <summary>A joint body: a commission, a working group, a monitoring centre, a mission.</summary>
public sealed record Body : Actor
{
    internal override string KindName => "body";
}
