using TreatyModel.Testing.Generators;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Tests;
using TreatyModel.Tests.Conventions;

namespace TreatyModel.Testing.Tests;

/// <summary>What is public is a promise: a change of it shows in this snapshot.</summary>
public class PublicApi
{
    [Fact]
    public Task TreatyModelTesting() => Snapshot.Match(ApiListing.Of(typeof(Scenario).Assembly));

    [Fact]
    public Task TreatyModelTestingCsCheck() => Snapshot.Match(ApiListing.Of(typeof(Gens).Assembly));
}
