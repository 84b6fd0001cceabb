using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Validation;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What a text leaves open: an answer under each reading, and no silent choice between them.</summary>
public class ReadingTests
{
    private static readonly Agreement MarchOrApril = Of(Must("a", ActKind.Report, "as read in when"), Must("b", ActKind.Meet, "2030-06-30")) with
    {
        Ambiguities = [new Ambiguity
        {
            Id = "when",
            About = "By when.",
            Touches = ["1"],
            Readings = [new Reading { Key = "march", Says = "By 1 March.", Time = "2030-03-01" }, new Reading { Key = "april", Says = "By 1 April.", Time = "2030-04-01" }],
        }],
    };

    private static readonly Agreement DayItself = Of(Must("a", ActKind.Report, "2030-03-01")) with
    {
        Ambiguities = [new Ambiguity
        {
            Id = "day-named",
            About = "Whether the day named is in time.",
            Touches = ["1"],
            Readings = [new Reading { Key = "by", Says = "It is." }, new Reading { Key = "before", Says = "It is not.", ExcludesDay = true }],
        }],
    };

    [Fact]
    public void Between_the_two_dates_nothing_decides_and_outside_them_both_say_the_same()
    {
        var assessment = MarchOrApril.Assess();
        Assert.Equal(Basis.Unknown, assessment.On("2030-03-15").Basis);
        Assert.Equal([(Phase.Overdue, "when=march"), (Phase.InEffect, "when=april")], assessment.On("2030-03-15").Possible.Select(one => (one.Phase, one.Under)));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-02-15"));
        Assert.Equal(Phase.Overdue, assessment.PhaseOn("2030-04-15"));
        Assert.NotEqual(Basis.Unknown, assessment.On("2030-04-15").Basis);
    }

    [Fact]
    public void Readings_that_name_each_other_in_a_circle_leave_open_what_they_leave_open()
    {
        var ambiguity = MarchOrApril.Ambiguities[0];
        Reading Circular(string key, string day, string other) => new() { Key = key, Says = "By then, or as read elsewhere.", Time = $"earlier of ({day}; as read in {other})" };
        var text = MarchOrApril with
        {
            Ambiguities =
            [
                ambiguity with { Readings = [Circular("march", "2030-03-01", "else"), Circular("april", "2030-04-01", "when")] },
                ambiguity with { Id = "else", Readings = [Circular("may", "2030-05-01", "when"), Circular("june", "2030-06-01", "else")] },
            ],
        };

        Assert.Equal(text.Validate(), text.Validate());
        Assert.Equal((Phase.InEffect, Basis.Unknown), text.Assess().StandingOn("2030-03-15"));
        Assert.Equal(Phase.InEffect, text.Assess().PhaseOn("2030-02-15"));
        Assert.Contains("by a date that can be read in more than one way", text.ToText(), StringComparison.Ordinal);
        Assert.NotEqual("", text.Assess().On("2030-03-15").Explain());
    }

    [Fact]
    public void What_no_reading_touches_is_not_open() =>
        Assert.Single(MarchOrApril.Assess().On("2030-03-15", "2").Possible);

    [Fact]
    public void On_the_day_that_one_reading_includes_and_another_excludes_it_is_not_known()
    {
        var assessment = DayItself.Assess();
        Assert.Equal((Phase.InEffect, Basis.Unknown), assessment.StandingOn("2030-03-01"));
        Assert.Equal((Phase.Overdue, Basis.Presumed), assessment.StandingOn("2030-03-02"));
        Assert.Equal((Phase.InEffect, Basis.Established), assessment.StandingOn("2030-02-27"));
    }

