namespace TreatyModel.Actors;

/// <summary>People who share a description: displaced persons, prisoners of war, civilians of a district.</summary>
public sealed record GroupOfPersons : Actor
{
    internal override string KindName => "group of persons";
}
