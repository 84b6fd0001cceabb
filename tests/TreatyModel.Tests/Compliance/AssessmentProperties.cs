using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Rendering;
using TreatyModel.Tests.Generators;

namespace TreatyModel.Tests.Compliance;

/// <summary>What holds of every agreement and every chronicle.</summary>
public class AssessmentProperties
{
    private static readonly Gen<Case> Cases = Gen.Select(GenCases.Agreement, GenRecords.Chronicle, (agreement, chronicle) => new Case(agreement, chronicle));

    private static readonly Gen<AssessmentOptions> Options = Gen.Int[0, EvidencePolicy.All.Count - 1].Select(policy => new AssessmentOptions { Policy = EvidencePolicy.All[policy] });

    private static readonly Instant[] Telling =
    [
        Instant.MinValue, Instant.FromUtc(2020, 1, 2, 0, 0), Instant.FromUtc(2020, 1, 15, 12, 0), Instant.FromUtc(2020, 2, 20, 0, 0), Instant.FromUtc(2021, 6, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0),
    ];

    [Fact]
    public void Lines_added_one_at_a_time_come_to_what_they_come_to_together() =>
        Gen.Select(Cases, Options).Sample((one, options) =>
        {
            var (agreement, chronicle) = one;
            var monitor = new ComplianceMonitor(agreement, chronicle with { Lines = [] }, options);
            var before = monitor.Current;
            for (var i = 0; i < chronicle.Lines.Count; i++)
            {
                var update = monitor.Add(chronicle.Lines[i]);
                var full = Assessment.Of(agreement, chronicle with { Lines = [.. chronicle.Lines.Take(i + 1)] }, options);
                Same(full, monitor.Current);
                Assert.Equal(before.CompareTo(full), update.Differences);
                before = monitor.Current;
            }
        });

    [Fact]
    public void What_is_supposed_comes_to_what_it_comes_to_on_record() =>
        Cases.Sample(one =>
        {
            var (agreement, chronicle) = one;
            var half = chronicle.Lines.Count / 2;
            var before = Assessment.Of(agreement, chronicle with { Lines = [.. chronicle.Lines.Take(half)] });
            var texts = Texts(before);
            Same(Assessment.Of(agreement, chronicle), before.WhatIf([.. chronicle.Lines.Skip(half)]));
            Assert.Equal(texts, Texts(before));
        });

    [Fact]
    public void The_order_of_lines_means_nothing() =>
        Gen.Select(Cases, Gen.Int).Sample((one, seed) =>
        {
            var (agreement, chronicle) = one;
            var lines = chronicle.Lines.ToArray();
            new Random(seed).Shuffle(lines);
            var (first, second) = (Assessment.Of(agreement, chronicle), Assessment.Of(agreement, chronicle with { Lines = [.. lines] }));
            Same(first, second);
            Assert.Equal(Texts(first), Texts(second));
        });

    [Fact]
    public void A_timeline_covers_all_time_and_moves_along_documented_steps_only() =>
        Gen.Select(Cases, Options).Sample((one, options) =>
        {
            var assessment = Assessment.Of(one.Agreement, one.Chronicle, options);
            foreach (var duty in assessment.Duties)
            {
                var kind = assessment.At(Instant.MinValue)[duty].Kind;
                var segments = assessment.Timeline(duty).Segments;
                Assert.Equal(Instant.MinValue, segments[0].From);
                Assert.Null(segments[^1].To);
                for (var i = 1; i < segments.Count; i++)
                {
                    Assert.Equal(segments[i - 1].To, segments[i].From);
                    var (from, to) = (segments[i - 1].Value.Phase, segments[i].Value.Phase);
                    Assert.True(from == to || Lifecycle.Of(kind).Allows(from, to), $"{duty} ({kind}): {from} to {to}");
                }
            }
        });

    [Fact]
    public void What_becomes_known_later_changes_nothing_that_was_answered_before() =>
        Gen.Select(Cases, Gen.Int[1, 40]).Sample((one, day) =>
        {
            var (agreement, chronicle) = one;
            var known = Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromDays(day);
            var options = new AssessmentOptions { KnownAt = known };
            var earlier = chronicle with { Lines = [.. chronicle.Lines.Where(line => FirstKnown(line) <= known)] };
            Same(Assessment.Of(agreement, earlier, options), Assessment.Of(agreement, chronicle, options));
        });

    [Fact]
    public void Every_question_gets_an_answer_in_one_to_five_sentences() =>
        Gen.Select(Cases, Options).Sample((one, options) =>
        {
            var assessment = Assessment.Of(one.Agreement, one.Chronicle, options);
            foreach (var at in Telling)
            {
                foreach (var finding in assessment.At(at))
                {
                    Assert.NotEqual("", finding.Explain());
                    Assert.NotNull(finding.Possible);
                    Assert.NotNull(finding.WhatWouldChangeIt);
                }

                Assert.NotNull(assessment.EffectsAt(at));
            }

            Assert.NotNull(assessment.Upcoming(Telling[1], Telling[4]));
            Assert.All(assessment.Terms, term => Assert.NotEqual("", term.Explain(assessment)));
        });

    private static Instant FirstKnown(ChronicleLine line) => line switch
    {
        Entry entry => entry.Attestations.Min(word => word.Known.Latest(DateTimeZone.Utc)),
        Attests word => word.Attestation.Known.Latest(DateTimeZone.Utc),
        Corrects word => word.Attestation.Known.Latest(DateTimeZone.Utc),
        Retracts word => word.Attestation.Known.Latest(DateTimeZone.Utc),
        SameAs word => word.Attestation.Known.Latest(DateTimeZone.Utc),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Same(Assessment expected, Assessment actual)
    {
        Assert.Empty(expected.CompareTo(actual));
        Assert.Equal(expected.Horizon, actual.Horizon);
    }

    private static string[] Texts(Assessment assessment) =>
        [.. Telling.SelectMany(at => assessment.At(at).Select(finding => finding.Explain()))];

    private sealed record Case(Agreement Agreement, Chronicle Chronicle)
    {
        // What failed: the zone and the entry into force, then a norm a line, then the chronicle.
        public override string ToString()
        {
            var json = JsonNode.Parse(TreatyJson.WriteAgreement(Agreement))!;
            return $"{json["zone"]} {json["finalProvisions"]?.ToJsonString()}\n"
                + string.Concat(json["clauses"]!.AsArray().Select(clause => $"{clause!["number"]} {clause["states"]![0]!.ToJsonString()}\n"))
                + string.Join('\n', TreatyJson.WriteChronicle(Chronicle).Split('\n').Skip(1));
        }
    }
}