    [Fact]
    public void Done_on_that_day_whether_it_was_late_stays_open_for_good()
    {
        var finding = DayItself.Assess(Did("done", "a", ActKind.Report, "2030-03-01", "1")).On("2035-01-01");
        Assert.Equal(Basis.Unknown, finding.Basis);
        Assert.Equal([Phase.Fulfilled, Phase.FulfilledLate], finding.Possible.Select(one => one.Phase).Order());
        Assert.Contains("Whether the day named is in time (possible: ", finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_says_the_same_as_the_findings_at_every_change()
    {
        foreach (var assessment in new[] { MarchOrApril.Assess(), DayItself.Assess(), DayItself.Assess(Did("done", "a", ActKind.Report, "2030-03-01", "1")) })
        {
            Assert.All(assessment.Timeline("1").Segments, segment => Assert.Equal(
                (segment.Value.Phase, segment.Value.Basis),
                assessment.At(segment.From)["1"] is var finding ? (finding.Phase, finding.Basis) : default));
        }
    }

    [Fact]
    public void A_reading_that_is_taken_leaves_nothing_open()
    {
        var april = MarchOrApril.Assess(new AssessmentOptions { Readings = [new ChosenReading("when", "april")] });
        Assert.Equal((Phase.InEffect, Basis.Established), april.StandingOn("2030-03-15"));
        Assert.Single(april.On("2030-03-15").Possible);
    }

    [Fact]
    public void All_parties_together_settle_it_and_one_alone_does_not()
    {
        var settled = Said("settled", "a+b", DeclarationKind.Interpretation, "2030-02-01", null, new LegalEffect.Settles("when", "april"));
        Assert.Equal((Phase.InEffect, Basis.Established), MarchOrApril.Assess(settled).StandingOn("2030-03-15"));
        Assert.Equal(Basis.Unknown, MarchOrApril.Assess(settled with { By = ["a"] }).On("2030-03-15").Basis);
    }

    [Fact]
    public void The_monitor_follows_a_reading_that_is_settled_and_opened_again()
    {
        var monitor = new ComplianceMonitor(MarchOrApril, Record());
        monitor.Add(Said("settled", "a+b", DeclarationKind.Interpretation, "2030-02-01", null, new LegalEffect.Settles("when", "march")));
        Assert.Equal((Phase.Overdue, Basis.Presumed), monitor.Current.StandingOn("2030-03-15"));
        monitor.Add(new Retracts { Entry = "settled", Attestation = Word("mission", "2030-02-20") });
        Assert.Equal(Basis.Unknown, monitor.Current.On("2030-03-15").Basis);
    }

    [Fact]
    public void An_aim_is_owed_under_one_reading_and_only_advised_under_the_other()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-03-01")) with
        {
            Ambiguities = [new Ambiguity
            {
                Id = "should",
                About = "Whether it must be done.",
                Touches = ["1"],
                Readings = [new Reading { Key = "must", Says = "It must." }, new Reading { Key = "may", Says = "It need not.", Modality = Modality.Recommendation }],
            }],
        };
        var finding = pact.Assess().On("2030-03-15");
        Assert.Equal(Basis.Unknown, finding.Basis);
        Assert.Equal([Phase.Overdue, Phase.Lapsed], finding.Possible.Select(one => one.Phase));
    }

    [Fact]
    public void A_blank_without_readings_says_what_is_open_and_gives_no_date()
    {
        var finding = Of(Must("a", ActKind.Report, "blank days after signature")).Assess().On("2030-03-01");
        Assert.Null(finding.TooLateFrom);
        Assert.IsNotType<Resolved<LegalTime>.Known>(finding.Due);
    }

    [Fact]
    public void A_reading_that_is_none_is_refused_with_all_that_is_wrong_at_once()
    {
        var options = new AssessmentOptions
        {
            Readings = [new ChosenReading("when", "may"), new ChosenReading("whence", "march"), new ChosenReading("when", "march", "other"), new ChosenReading("when", "march"), new ChosenReading("when", "april")],
        };
        var refused = Assert.Throws<ArgumentException>(() => MarchOrApril.Assess(options));
        Assert.StartsWith(
            "'when' has no reading 'may', only march, april. No agreement of the process lists the ambiguity 'whence', only when. "
            + "The process has no agreement 'other', only pact. Of 'when' both 'march' and 'april' are taken: take one.",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_text_without_a_zone_an_instant_near_midnight_has_two_answers_and_one_far_from_it_has_one()
    {
        var pact = Of(Must("a", ActKind.Report, "2030-01-10")) with { Zone = null };
        Assert.Equal([Phase.InEffect, Phase.Overdue], pact.Assess().At(At("2030-01-11T01:00:00Z"))["1"].Possible.Select(one => one.Phase).Distinct().Order());
        Assert.Single(pact.Assess().At(At("2030-01-05T01:00:00Z"))["1"].Possible);
        Assert.Single(pact.Assess().On("2030-01-11").Possible);
    }
}
