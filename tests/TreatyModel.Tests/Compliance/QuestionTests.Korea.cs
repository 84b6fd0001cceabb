using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Tests.Compliance;

/// <summary>Questions that people ask of agreements, answered from the agreement's JSON and the events of the question.</summary>
public partial class QuestionTests
{
    private static readonly Question Korea = new("korea-1953");

    private static Finding Korea1 => Korea.Ask(1).At(Question.At("1953-07-30T21:00+09:00"))["13(a)/withdrawal"];

    private static Finding Korea2 => Korea.Ask(2).At(Question.At("1953-07-30T22:01+09:00"))["13(a)/withdrawal"];

    private static Finding Korea3 => Korea.Ask(3).At(Question.At("1953-07-30T22:01+09:00"))["13(a)/salvage"];

    private static Finding Korea4 => Korea.Ask(4).At(new LocalDate(1953, 8, 1))["13(b)/withdrawal"];

    private static Finding Korea5 => Korea.Ask(5).At(new LocalDate(1953, 8, 10))["13(b)/islands"];

    private static Finding Korea6 => Korea.Ask(6).At(new LocalDate(1953, 11, 28))["13(c)/personnel.ceiling@un-command"];

    private static Finding Korea7 => Korea.Ask(7).At(new LocalDate(1954, 3, 1))["31/recess"];

    [Fact]
    public void Korea_1_An_hour_before_the_end_of_the_72_hours_nobody_is_overdue()
    {
        Assert.All(Korea1.Parts, part => Assert.Equal(Phase.InEffect, part.Phase));
        Assert.Equal(2, Korea1.Parts.Count);
        Assert.Equal(Duration.FromHours(1), Korea1.TimeLeft);
    }

    [Fact]
    public void Korea_2_A_minute_after_them_both_sides_are_overdue_by_silence_only()
    {
        Assert.Equal(2, Korea2.Parts.Count);
        Assert.All(Korea2.Parts, part =>
        {
            Assert.Equal((Phase.Overdue, Basis.Presumed), (part.Phase, part.Basis));
            Assert.Equal(Lateness.Of(Duration.FromMinutes(1)), part.Lateness);
        });
        var strict = Korea.Ask(2, new AssessmentOptions { Policy = EvidencePolicy.SilenceIsBreach });
        Assert.All(strict.At(Question.At("1953-07-30T22:01+09:00"))["13(a)/withdrawal"].Parts, part => Assert.Equal(Phase.Breached, part.Phase));
    }

    [Fact]
    public void Korea_3_Salvage_runs_45_days_from_the_end_of_the_72_hours()
    {
        Assert.Equal(Question.At("1953-07-30T22:00+09:00"), Moment(Korea3.Opens));
        Assert.Equal(Question.At("1953-09-13T22:00+09:00"), Moment(Korea3.Closes));

        // Nothing is on record of the commission's consent, without which the permission never opens.
        Assert.Equal(Phase.Pending, Korea3.Phase);
    }

    [Fact]
    public void Korea_4_The_rear_and_the_islands_are_to_be_cleared_ten_days_after_the_armistice_takes_effect() =>
        Assert.Equal(Question.At("1953-08-06T22:00+09:00"), Moment(Korea4.Due));

    [Fact]
    public void Korea_5_A_garrison_on_one_of_the_five_island_groups_is_no_breach()
    {
        var use = Assert.Single(Korea5.Exercises);
        Assert.Equal(("garrison", true), (use.Entry.Value, use.IsValid));

        // The duty to withdraw stands as it would without the garrison: no violation, no proof that it was not performed.
        var (with, without) = (Korea.Ask(5), Korea.Ask(1));
        Assert.Empty(with.At(new LocalDate(1953, 8, 10))["13(b)/withdrawal"].Violations);
        Assert.DoesNotContain(with.CompareTo(without), difference => difference.Duty.Key is "withdrawal.withdraw");
    }

    // "One side" is taken to be the United Nations Command here; the clause is the same for both.
    [Fact]
    public void Korea_6_What_is_rotated_in_adds_up_over_the_calendar_month()
    {
        Assert.Equal((Phase.Breached, Basis.Established), (Korea6.Phase, Korea6.Basis));
        var violation = Assert.Single(Korea6.Violations);
        Assert.Equal((36_000m, 35_000m, 1_000m), (violation.Amount!.Reached, violation.Amount.Wanted, violation.Amount.Excess));
        Assert.Equal(Phase.InEffect, Korea.Ask(6).At(new LocalDate(1953, 11, 27))["13(c)/personnel.ceiling@un-command"].Phase);

        var events = Korea.Events(6);
        var later = events with { Lines = [.. events.Lines.Select(line => line is Chronicles.Act { Id.Value: "second-rotation" } second ? second with { Happened = "1953-12-01" } : line)] };
        Assert.Empty(Assessment.Of(Korea.Agreement, later).At(new LocalDate(1954, 1, 1))["13(c)/personnel.ceiling@un-command"].Violations);
    }

    [Fact]
    public void Korea_7_A_recess_of_nine_days_is_without_effect()
    {
        var use = Assert.Single(Korea7.Exercises);
        Assert.False(use.IsValid);
        Assert.Equal("9 days is not at most 7 days", use.WithoutEffectBecause);
    }

    [Fact]
    public void Korea_8_The_armistice_has_no_term_and_lasts_until_it_is_superseded()
    {
        var assessment = Korea.Ask(1);
        Assert.Empty(assessment.Terms);
        Assert.Equal("superseded", Assert.Single(Korea.Agreement.Rules<RuleContent.Endures>()).Event);
        var century = assessment.At(new LocalDate(2053, 7, 27))["6"];
        Assert.Equal((Phase.InEffect, (Instant?)null), (century.Phase, century.Until));

        // Its express replacement ends it.
        var replaced = assessment.WhatIf(new Chronicles.Act
        {
            Id = "replacement",
            Happened = "1960-01-01",
            Kind = Acts.ActKind.Supersede,
            By = ["un-command", "kpa-cpv"],
            Agreements = ["korea-1953"],
            Events = ["superseded"],
            Attestations = [new Chronicles.Attestation { Source = "question", Known = "1960-01-01" }],
        });
        Assert.Equal(Phase.Terminated, replaced.At(new LocalDate(1960, 1, 2))["6"].Phase);
    }

    [Fact]
    public Task Korea_in_words() => Snapshot.Match(Question.InWords(
        ("1", Korea1.Explain()),
        ("2", Korea2.Explain()),
        ("3", Korea3.Explain()),
        ("4", Korea4.Explain()),
        ("5", Korea5.Explain()),
        ("6", Korea6.Explain()),
        ("7", Korea7.Explain()),
        ("8", Korea.Ask(1).At(new LocalDate(2053, 7, 27))["6"].Explain())));

    private static LegalTime Known(Resolved<LegalTime>? time) => Assert.IsType<Resolved<LegalTime>.Known>(time).Value;

    private static Instant Moment(Resolved<LegalTime>? time) => Assert.IsType<LegalTime.Moment>(Known(time)).Start(DateTimeZone.Utc);

    private static LocalDate DayOf(Resolved<LegalTime>? time) => Assert.IsType<LegalTime.Day>(Known(time)).Value;

    private static IEnumerable<string> Candidates(Resolved<LegalTime>? time) =>
        Assert.IsType<Resolved<LegalTime>.Undetermined>(time).Candidates.Select(one => one.ToString());
}
