using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Compliance;

/// <summary>The guide to compliance says what is so: its code stands here word for word, in order, and what it says of the output is checked.</summary>
public class GuideTests
{
    [Fact]
    public void The_code_shown_is_the_code_below()
    {
        Assert.NotEmpty(Shown());
        Assert.Equal(Below(), Shown());
    }

    [Fact]
    public void The_guide_runs()
    {
        // guide
        var north = new State { Id = "north", Names = "Northland" };
        var south = new State { Id = "south", Names = "Southland" };
        var mission = new Body { Id = "mission", Names = "Verification mission" };
        var ceasefire = new Agreement
        {
            Id = "ceasefire",
            Title = "Ceasefire",
            Zone = "Europe/Vienna",
            Actors = [north, south, mission],
            Participants = [north.As(Role.Party), south.As(Role.Party)],
            FinalProvisions = new FinalProvisions { EntryIntoForce = EntryIntoForce.At("2024-01-01T00:00") },
            Clauses =
            [
                new Ceasefire { Number = "1", Between = [north, south], Prohibited = [ActKind.UseForce], VerifiedBy = mission },
                new Withdrawal { Number = "2", Forces = south, Due = "72 hours after entry into force" },
                new Withdrawal { Number = "3", Forces = north, Due = "as read in second-withdrawal" },
                new DurationClause { Number = "4", Term = Term.Years(1).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(3)) with { From = "2024-01-01" } },
            ],
            Ambiguities =
            [
                new Ambiguity
                {
                    Id = "second-withdrawal",
                    About = "By when the second withdrawal is due.",
                    Touches = ["3"],
                    Readings = [new Reading { Key = "march", Says = "By 1 March.", HeldBy = [south], Time = "2024-03-01" },
                                new Reading { Key = "april", Says = "By 1 April.", HeldBy = [north], Time = "2024-04-01" }],
                },
            ],
        };
        var chronicle = new Chronicle
        {
            Sources =
            [
                new Source { Id = "reports", Names = "Reports of the mission", Kind = SourceKind.Monitor, Speaker = mission },
                new Source { Id = "south-ministry", Names = "Defence ministry of Southland", Kind = SourceKind.Party, Speaker = south },
            ],
            Lines =
            [
                new Act
                {
                    Id = "withdrawn",
                    Kind = ActKind.Withdraw,
                    By = [south],
                    Cites = ["ceasefire#2"],
                    Happened = "2024-01-05",
                    Attestations = [new Attestation { Source = "reports", Known = "2024-01-08" }],
                },
                new Act
                {
                    Id = "shelling",
                    Kind = ActKind.UseForce,
                    By = [north],
                    Cites = ["ceasefire#1"],
                    Happened = "2024-02-10T06:00[Europe/Vienna]/2024-02-10T09:00[Europe/Vienna]",
                    Attestations = [new Attestation { Source = "south-ministry", Known = "2024-02-10" }],
                },
            ],
        };
        var assessment = Assessment.Of(ceasefire, chronicle);

        Finding withdrawal = assessment.At(new LocalDate(2024, 1, 4))["2"];
        Console.WriteLine(withdrawal.Phase);                            // Overdue: its 72 hours ended at 00:00 that day
        Console.WriteLine(withdrawal.Due);                              // 2024-01-04T00:00
        Console.WriteLine(assessment.At(new LocalDate(2024, 1, 6))["2"].Phase);   // FulfilledLate
        foreach (Finding finding in assessment.At(new LocalDate(2024, 1, 4)).InDefault)
        {
            Console.WriteLine(finding);                                 // ceasefire#2/withdraw@south: Overdue (Presumed)
        }
        // end of guide
        Assert.Equal(Phase.Overdue, withdrawal.Phase);
        Assert.Equal("2024-01-04T00:00", withdrawal.Due!.ToString());
        Assert.Equal(Phase.FulfilledLate, assessment.At(new LocalDate(2024, 1, 6))["2"].Phase);
        Assert.Equal("ceasefire#2/withdraw@south: Overdue (Presumed)", Assert.Single(assessment.At(new LocalDate(2024, 1, 4)).InDefault).ToString());

