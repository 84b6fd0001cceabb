namespace TreatyModel.Actors;

/// <summary>An authority that exercises or exercised control and whose status is disputed; naming it recognises nothing.</summary>
public sealed record DeFactoAuthority : Actor
{
    internal override string KindName => "de facto authority (status disputed)";
}
