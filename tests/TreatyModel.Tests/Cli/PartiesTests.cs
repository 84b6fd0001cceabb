namespace TreatyModel.Tests.Cli;

/// <summary><c>treaty parties</c>, and law in <c>treaty explain</c> and <c>treaty status</c>.</summary>
public sealed class PartiesTests
{
    private static readonly string Npt = Repository.File("seeds", "treaties", "npt");

    [Fact]
    public Task The_table_of_a_depositary() => Snapshot.Match(Shown("parties", Repository.File("seeds", "treaties", "rome-statute"), "--at", "2016-12-01"));

    [Fact]
    public Task The_table_in_Markdown() => Snapshot.Match(Shown("parties", Npt, "--at", "2020-01-01", "--format", "markdown"));

    [Fact]
    public Task The_table_in_JSON() => Snapshot.Match(Shown("parties", Npt, "--at", "2020-01-01", "--format", "json"));

    [Fact]
    public Task The_table_in_CSV() => Snapshot.Match(Shown("parties", Npt, "--at", "2020-01-01", "--format", "csv"));

    [Fact]
    public void Disputed_acts_can_be_taken_one_way() =>
        Assert.Contains("democratic-peoples-republic-of-korea,Democratic People's Republic of Korea,former-party,,", Shown("parties", Npt, "--at", "2020-01-01", "--format", "csv", "--disputed", "as-valid"), StringComparison.Ordinal);

    [Fact]
    public void What_became_known_later_is_left_out()
    {
        var table = Shown("parties", Npt, "--at", "2020-01-01", "--known-at", "2002-12-31", "--format", "csv");
        Assert.Contains("democratic-peoples-republic-of-korea,Democratic People's Republic of Korea,party,,", table, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var run = Run.Of("parties", Npt, "--at", "yesterday", "--format", "pdf", "--disputed", "perhaps");
        Assert.NotEqual(0, run.Code);
        Assert.All(["--at: 'yesterday'", "--format: there is no 'pdf'", "--disputed: there is no 'perhaps'"], problem => Assert.Contains(problem, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public Task An_agreement_is_explained_in_law() => Snapshot.Match(Shown("explain", Repository.File("seeds", "treaties", "ottawa"), "ottawa", "--at", "2025-12-31"));

    private static string Shown(params string[] args)
    {
        var run = Run.Of(args);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Code);
        return run.Out;
    }
}
