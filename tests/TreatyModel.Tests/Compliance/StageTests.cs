using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Stages: of one duty one after the other, and of two sides in lock-step.</summary>
public class StageTests
{
    // A withdraws 50 and then 50 persons; each stage of B's disarmament opens with A's stage of the same word.
    private static readonly Agreement LockStep = Of(
        Must("a", ActKind.Withdraw) with
        {
            Amounts = ["100 persons"],
            Milestones = [new Milestone { Key = "one", Amounts = ["50 persons"], Due = "2030-01-31" }, new Milestone { Key = "two", Amounts = ["50 persons"], Due = "2030-03-31" }],
        },
        Must("b", ActKind.Disarm) with
        {
            Milestones =
            [
                new Milestone { Key = "one", If = Condition.FulfilmentOf("1/do~one"), Due = "30 days after performance of 1/do~one" },
                new Milestone { Key = "two", If = Condition.FulfilmentOf("1/do~two"), Due = "30 days after performance of 1/do~two" },
            ],
        });

    [Fact]
    public void The_others_stage_waits_for_ones_own_and_its_time_runs_from_there()
    {
        var assessment = LockStep.Assess(Did("out", "a", ActKind.Withdraw, "2030-02-10", "1~one") with { Amount = "50 persons" });
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Overdue", "2030-02-10 FulfilledLate"], assessment.Life("1~one"));
        Assert.Equal(["Pending", "2030-02-10 InEffect", "2030-03-13 Overdue"], assessment.Life("2~one"));
        Assert.Equal(["Pending"], assessment.Life("2~two"));
    }

    [Fact]
    public void The_whole_is_done_when_all_its_stages_are()
    {
        var one = Did("first", "a", ActKind.Withdraw, "2030-01-20", "1~one") with { Amount = "50 persons" };
        var two = Did("second", "a", ActKind.Withdraw, "2030-03-20", "1~two") with { Amount = "50 persons" };
        Assert.Equal(Phase.InEffect, LockStep.Assess(one).PhaseOn("2030-03-25", "1@a"));
        var whole = LockStep.Assess(one, two).On("2030-03-25", "1@a");
        Assert.Equal(Phase.Fulfilled, whole.Phase);
        Assert.Equal(["one", "two"], whole.Parts.Select(part => part.Address.Stage));
    }

    [Fact]
    public void While_a_stage_is_missed_so_is_the_whole_and_done_late_it_was_late()
    {
        var one = Did("first", "a", ActKind.Withdraw, "2030-02-20", "1~one") with { Amount = "50 persons" };
        var two = Did("second", "a", ActKind.Withdraw, "2030-03-20", "1~two") with { Amount = "50 persons" };
        var assessment = LockStep.Assess(one, two);
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-02-01 Overdue", "2030-02-20 InEffect", "2030-03-20 FulfilledLate"], assessment.Life("1@a"));

        var missed = assessment.On("2030-02-10", "1@a");
        Assert.Equal(10, missed.Lateness!.Days);
        Assert.Equal("1/do@a~one: A must withdraw 50 persons; it is overdue by 10 days (presumed from silence). 1 overdue, 1 in effect. Due by 31 January 2030, that day included. That time passed. Nothing is on record as done.", missed.Explain());
        var done = assessment.On("2030-04-01", "1@a");
        Assert.Equal(20, done.Lateness!.Days);
        Assert.EndsWith("Performed by withdrawal of 50 persons by A, 20 February 2030 (first: paper). 50 of 50 persons.", done.Explain());
        Assert.Equal(100m, Assert.Single(done.Amounts).Reached);
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-02-10", "1"));
    }

