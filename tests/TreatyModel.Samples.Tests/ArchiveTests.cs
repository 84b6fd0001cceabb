using System.Net;
using System.Text.Json;
using Archive;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TreatyModel.Agreements;
using TreatyModel.Json;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Examples;
using TreatyModel.Testing.Scenarios;

namespace TreatyModel.Samples.Tests;

/// <summary>The archive as its clients see it, on a database of its own.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly Agreement Ceasefire = ExampleAgreements.Ceasefire;

    private readonly WebApplicationFactory<Program> server;
    private readonly HttpClient client;

    public ArchiveTests()
    {
        var name = $"archive-{Path.GetRandomFileName()}";
        var (setting, connection) = Environment.GetEnvironmentVariable("TREATYMODEL_POSTGRESQL") is { } postgresql
            ? ("ConnectionStrings:PostgreSQL", $"{postgresql};Database={name};Pooling=false")
            : ("ConnectionStrings:SQLite", $"Data Source={Path.Combine(Path.GetTempPath(), name)}.db;Pooling=False");
        server = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Logging:LogLevel:Default", "Warning").UseSetting(setting, connection));
        client = server.CreateClient();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agreement_comes_back_as_it_was_put()
    {
        Assert.Equal(HttpStatusCode.Created, await Put(TreatyJson.WriteAgreement(Ceasefire)));
        Assert.Equal(HttpStatusCode.NoContent, await Put(TreatyJson.WriteAgreement(Ceasefire)));
        Assert.Equal(Ceasefire, TreatyJson.ReadAgreement(await client.GetStringAsync("/agreements/example", Cancellation)));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/agreements/other", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task What_happened_changes_how_it_stands()
    {
        await Put(TreatyJson.WriteAgreement(Ceasefire));
        Assert.Equal("Overdue", await PhaseOf("example#2/withdraw@south", "2024-01-05"));
        var record = Scenario.For(Ceasefire).When(Cast.South.Performs("2", on: "2024-01-02")).Chronicle;
        Assert.Equal(HttpStatusCode.NoContent, await Append(TreatyJson.WriteChronicle(record)));
        Assert.Equal("Fulfilled", await PhaseOf("example#2/withdraw@south", "2024-01-05"));
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_valid_is_told_place_by_place()
    {
        var unreadable = await client.PutAsync("/agreements/example", new StringContent("""{ "format": "treatymodel/agreement/1", "id": "example", "tittle": "x" }"""), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
        Assert.Contains("title", await unreadable.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        var dangling = Ceasefire with { Clauses = [ExampleClauses.Of<Clauses.Withdrawal>() with { Forces = "nobody" }] };
        var invalid = await client.PutAsync("/agreements/example", new StringContent(TreatyJson.WriteAgreement(dangling)), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, invalid.StatusCode);
        Assert.Equal("application/problem+json", invalid.Content.Headers.ContentType?.MediaType);
        Assert.Contains("nobody", await invalid.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/agreements/example", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_record_that_refers_to_nothing_is_refused_and_nothing_is_kept()
    {
        await Put(TreatyJson.WriteAgreement(Ceasefire));
        var record = Scenario.For(Ceasefire).When(Cast.South.Does(Acts.ActKind.Withdraw, on: "2024-01-02").Citing("example#99")).Chronicle;
        Assert.Equal(HttpStatusCode.BadRequest, await Append(TreatyJson.WriteChronicle(record)));
        Assert.Equal("Overdue", await PhaseOf("example#2/withdraw@south", "2024-01-05"));
    }

    public void Dispose()
    {
        using (var scope = server.Services.CreateScope())
        {
            scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.EnsureDeleted();
        }

        client.Dispose();
        server.Dispose();
    }

    private async Task<HttpStatusCode> Put(string json) => (await client.PutAsync("/agreements/example", new StringContent(json), Cancellation)).StatusCode;

    private async Task<HttpStatusCode> Append(string lines) => (await client.PostAsync("/agreements/example/chronicle", new StringContent(lines), Cancellation)).StatusCode;

    private async Task<string?> PhaseOf(string address, string at)
    {
        var json = await client.GetStringAsync($"/agreements/example/status?at={at}", Cancellation);
        return JsonDocument.Parse(json).RootElement.EnumerateArray()
            .Single(answer => answer.GetProperty("address").GetString() == address).GetProperty("phase").GetString();
    }
}
