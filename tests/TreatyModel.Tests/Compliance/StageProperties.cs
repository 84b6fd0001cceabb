using CsCheck;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using TreatyModel.Terms;
using TreatyModel.Testing.Generators;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>What holds of every duty in stages, whatever its stages wait for and whatever is said of them or of the whole.</summary>
public class StageProperties
{
    private static readonly Gen<string> Day = Gen.Int[1, 60].Select(day => Text(new LocalDate(2030, 1, 1).PlusDays(day)));

    private static readonly Gen<string> Target = Gen.Select(Gen.Int[1, 3], Gen.OneOf("", "/do", "~one", "~two", "~three", "/do@a"), (number, rest) => $"{number}{rest}");

    private static readonly Gen<ProvisionId> Stage = Gen.Select(Gen.Int[1, 3], Gen.OneOf("/do~one", "/do~two", "/do"), (number, rest) => (ProvisionId)$"{number}{rest}");

    private static readonly Gen<Due> Time = Gen.OneOf<Due>(
        Day.Select(day => (Due)day), Day.Select(day => (Due)day), Day.Select(day => (Due)day),
        Gen.Select(Gen.Int[1, 20], Stage, (days, of) => (Due)$"{days} days after performance of {of}"),
        Gen.Select(Gen.Int[1, 20], Stage, (days, of) => (Due)$"{days} days after deadline of {of}"),
        Gen.Const((Due)"as read in when"));

    private static readonly Gen<Condition> Gate = Gen.OneOf<Condition>(
        Stage.Select(of => Condition.FulfilmentOf(of)),
        Stage.Select(of => (Condition)new Condition.AsLongAs(new Condition.Kept(of))),
        Stage.Select(of => (Condition)new Condition.Otherwise(of)),
        Stage.Select(of => (Condition)new Condition.UnderWay(of)),
        Stage.Select(of => Condition.InParallelWith(of)));

    private static readonly Gen<Milestone> Milestone = Gen.Select(Time.Null(), Time.Null(), Gate.Null(), Gen.Int[0, 9], Gen.Int[1, 30], (due, from, gate, rare, amount) => new Milestone
    {
        Key = "one",
        Due = due,
        From = rare < 3 ? from : null,
        If = rare is > 1 and < 7 ? gate : null,
        Amounts = rare > 5 ? [$"{amount} persons"] : [],
        Recurrence = rare == 9 ? new Recurrence.PerPeriod { Unit = CalendarUnit.Week } : null,
        Cumulative = rare == 6,
    });

    private static readonly Gen<Norm> Norm = Gen.Select(Milestone.Array[0, 3], Time.Null(), Time.Null(), Gate.Null(), Gen.Int[0, 9], Gen.OneOf("a", "b", "a+b"), (stages, due, until, gate, rare, bearer) => Must(bearer, ActKind.Withdraw) with
    {
        Milestones = [.. stages.Select((stage, i) => stage with { Key = Keys![i] })],
        Due = rare is 0 or 1 ? due : null,
        Until = rare is 2 or 1 ? until : null,
        StartBy = rare == 3 ? due : null,
        If = rare == 4 ? gate : null,
        Amounts = rare > 6 ? ["60 persons"] : [],
        Standard = rare == 5 ? Standard.Conduct : Standard.Result,
        Verifier = rare == 6 ? (Bearers)"mission" : null,
    });

    private static readonly Gen<Agreement> Agreements = Norm.Array[3].Select(norms => Of(norms) with
    {
        Ambiguities =
        [
            new Ambiguity
            {
                Id = "when",
                About = "By when.",
                Readings = [new Reading { Key = "early", Says = "Early.", Time = "2030-01-15" }, new Reading { Key = "late", Says = "Late.", Time = "2030-02-15" }],
            },
        ],
    });

    private static readonly Gen<LegalEffect> Effect = Gen.OneOf<LegalEffect>(
        Day.Select(day => (LegalEffect)new LegalEffect.Extends(day)),
        Gen.Const(new LegalEffect.Waives()),
        Gen.Enum<Clock>().Select(clock => (LegalEffect)new LegalEffect.Suspends { Clock = clock }),
        Gen.Const(new LegalEffect.Resumes()),
        Gen.Const(new LegalEffect.Excuses { Ground = ExcuseGround.ForceMajeure }),
        Gen.Const(new LegalEffect.Ends()),
        Gen.Enum<FindingKind>().Select(what => (LegalEffect)new LegalEffect.Finds { What = what }),
        Gen.OneOf("e0", "e1", "e2", "e3", "e4").Select(id => (LegalEffect)new LegalEffect.Revokes(id)),
        Gen.Const(new LegalEffect.Settles("when", "early")));

    private static readonly Gen<Attestation> Words = Gen.Select(Gen.OneOf("ministry-a", "ministry-b", "mission", "paper", "court"), Day, Gen.OneOf(Stance.Reports, Stance.Reports, Stance.Denies), (source, day, stance) => Word(source, day, stance));

    private static readonly Gen<string> When = Gen.OneOf(Day, Day, Gen.Select(Day, Day, (one, other) => string.CompareOrdinal(one, other) < 0 ? $"{one}/{other}" : $"{other}/{one}"));