        // guide
        foreach (var segment in assessment.Timeline("2/withdraw").Segments)
        {
            Console.WriteLine(segment);                                 // Pending, InEffect, Overdue, FulfilledLate, each from when to when
        }
        // end of guide
        Assert.Equal([Phase.Pending, Phase.InEffect, Phase.Overdue, Phase.FulfilledLate], assessment.Timeline("2/withdraw").Segments.Select(segment => segment.Value.Phase));

        // guide
        Console.WriteLine(withdrawal.Explain());
        foreach (Reason reason in withdrawal.Reasons)
        {
            Console.WriteLine(reason);                                  // the same as data: kinds, entries, date arithmetic
        }

        foreach (Lever lever in withdrawal.WhatWouldChangeIt)
        {
            Console.WriteLine(lever);                                   // consent to a later time: InEffect
        }
        // end of guide
        Assert.Contains(withdrawal.Explain(), Guide.Select(Unquoted), StringComparer.Ordinal);
        Assert.Equal([ReasonKind.Due, ReasonKind.TimePassed, ReasonKind.Silence], withdrawal.Reasons.Select(reason => reason.Kind));
        Assert.Contains("consent to a later time: InEffect", withdrawal.WhatWouldChangeIt.Select(lever => lever.ToString()));

        // guide
        var day = new LocalDate(2024, 2, 20);
        var strict = new AssessmentOptions { Policy = EvidencePolicy.NamedVerifierOnly };
        var any = new AssessmentOptions { Policy = EvidencePolicy.AnyReport };
        Violation alleged = assessment.At(day)["1/no-use-force@north"].Violations[0];
        Console.WriteLine(alleged.Basis);                               // Alleged: only the other side says so

        Finding underAny = Assessment.Of(ceasefire, chronicle, any).At(day)["1/no-use-force@north"];
        Console.WriteLine(underAny.Violations[0].Basis);                // Established: any report is proof

        Finding underStrict = Assessment.Of(ceasefire, chronicle, strict).At(day)["1/no-use-force@north"];
        Console.WriteLine(underStrict.Violations.Count);                // 0: the mission has said nothing
        // end of guide
        Assert.Equal(Basis.Alleged, alleged.Basis);
        Assert.Equal(Basis.Established, underAny.Violations[0].Basis);
        Assert.Empty(underStrict.Violations);

        // guide
        var courtsAndVerifier = EvidencePolicy.Default with
        {
            Name = "courts and verifier",
            Weighs = words => (words.Says & (Voices.Court | Voices.NamedVerifier)) != 0 ? Basis.Established
                : words.Says != Voices.None ? Basis.Alleged
                : null,
        };
        var ours = Assessment.Of(ceasefire, chronicle, new AssessmentOptions { Policy = courtsAndVerifier });
        Console.WriteLine(ours.At(day)["2"].Basis);                     // Alleged: no verifier is named for the withdrawal
        // end of guide
        Assert.Equal((Phase.FulfilledLate, Basis.Alleged), (ours.At(day)["2"].Phase, ours.At(day)["2"].Basis));

        // guide
        var then = new AssessmentOptions { KnownAt = Instant.FromUtc(2024, 1, 6, 12, 0) };
        Finding asKnownThen = Assessment.Of(ceasefire, chronicle, then).At(new LocalDate(2024, 1, 6))["2"];
        Console.WriteLine(asKnownThen.Phase);                           // Overdue: the report of 8 January was not out
        // end of guide
        Assert.Equal(Phase.Overdue, asKnownThen.Phase);

        // guide
        Finding second = assessment.At(new LocalDate(2024, 3, 10))["3"];
        foreach (Possibility possibility in second.Possible)
        {
            Console.WriteLine(possibility);                             // Overdue if second-withdrawal=march, InEffect if =april
        }

