using System.Globalization;
using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Rendering;
using TreatyModel.Terms;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Norms that hang on each other in a circle, so that no answer may agree with what follows from it.</summary>
public class CircleTests
{
    private const int Norms = 4;

    private static readonly Gen<Condition> Gate = Gen.Select(Gen.Int[1, Norms], Gen.Int[0, 4], (number, kind) =>
    {
        var of = (ProvisionId)Number(number);
        return kind switch
        {
            0 => (Condition)new Condition.Unless(new Condition.Kept(of)),
            1 => new Condition.Not(new Condition.Kept(of)),
            2 => new Condition.AsLongAs(new Condition.Kept(of)),
            3 => Condition.FulfilmentOf(of),
            _ => new Condition.Unless(new Condition.Fulfilled(of)),
        };
    });

    private static readonly Gen<Agreement> Rings = Gen.Select(Gate.Array[Norms], Gen.Bool.Array[Norms], (gates, lasting) =>
        Of([.. gates.Select((gate, i) => (lasting[i] ? Keep("a", ActKind.CeaseFire) : Must("a", ActKind.Release, "2030-01-31")) with { If = gate })]));

    private static readonly Gen<ChronicleLine[]> Lines = Gen.Select(Gen.Int[1, Norms], Gen.Int[1, 60], Gen.Int[0, 2]).Array[0, 8].Select(said => said.Select((one, i) => (ChronicleLine)(Did(
        $"done-{i}", "a", one.Item3 == 0 ? ActKind.Release : ActKind.OpenFire, Day("2030-01-01").PlusDays(one.Item2).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Number(one.Item1)) with
    { Progress = one.Item3 == 2 ? Progress.Began : Progress.Completed })).ToArray());

    [Fact]
    public void What_hangs_on_its_own_breach_is_not_certain_and_says_with_what_it_goes_round()
    {
        var pact = Of(
            Keep("a", ActKind.CeaseFire) with { If = new Condition.Unless(new Condition.Kept("2")) },
            Keep("b", ActKind.CeaseFire) with { If = new Condition.AsLongAs(new Condition.Kept("1")) });
        var both = pact.Assess(Began("shot", "a", "1"), Began("answer", "b", "2"));
        Assert.All(both.At(Day("2030-12-31")), finding => Assert.Equal(Basis.Unknown, finding.Basis));
        Assert.Contains("Open: it hangs on 2/do and the other way round, and no answer agrees with what follows from it.", both.On("2030-12-31").Explain(), StringComparison.Ordinal);
        Assert.Contains(both.On("2030-12-31", "2").Reasons, reason => reason.Kind == ReasonKind.Open);
        Assert.All(both.Timeline("1").Segments, segment => Assert.Equal(Basis.Unknown, segment.Value.Basis));
    }

    [Fact]
    public void What_hangs_on_itself_says_so()
    {
        var pact = Of(Must("a", ActKind.Release, "2030-01-31") with { If = new Condition.Not(new Condition.Kept("1")) });
        Assert.Contains("Open: it hangs on itself, and no answer agrees with what follows from it.", pact.Assess().On("2030-12-31").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_lines_on_a_circle_that_never_rests_are_followed()
    {
        var pact = Of([.. Enumerable.Range(1, 3).Select(i => Must("a", ActKind.Release, "2030-01-31") with { Amounts = ["100000 persons"], If = new Condition.Unless(new Condition.Kept(Number((i % 3) + 1))) })]);
        var monitor = new ComplianceMonitor(pact, Pact.Record());
        var lines = Enumerable.Range(0, 500).Select(i => (ChronicleLine)(Did(string.Create(CultureInfo.InvariantCulture, $"bus-{i}"), "a", ActKind.Release, "2030-02-01", Number((i % 3) + 1)) with { Amount = "1 persons" })).ToArray();
        foreach (var line in lines)
        {
            monitor.Add(line);
        }

        Assert.Equal(Say(pact.Assess(lines)), Say(monitor.Current));
        Assert.Equal(Basis.Unknown, monitor.Current.On("2030-12-31").Basis);
    }

    [Fact]
    public void Line_by_line_in_any_order_and_supposed_a_circle_comes_to_what_it_comes_to_at_once() =>
        Gen.Select(Rings, Lines, Gen.Int).Sample((pact, lines, seed) =>
        {
            var monitor = new ComplianceMonitor(pact, Pact.Record());
            for (var i = 0; i < lines.Length; i++)
            {
                var supposed = monitor.Current.WhatIf(lines[i]);
                monitor.Add(lines[i]);
                var full = Say(pact.Assess(lines[..(i + 1)]));
                Assert.Equal(full, Say(monitor.Current));
                Assert.Equal(full, Say(supposed));
            }

            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Say(pact.Assess(lines)), Say(pact.Assess(shuffled)));
        });

    private static Act Began(string id, string by, string cites) => Did(id, by, ActKind.OpenFire, "2030-02-01", cites) with { Progress = Progress.Began };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Say(Assessment assessment) => string.Join('\n', assessment.At(Day("2030-12-31"))
        .Select(finding => $"{finding} {assessment.Timeline(finding.Address)} {finding.Explain()}"));
}