    private static readonly Gen<Entry> Entry = Gen.Select(Gen.Int[0, 9], When, Day, Target, Gens.Some(Words), Gen.OneOf("a", "b", "a+b"), Effect, Gen.Int[1, 50], (kind, when, day, target, words, by, effect, amount) => kind switch
    {
        < 4 => (Entry)(Did("e", by, ActKind.Withdraw, when, target, [.. words]) with { Amount = kind == 1 ? (Amount)$"{amount} persons" : null, Progress = kind == 2 ? Progress.Began : Progress.Completed }),
        4 => Seen("e", day, target, "5 persons", by == "a+b" ? "a" : by),
        _ => Said("e", effect is LegalEffect.Finds ? "mission" : by, DeclarationKind.Consent, day, target, effect) with { Attestations = [.. words] },
    });

    private static readonly Gen<ChronicleLine[]> Lines = Gen.Select(Entry, Gen.Int[0, 15], Words, (entry, rare, word) => (entry, rare, word)).Array[0, 8].Select(all =>
        all.Select((one, i) => one.rare switch
        {
            0 when i > 0 => new Retracts { Entry = $"e{i - 1}", Attestation = one.word },
            1 when i > 0 => new Attests { Entry = $"e{i - 1}", Attestation = one.word },
            2 when i > 0 => new Corrects { Entry = one.entry with { Id = $"e{i - 1}" }, Attestation = one.word },
            3 when i > 1 => new SameAs { Entry = $"e{i - 1}", Other = $"e{i - 2}", Attestation = one.word },
            _ => (ChronicleLine)(one.entry with { Id = $"e{i}" }),
        }).ToArray());

    private static readonly Gen<Case> Cases = Gen.Select(Agreements, Lines, Gen.Int[0, EvidencePolicy.All.Count - 1], (agreement, lines, policy) => new Case(agreement, lines, EvidencePolicy.All[policy]));

    private static readonly string[] Keys = ["one", "two", "three"];

    [Fact]
    public void A_monitor_answers_at_every_step_as_a_full_assessment() =>
        Cases.Sample(one =>
        {
            var monitor = new ComplianceMonitor(one.Agreement, Record(), one.Options);
            for (var i = 0; i < one.Lines.Length; i++)
            {
                monitor.Add(one.Lines[i]);
                Assert.Empty(Assessment.Of(one.Agreement, Record(one.Lines[..(i + 1)]), one.Options).CompareTo(monitor.Current));
            }
        });

    [Fact]
    public void A_finding_says_what_the_timeline_says_and_moves_along_documented_steps_only() =>
        Cases.Sample(one =>
        {
            var assessment = one.Assess();
            foreach (var duty in assessment.Duties)
            {
                Phase? before = null;
                foreach (var segment in assessment.Timeline(duty).Segments)
                {
                    var finding = assessment.At(segment.From)[duty];
                    Assert.True((segment.Value.Phase, segment.Value.Basis) == (finding.Phase, finding.Basis), $"{finding} in {segment}, {string.Join("; ", finding.Possible)}\n{string.Join("\n", assessment.Timeline(duty).Segments)}");
                    Assert.True(before is not { } from || from == finding.Phase || Lifecycle.Of(finding.Kind).Allows(from, finding.Phase), $"{duty}: {before} to {finding.Phase}");
                    before = finding.Phase;
                    Assert.NotEqual("", finding.Explain());
                    Assert.NotNull(finding.WhatWouldChangeIt);
                    if (finding.Phase is Phase.Overdue or Phase.FulfilledLate && finding.Basis != Basis.Unknown)
                    {
                        Assert.True(finding.Lateness is not null || finding.Reasons.Count > 0, $"{duty} at {segment.From}: {finding.Explain()}");
                    }
                }
            }
        });

    [Fact]
    public void The_whole_is_in_default_where_a_stage_is_and_done_where_all_are() =>
        Cases.Sample(one =>
        {
            var assessment = one.Assess();
            foreach (var duty in assessment.Duties.Where(duty => duty.Stage is null))
            {
                var points = assessment.Timeline(duty).Segments.Select(segment => segment.From).ToHashSet();
                foreach (var at in points)
                {
                    var finding = assessment.At(at)[duty];
                    if (finding.Parts.Count == 0 || finding.Basis == Basis.Unknown || finding.Parts.Any(part => part.Basis == Basis.Unknown))
                    {
                        continue;
                    }

                    var text = $"{duty} at {at}: {finding} but {string.Join(", ", finding.Parts)}";
                    Assert.False(finding.Phase == Phase.InEffect && finding.Parts.Any(part => part.IsInDefault), text);
                    Assert.False(finding.Phase.IsInDefault() && !finding.Parts.Any(part => part.IsInDefault) && finding.Norm is { Due: null, Until: null, StartBy: null } && !one.Lines.OfType<Declaration>().Any(), text);
                    Assert.False(finding.Phase is Phase.InEffect && finding.Parts.All(part => part.Phase is Phase.Fulfilled or Phase.FulfilledLate), text);
                }
            }
        });

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private sealed record Case(Agreement Agreement, ChronicleLine[] Lines, EvidencePolicy Policy)
    {
        internal AssessmentOptions Options => new() { Policy = Policy };

        internal Assessment Assess() => Assessment.Of(Agreement, Record(Lines), Options);

        public override string ToString() => Policy.Name + "\n" + string.Concat(System.Text.Json.Nodes.JsonNode.Parse(TreatyJson.WriteAgreement(Agreement))!["clauses"]!.AsArray().Select(clause => $"{clause!["number"]} {clause["states"]![0]!.ToJsonString()}\n"))
            + string.Join('\n', TreatyJson.WriteChronicle(Record(Lines)).Split('\n').Skip(1));
    }
}
