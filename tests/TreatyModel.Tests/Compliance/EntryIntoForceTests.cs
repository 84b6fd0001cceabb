using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Law;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using TreatyModel.Tests.Generators;
using TreatyModel.Tests.Law;
using TreatyModel.Time;
using static TreatyModel.Tests.Law.Case;

namespace TreatyModel.Tests.Compliance;

/// <summary>Law and compliance have one answer to when an agreement takes effect.</summary>
public sealed class EntryIntoForceTests
{
    private static readonly Norm Meeting = new() { Key = "meet", Modality = Modality.Obligation, Bearers = ["a"], Act = ActKind.Meet, Due = "on entry into force" };

    private static readonly GeneralClause Clause = new() { Number = "1", Kind = "meeting", States = [Meeting] };

    public static TheoryData<string> Names => [.. Treaties.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_duty_begins_on_the_day_that_law_gives_of_each_of_the_treaties(string treaty)
    {
        var folder = TreatyJson.ReadFolder(Repository.File("seeds", "treaties", treaty));
        var process = folder.Process with { Agreements = [.. folder.Process.Agreements.Select(one => one.Id == treaty ? one with { Clauses = [Clause] } : one)] };
        var assessment = Assessment.Of(process, folder.Chronicle);
        Assert.Equal(Treaties.Assess(treaty)[treaty].EntryIntoForce.Day?.At, Begins(assessment, $"{treaty}#1/meet"));
    }

    [Fact]
    public void A_duty_begins_on_the_day_that_law_gives_whatever_is_agreed_and_done() => Gen.Select(GenLaw.Treaty, GenLaw.Entries).Sample((treaty, entries) =>
    {
        var chronicle = new Chronicle { Lines = [.. entries.Where(entry => entry is not Declaration { Effect: LegalEffect.Ends })] };
        var law = LegalAssessment.Of(treaty, chronicle)["treaty"].EntryIntoForce.Day
            ?? LegalAssessment.Of(treaty, chronicle, new LawOptions { Disputed = DisputedActs.AsValid })["treaty"].EntryIntoForce.Day;
        if (treaty.FinalProvisions!.EntryIntoForce is null && law is null)
        {
            return;
        }

        Assert.Equal(law?.At, Begins(Assessment.Of(treaty with { Clauses = [Clause] }, chronicle), "1/meet"));
    });

    [Fact]
    public void A_text_that_waits_for_ratifications_does_not_bind_from_its_signing()
    {
        var treaty = Treaty(Ratified) with { Clauses = [Clause with { States = [Meeting with { Due = "10 days after entry into force" }] }] };
        Entry[] entries = [Act("signed", "2000-01-01", ActKind.Sign), Act("first", "2001-01-01", ActKind.Ratify, "a")];
        var waiting = Assessment.Of(treaty, new Chronicle { Lines = [.. entries] }).At(Noon("2003-01-01"))["1/meet"];
        Assert.Equal(Phase.Pending, waiting.Phase);
        Assert.Contains("1 of 2 consents to be bound", waiting.Explain(), StringComparison.Ordinal);
        var bound = Assessment.Of(treaty, new Chronicle { Lines = [.. entries, Act("second", "2001-03-01", ActKind.Accede, "d")] }).At(Noon("2001-04-01"))["1/meet"];
        Assert.Equal(Phase.InEffect, bound.Phase);
        Assert.Equal(new LegalTime.Day(Day("2001-04-10")), Assert.IsType<Resolved<LegalTime>.Known>(bound.Due).Value);
    }

    [Fact]
    public void The_monitor_follows_the_instruments_one_by_one_and_an_objection_that_comes_later()
    {
        var treaty = Treaty(Ratified) with { Clauses = [Clause] };
        ChronicleLine[] lines =
        [
            Act("first", "2001-01-01", ActKind.Ratify, "a"), Act("second", "2001-03-01", ActKind.Ratify, "b"),
            Say("no", "2001-03-05", new LegalEffect.ObjectsTo { To = "second" }, "c"), Act("third", "2001-05-01", ActKind.Ratify, "c"),
        ];
        var monitor = new ComplianceMonitor(treaty, new Chronicle());
        for (var count = 1; count <= lines.Length; count++)
        {
            monitor.Add(lines[count - 1]);
            var full = Assessment.Of(treaty, new Chronicle { Lines = [.. lines.Take(count)] });
            Assert.Equal(Begins(full, "1/meet"), Begins(monitor.Current, "1/meet"));
        }

        Assert.Equal(Noon("2001-05-31") - NodaTime.Duration.FromHours(12), Begins(monitor.Current, "1/meet"));
    }

    [Fact]
    public void What_a_depositary_counted_of_a_class_stands_for_its_instruments()
    {
        var treaty = Treaty(new FinalProvisions { EntryIntoForce = new EntryIntoForce.Counted { On = new Trigger.Given { Count = 8, By = ["members"] }, Counting = "3 months" } }, parties: []) with { Clauses = [Clause] };
        var counted = new Observation
        {
            Id = "count",
            Happened = "2014-04-22",
            Agreements = ["treaty"],
            By = ["members"],
            Amount = Amount.Parse("8 items (instruments)"),
            Attestations = [new Attestation { Source = "depositary", Known = "2014-04-22" }],
        };
        Assert.Equal(Day("2014-07-22"), Found(treaty, counted).EntryIntoForce.Computed!.Day);
        Assert.Equal(Noon("2014-07-22") - NodaTime.Duration.FromHours(12), Begins(Assessment.Of(treaty, new Chronicle { Lines = [counted] }), "1/meet"));
    }

    private static NodaTime.Instant? Begins(Assessment assessment, string norm) =>
        assessment.Timeline(norm).Segments.FirstOrDefault(segment => segment.Value.Phase != Phase.Pending)?.From;
}
