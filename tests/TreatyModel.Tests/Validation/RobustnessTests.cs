using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Testing.Generators;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

public class RobustnessTests
{
    [Fact]
    public void Validators_never_throw_on_anything_that_can_be_constructed() =>
        Gen.Select(Gens.Any.Process, Gens.Any.Chronicle).Sample(
            (process, chronicle) =>
            {
                Assert.Equal(process.Validate(), process.Validate());
                Assert.Equal(chronicle.Validate(process), chronicle.Validate(process));
                Assert.All(process.Agreements, agreement => Assert.NotNull(agreement.Validate(process)));
            },
            iter: 300);

    [Fact]
    public void Times_at_the_edge_of_the_calendar_are_compared_without_overflow()
    {
        var entries = new[] { "0001~", "9998~", "9998-12-31T23:59", "0001-01-01T00:00~", "0001/9998" }
            .Select((time, i) => Sample.Plan with { Id = $"e{i}", Happened = time, Planned = time, Attestations = [Sample.Word(time)] });
        var chronicle = new Chronicle { Lines = [.. entries] };

        Assert.Empty(chronicle.Validate(Sample.Process with { Zone = null }).Errors);
        Assert.Empty(chronicle.Validate(Sample.Process).Errors);
        Assert.Empty(Sample.With(Sample.Halt with { From = "0001-01-01", Until = "9998-12-31" }).Validate().Problems);
    }

    [Fact]
    public void A_tree_of_clauses_is_at_most_64_deep_and_is_validated()
    {
        Clause clause = Sample.Report with { Number = "leaf" };
        for (var i = 0; i < 64; i++)
        {
            clause = new ClauseGroup { Number = $"n{i}", Clauses = [clause] };
        }

        Assert.Empty(Sample.With(clause).Validate().Problems);
        Assert.Throws<ArgumentException>(() => new ClauseGroup { Number = "n", Clauses = [clause] });
    }

    [Fact]
    public void Ten_thousand_clauses_that_wait_for_each_other_are_one_circle()
    {
        const int count = 10_000;
        var clauses = Enumerable.Range(0, count).Select(i => new GeneralClause
        {
            Number = $"c{i}",
            Kind = "verification",
            States = [Sample.Duty("meet", ActKind.Meet) with { Due = Due.Within(NodaTime.Period.FromDays(1), $"performance of c{(i + 1) % count}") }],
        });

        var problem = Assert.Single(Sample.With(Sample.Accord with { Clauses = [.. Sample.Accord.Clauses, .. clauses] }).Validate().Problems);
        Assert.Equal("TM1023", problem.Code);
        Assert.EndsWith("and 9995 more.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_broken_references_are_all_reported()
    {
        var clauses = Enumerable.Range(0, 10_000).Select(i => Sample.Passage with { Number = $"c{i}", GuardedBy = "nobody" });

        Assert.Equal(10_000, Sample.With(Sample.Accord with { Clauses = [.. Sample.Accord.Clauses, .. clauses] }).Validate().Errors.Count());
    }

    [Fact]
    public void Wide_conditions_schedules_and_amounts_are_validated_in_time_linear_in_their_size()
    {
        const int count = 20_000;
        Condition[] wide = [.. Enumerable.Range(0, count).Select(i => new Condition.Not(Condition.FulfilmentOf($"5/n{i}")))];
        var stages = Enumerable.Range(0, count).Select(i => new Milestone { Key = $"s{i}", Cumulative = true, Amounts = [$"{i} persons"], Due = $"{i + 1} days after entry into force" });
        var norm = Sample.Duty("x", ActKind.Meet) with
        {
            If = new Condition.AnyOf([new Condition.All([.. wide]), new Condition.AnyOf([.. wide])]),
            Milestones = [.. stages],
            Amounts = [.. Enumerable.Range(0, count).Select(i => (Amount)$"at least {i} persons (c{i})")],
        };

        var report = Sample.With(Sample.Reporting(norm)).Validate();

        Assert.All(report.Problems, problem => Assert.Equal("TM1006", problem.Code));
    }

    [Fact]
    public void Conditions_and_times_that_no_text_nests_so_deep_cannot_be_made()
    {
        static Condition Deep(int depth) => depth == 1 ? Condition.After("signature") : Condition.While(Deep(depth - 1));
        static Due Late(int depth) => depth == 1 ? "on signature" : new Due.LaterOf(["2030-01-01", Late(depth - 1)]);

        Assert.Empty(Sample.With(Sample.Reporting(Sample.Duty("x", ActKind.Meet) with { If = Deep(20), Due = Late(20) })).Validate().Problems);
        Assert.Throws<ArgumentException>(() => Deep(21));
        Assert.Throws<ArgumentException>(() => Late(21));
        Assert.True(Due.TryParse(string.Concat(Enumerable.Repeat("later of (blank; ", 19)) + "blank" + new string(')', 19), out _));
        Assert.False(Due.TryParse(string.Concat(Enumerable.Repeat("later of (blank; ", 20)) + "blank" + new string(')', 20), out _));
    }

    [Fact]
    public void The_sample_agreements_hold_together() =>
        Assert.Equal(
            [],
            Directory.EnumerateFiles(Repository.File("seeds", "agreements"), "*.json").Order(StringComparer.Ordinal)
                .SelectMany(file => TreatyJson.ReadAgreement(File.ReadAllText(file), file).Validate().Errors)
                .Select(problem => problem.ToString()));

    [Fact]
    public void The_seeds_hold_together()
    {
        Assert.Empty(Seeds.Karabakh.Process.Validate().Errors);
        Assert.Empty(Seeds.Karabakh.Chronicle.Validate(Seeds.Karabakh.Process).Errors);
    }
}
