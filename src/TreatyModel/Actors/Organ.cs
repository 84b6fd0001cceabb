namespace TreatyModel.Actors;

/// <summary>An organ, a force or an office of another actor, which is named as responsible for it.</summary>
public sealed record Organ : Actor
{
    internal override string KindName => "organ";
}