        var asSouthReads = new AssessmentOptions { Readings = [new ChosenReading("second-withdrawal", "march")] };
        Finding underMarch = Assessment.Of(ceasefire, chronicle, asSouthReads).At(new LocalDate(2024, 3, 10))["3"];
        Console.WriteLine(underMarch.Phase);                            // Overdue
        // end of guide
        Assert.Equal(["Overdue if second-withdrawal=march (due 2024-03-01)", "InEffect if second-withdrawal=april (due 2024-04-01)"], second.Possible.Select(one => one.ToString()));
        Assert.Equal(Phase.Overdue, underMarch.Phase);

        // guide
        var now = Instant.FromUtc(2024, 1, 2, 12, 0);
        Console.WriteLine(assessment.NextDue(now)[0]);                  // 2024-01-04T00:00: Deadline of ceasefire#2/withdraw@south
        foreach (Upcoming warning in assessment.Warnings(now, Duration.FromDays(300)))
        {
            Console.WriteLine(warning);                                 // that deadline; 2024-03-01 in some readings, 2024-04-01; the last day for notice: 2024-10-01
        }

        TermFinding term = assessment.Term("4");
        Console.WriteLine(term.Explain(assessment));
        // end of guide
        Assert.Equal("2024-01-04T00:00: Deadline of ceasefire#2/withdraw@south", Assert.Single(assessment.NextDue(now)).ToString());
        Assert.Equal(["2024-01-04T00:00", "2024-03-01", "2024-04-01", "2024-10-01"], assessment.Warnings(now, Duration.FromDays(300)).Select(one => one.When.ToString()));
        Assert.Contains(term.Explain(assessment), Guide.Select(Unquoted), StringComparer.Ordinal);

        // guide
        var extension = new Declaration
        {
            Id = "extension",
            Kind = DeclarationKind.Consent,
            By = [north, south],
            Cites = ["ceasefire#2"],
            Happened = "2024-01-02",
            Effect = new LegalEffect.Extends("2024-01-07"),
            Attestations = [new Attestation { Source = "reports", Known = "2024-01-02" }],
        };
        Assessment supposed = assessment.WhatIf(extension);
        Console.WriteLine(supposed.At(new LocalDate(2024, 1, 6))["2"].Phase);   // Fulfilled
        foreach (Difference difference in assessment.CompareTo(supposed))
        {
            Console.WriteLine(difference);                              // Overdue (Presumed) against InEffect (Established)
        }
        // end of guide
        Assert.Equal(Phase.Fulfilled, supposed.At(new LocalDate(2024, 1, 6))["2"].Phase);
        Assert.Equal("ceasefire#2/withdraw@south: Overdue (Presumed) against InEffect (Established)", Assert.Single(assessment.CompareTo(supposed)).ToString());

        // guide
        var monitor = new ComplianceMonitor(ceasefire, chronicle with { Lines = [] });
        foreach (ChronicleLine line in chronicle.Lines)
        {
            MonitorUpdate update = monitor.Add(line);
            Console.WriteLine(update);                                  // each duty that it changed, its phase before -> after
        }

        Console.WriteLine(monitor.Current.At(day)["2"].Phase);          // FulfilledLate
        // end of guide
        Assert.Equal(Phase.FulfilledLate, monitor.Current.At(day)["2"].Phase);
        Assert.Empty(assessment.CompareTo(monitor.Current));
    }

    private static readonly string[] Guide = File.ReadAllLines(Repository.File("docs", "compliance.md"));

    private static readonly string[] Source = File.ReadAllLines(Repository.File("tests", "TreatyModel.Tests", "Compliance", "GuideTests.cs"));

    private static string Unquoted(string line) => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line;

    private static string Below() => Between(Source, "// guide", "// end of guide", 8);

    private static string Shown() => Between(Guide, "```csharp", "```", 0);

    // All lines between the marks, a line of dashes after each stretch.
    private static string Between(string[] lines, string begin, string end, int indent)
    {
        var stretches = new List<string>();
        var inside = false;
        foreach (var line in lines)
        {
            if (inside && line.Trim() == end)
            {
                inside = false;
                stretches.Add("---");
            }
            else if (inside)
            {
                stretches.Add(line.Length > indent ? line[indent..] : "");
            }
            else
            {
                inside = line.Trim() == begin;
            }
        }

        return string.Join('\n', stretches);
    }
}