    [Fact]
    public void While_it_is_open_the_stage_due_next_speaks_for_a_whole_without_a_time_of_its_own()
    {
        var one = Did("first", "a", ActKind.Withdraw, "2030-01-20", "1~one") with { Amount = "50 persons" };
        var open = LockStep.Assess(one).On("2030-02-10", "1@a");
        Assert.Equal("1/do@a~two: A must withdraw 50 persons; if nothing further happens, it is open, with 49 days left. 1 in effect, 1 fulfilled. Due by 31 March 2030, that day included.", open.Explain());
        Assert.Equal([Phase.Fulfilled, Phase.Overdue, Phase.InEffect], open.WhatWouldChangeIt.Select(lever => lever.To));
        Assert.Equal(Phase.InEffect, LockStep.Assess().On("2030-01-10", "1@a").WhatWouldChangeIt[0].To);
        Assert.Equal("2030-02-01T00:00:00Z", LockStep.Assess().On("2030-01-10", "1@a").TooLateFrom.ToString());
    }

    [Fact]
    public void A_time_of_the_whole_itself_decides_whether_it_was_late()
    {
        var text = Of(Must("a", ActKind.Withdraw, "2030-03-31") with { Milestones = [new Milestone { Key = "one", Due = "2030-01-31" }, new Milestone { Key = "two" }] });
        var one = Did("first", "a", ActKind.Withdraw, "2030-02-20", "1~one");
        var life = (string[])["Pending", "2030-01-01 InEffect", "2030-02-01 Overdue", "2030-02-20 InEffect"];
        Assert.Equal([.. life, "2030-03-20 Fulfilled"], text.Assess(one, Did("second", "a", ActKind.Withdraw, "2030-03-20", "1~two")).Life("1@a"));
        Assert.Equal([.. life, "2030-04-01 Overdue", "2030-04-20 FulfilledLate"], text.Assess(one, Did("second", "a", ActKind.Withdraw, "2030-04-20", "1~two")).Life("1@a"));
        Assert.Equal("2030-04-01", text.Assess().On("2030-05-01", "1@a").TooLateFrom!.Value.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void Whether_it_was_late_is_open_where_it_is_of_a_stage()
    {
        var one = Did("first", "a", ActKind.Withdraw, "2030-01", "1~one") with { Amount = "50 persons", Happened = "2030-01-30/2030-02-02" };
        var two = Did("second", "a", ActKind.Withdraw, "2030-03-20", "1~two") with { Amount = "50 persons" };
        var whole = LockStep.Assess(one, two).On("2030-04-01", "1@a");
        Assert.Equal((Phase.Fulfilled, Basis.Unknown), (whole.Phase, whole.Basis));
    }

    [Fact]
    public void A_monitor_shares_out_anew_what_is_taken_back()
    {
        var most = Did("most", "a", ActKind.Withdraw, "2030-01-20", "1") with { Amount = "70 persons" };
        var monitor = new ComplianceMonitor(LockStep, Record(most));
        Assert.Equal(Phase.Fulfilled, monitor.Current.PhaseOn("2030-01-21", "1~one"));
        var withdrawn = new Retracts { Entry = "most", Attestation = Word("mission", "2030-02-01") };
        monitor.Add(withdrawn);
        Assert.Empty(LockStep.Assess(most, withdrawn).CompareTo(monitor.Current));
        Assert.Equal(Phase.InEffect, monitor.Current.PhaseOn("2030-01-21", "1~one"));
    }

    [Fact]
    public void What_names_no_stage_is_shared_out_in_their_order()
    {
        var assessment = LockStep.Assess(Did("most", "a", ActKind.Withdraw, "2030-01-20", "1") with { Amount = "70 persons" });
        Assert.Equal(Phase.Fulfilled, assessment.PhaseOn("2030-01-21", "1~one"));
        Assert.Equal((20m, 50m), assessment.On("2030-01-21", "1~two").Amounts is [var amount] ? (amount.Reached, amount.Wanted) : default);
    }

    // 10 persons a week until the second stage begins on 15 January 2030, a Tuesday as 1 January is.
    private static readonly Agreement Weekly = Of(Must("a", ActKind.Withdraw) with
    {
        Milestones =
        [
            new Milestone { Key = "one", Amounts = ["10 persons"], Recurrence = new Recurrence.PerPeriod { Unit = CalendarUnit.Week } },
            new Milestone { Key = "two", Amounts = ["10 persons"], From = "2030-01-15", Due = "2030-01-31" },
        ],
    });

    [Fact]
    public void What_a_stage_asks_for_week_by_week_it_asks_for_until_the_next_begins()
    {
        var assessment = Weekly.Assess(Tens("1~one", "2030-01-03", "2030-01-08", "2030-01-14", "1~two", "2030-01-20"));
        Assert.Equal(Phase.InEffect, assessment.PhaseOn("2030-01-19", "1@a"));
        Assert.Equal(Phase.Fulfilled, assessment.PhaseOn("2030-01-20", "1@a"));
        Assert.All(assessment.On("2030-12-31", "1~one").Occurrences, one => Assert.Equal(Phase.Fulfilled, one.Phase));
    }

    [Fact]
    public void What_names_no_stage_fills_each_week_before_the_next_stage_however_it_came_in()
    {
        var lines = Tens("1", "2030-01-03", "2030-01-08", "2030-01-14", "2030-01-20");
        var monitor = new ComplianceMonitor(Weekly, Record());
        foreach (var line in lines)
        {
            monitor.Add(line);
        }

        var assessment = Weekly.Assess(lines);
        Assert.Empty(assessment.CompareTo(monitor.Current));
        Assert.Equal(Phase.Fulfilled, assessment.PhaseOn("2030-01-20", "1@a"));
    }

    [Fact]
    public void The_answers_that_are_possible_are_those_of_the_whole_and_not_of_the_stage_that_speaks_for_it()
    {
        var text = Of(Must("a", ActKind.Withdraw) with { Milestones = [new Milestone { Key = "one", Due = "2030-01-10" }, new Milestone { Key = "two", Due = "as read in when" }] }) with
        {
            Ambiguities = [new Ambiguity { Id = "when", About = "By when.", Readings = [new Reading { Key = "early", Says = "Early.", Time = "2030-01-15" }, new Reading { Key = "late", Says = "Late.", Time = "2030-02-15" }] }],
        };
        var open = text.Assess(Did("first", "a", ActKind.Withdraw, "2030-02-01", "1~one")).On("2030-02-01", "1@a");
        Assert.Equal((Phase.InEffect, Basis.Unknown), (open.Phase, open.Basis));
        Assert.Equal([Phase.Overdue, Phase.InEffect], open.Possible.Select(one => one.Phase));
        Assert.Equal("2030-02-01", open.Since!.Value.ToString("uuuu-MM-dd", null));
        var missed = text.Assess().On("2030-01-20", "1@a");
        Assert.Equal((Phase.Overdue, Basis.Presumed), (missed.Phase, missed.Basis));
        Assert.All(missed.Possible, one => Assert.Equal(Phase.Overdue, one.Phase));
    }

    [Fact]
    public void Since_when_and_until_when_are_those_of_the_whole()
    {
        var open = LockStep.Assess(Did("first", "a", ActKind.Withdraw, "2030-02-10", "1~one") with { Amount = "50 persons" }).On("2030-02-20", "1@a");
        Assert.Equal("2030-02-10", open.Since!.Value.ToString("uuuu-MM-dd", null));
        Assert.Equal("2030-04-01", open.Until!.Value.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void A_whole_does_not_lapse_while_a_stage_is_open()
    {
        var text = Of(
            Must("a", ActKind.Withdraw, "1 day after performance of 2/do") with { Until = "2030-01-17", Milestones = [new Milestone { Key = "one", Due = "2030-01-22" }] },
            Must("b", ActKind.Report));
        Assert.Equal(["Pending", "2030-01-01 InEffect", "2030-01-23 Overdue"], text.Assess().Life("1@a"));
    }

    // Acts of 10 persons each, citing the address last named before them.
    private static ChronicleLine[] Tens(params string[] citesAndDays)
    {
        var (cites, acts) = ("", new List<ChronicleLine>());
        foreach (var word in citesAndDays)
        {
            if (word.StartsWith("2030", StringComparison.Ordinal))
            {
                acts.Add(Did($"act-{acts.Count}", "a", ActKind.Withdraw, word, cites) with { Amount = "10 persons" });
            }
            else
            {
                cites = word;
            }
        }

        return [.. acts];
    }
}
