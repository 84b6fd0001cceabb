using TreatyModel.Json;

namespace TreatyModel.Tests.Conventions;

/// <summary>What is public is a promise: a change of it shows in these snapshots.</summary>
public class PublicApi
{
    [Fact]
    public Task TreatyModel() => Snapshot.Match(ApiListing.Of(Model.Library));

    [Fact]
    public Task TreatyModelJson() => Snapshot.Match(ApiListing.Of(typeof(TreatyJson).Assembly));
}
