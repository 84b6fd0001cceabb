namespace TreatyModel.Actors;

/// <summary>An intergovernmental organisation (Vienna Convention art. 2(1)(i)).</summary>
public sealed record InternationalOrganization : Actor
{
    internal override string KindName => "international organisation";
}
