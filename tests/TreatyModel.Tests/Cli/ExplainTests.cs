using System.Text.Json;

namespace TreatyModel.Tests.Cli;

public class ExplainTests
{
    private static readonly string Karabakh = Repository.File("seeds", "karabakh");

    [Fact]
    public Task An_extended_deadline_is_explained_with_its_arithmetic() =>
        Snapshot.Match(Explained("6/kelbajar", "--at", "2020-11-20"));

    [Fact]
    public Task A_clause_of_several_duties_is_explained_duty_by_duty() =>
        Snapshot.Match(Explained("1/standstill", "--at", "2022-04-09"));

    [Fact]
    public Task A_term_that_begins_at_an_open_date_is_explained_under_each_reading() =>
        Snapshot.Match(Explained("karabakh-2020-11-09#3", "--at", "2022-04-09", "--format", "markdown"));

    [Fact]
    public Task An_explanation_in_JSON()
    {
        var json = Explained("6/kelbajar", "--at", "2020-11-20", "--format", "json");
        Assert.Equal("in-effect", JsonDocument.Parse(json).RootElement.GetProperty("finding").GetProperty("phase").GetString());
        return Snapshot.Match(json);
    }

    [Fact]
    public void A_reading_that_is_taken_is_named_and_leaves_the_term_no_other()
    {
        var open = Explained("3", "--at", "2022-04-09");
        var taken = Explained("3", "--at", "2022-04-09", "--reading", "start-of-term=signature");
        Assert.Contains("If start-of-term=", open, StringComparison.Ordinal);
        Assert.Contains("reading start-of-term=signature", taken.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("If start-of-term=", taken, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_can_change_the_answer()
    {
        var byDefault = Basis("default");
        Assert.Equal("disputed", byDefault);
        Assert.Equal("established", Basis("any-report"));

        static string? Basis(string policy) =>
            JsonDocument.Parse(Explained("1/standstill.hold-positions@azerbaijan", "--at", "2022-03-24", "--known-at", "2022-04-09", "--policy", policy, "--format", "json"))
                .RootElement.GetProperty("finding").GetProperty("basis").GetString();
    }

    [Fact]
    public void What_became_known_later_does_not_count_unless_it_is_asked_for()
    {
        Assert.Contains("due by: 15 november 2020.", Explained("6/kelbajar", "--at", "2020-11-13").ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Contains("As it was known at the end of 31 December 2020", Explained("6/kelbajar", "--at", "2020-11-13", "--known-at", "2020-12-31").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99", "treaty: CLAUSE: there is no '99'; there are ")]
    [InlineData("6/nothing", "treaty: CLAUSE: there is no '6/nothing'; there are ")]
    [InlineData("nowhere#6", "treaty: CLAUSE: there is no agreement 'nowhere'; there are karabakh-2020-11-09, ")]
    [InlineData("1", "treaty: CLAUSE: '1' can mean several clauses; write karabakh-2020-11-09#1 or ")]
    [InlineData("6//", "treaty: CLAUSE: '6//' is no address. ")]
    [InlineData("karabakh-2020-11-09#6@nobody", "treaty: CLAUSE: There is no duty at 'karabakh-2020-11-09#6@nobody', only at [karabakh-2020-11-09#6/kelbajar.hand-over@armenia, ")]
    public void A_clause_that_is_not_there_is_refused_with_those_that_are(string clause, string says)
    {
        var run = Run.Of("explain", Karabakh, clause, "--at", "2022-04-09");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_clauses_the_nearest_few_are_named()
    {
        var run = Run.Of("explain", Repository.File("seeds", "agreements", "korea-1953.json"), "13(z)", "--at", "1953-08-01");
        Assert.Matches(@"^treaty: CLAUSE: there is no '13\(z\)'; there are korea-1953#13\([^,]+(, korea-1953#[^,]+){4} and \d+ more\.", run.Error.ReplaceLineEndings(" "));
    }

    [Fact]
    public void In_a_file_of_a_folder_its_own_clauses_are_meant()
    {
        var run = Run.Of("explain", Path.Combine(Karabakh, "agreements", "2020-11-09-statement.json"), "1", "--at", "2022-04-09");
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var run = Run.Of("explain", Karabakh, "99", "--at", "yesterday", "--known-at", "2022", "--policy", "strict", "--reading", "start-of-term=never", "--reading", "x", "--format", "pdf");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Collection(
            run.Error.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("treaty: --at: 'yesterday' is no day or time.", line, StringComparison.Ordinal),
            line => Assert.Equal("treaty: --format: there is no 'pdf'; there are text, json, markdown.", line),
            line => Assert.StartsWith("treaty: --known-at: '2022' is no day or time.", line, StringComparison.Ordinal),
            line => Assert.Equal("treaty: --policy: there is no 'strict'; there are default, named-verifier, any-report, silence-is-breach.", line),
            line => Assert.Equal("treaty: --reading: 'start-of-term' has no reading 'never'; there are entry-into-force, signature, deployed.", line),
            line => Assert.StartsWith("treaty: --reading: 'x' is not TERM=READING; there are ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("treaty: CLAUSE: there is no '99'; there are ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_with_the_rest()
    {
        var run = Run.Of("explain", "no-such-file.json", "6", "--at", "2022-04-09", "--policy", "strict");
        Assert.Equal(
            "treaty: --policy: there is no 'strict'; there are default, named-verifier, any-report, silence-is-breach.\ntreaty: There is no file or folder 'no-such-file.json'.\n",
            run.Error);
    }

    private static string Explained(string clause, params string[] more)
    {
        var run = Run.Of(["explain", Karabakh, clause.Contains('#', StringComparison.Ordinal) || clause[0] == '6' ? clause : $"karabakh-2020-11-09#{clause}", .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }
}
