using System.Globalization;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using TreatyModel.Time;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>Very many words on one entry, as they come in one after another, late ones among them.</summary>
public class ManyWordsTests
{
    private static readonly Agreement Quiet = Of(
        Must("a", ActKind.Release, "2030-01-31") with { Amounts = ["100 persons"], Verifier = "mission" },
        Keep("b", ActKind.CeaseFire));

    private static readonly string[] Voices = ["paper", "ministry-a", "ministry-b", "hearsay", "court", "mission"];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void At_every_one_they_come_to_what_all_so_far_come_to_together(int seed, bool withTurns)
    {
        var random = new Random(seed);
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        var lines = new List<ChronicleLine>();
        foreach (var line in Lines(random, withTurns))
        {
            monitor.Add(line);
            lines.Add(line);
            var (full, now) = (Quiet.Assess([.. lines]), monitor.Current);
            Assert.Empty(full.CompareTo(now));
            if (lines.Count % 16 == 0)
            {
                Assert.Equal(Say(full), Say(now));
            }
        }
    }

    [Fact]
    public void What_was_read_stays_as_it_was_and_what_is_supposed_leaves_no_trace()
    {
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        foreach (var line in Lines(new Random(5), withTurns: false))
        {
            monitor.Add(line);
        }

        var read = monitor.Current;
        var said = Say(read);
        var denial = new Attests { Entry = "shot", Attestation = Word("court", "2030-04-01", Stance.Denies) };
        var supposed = read.WhatIf(denial);
        monitor.Add(denial);
        Assert.Equal(said, Say(read));
        Assert.Equal(Say(supposed), Say(monitor.Current));
    }

    [Fact]
    public void Words_that_came_before_the_entry_count_once_it_is_told()
    {
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        var words = Enumerable.Range(0, 50).Select(i => Said(new Random(i), "bus", i)).ToArray();
        Assert.All(words, word => Assert.Equal("the entry 'bus' is not on record", Assert.Single(monitor.Add(word).Ignored).Why));
        var bus = Did("bus", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "100 persons" };
        monitor.Add(bus);
        Assert.Equal(Say(Quiet.Assess([.. words, bus])), Say(monitor.Current));
    }

    // Two entries of one day; words on both, and with turns what corrects, withdraws or merges one of them.
    private static IEnumerable<ChronicleLine> Lines(Random random, bool withTurns)
    {
        var bus = Did("bus", "a", ActKind.Release, "2030-01-20", "1") with { Amount = "100 persons" };
        yield return bus;
        yield return Did("shot", "b", ActKind.OpenFire, "2030-01-20", "2");
        yield return Did("other-shot", "b", ActKind.OpenFire, "2030-01-20", "2");
        for (var i = 0; i < 150; i++)
        {
            yield return (withTurns ? random.Next(25) : 25) switch
            {
                0 => new Corrects { Entry = bus with { Amount = "90 persons" }, Attestation = Known(random, i) },
                1 => bus with { Amount = "95 persons", Attestations = [Known(random, i)] },
                2 when i > 100 => new SameAs { Entry = "shot", Other = "other-shot", Attestation = Known(random, i) },
                3 when i > 140 => new Retracts { Entry = "shot", Attestation = Known(random, i) },
                _ => Said(random, random.Next(2) == 0 ? "bus" : "shot", i),
            };
        }
    }

    private static Attests Said(Random random, Id<Entry> entry, int i) => new()
    {
        Entry = entry,
        Attestation = Known(random, i) with
        {
            Stance = i > 60 && random.Next(20) == 0 ? Stance.Denies : Stance.Confirms,
            Amount = entry == "bus" && random.Next(30) == 0 ? (Amount)"80 persons" : null,
            Happened = random.Next(40) == 0 ? (When)"2030-01-21" : null,
            By = random.Next(40) == 0 ? ["c"] : [],
            HeldAs = random.Next(40) switch { 0 => Characterization.Breach, 1 => Characterization.NoBreach, _ => null },
        },
    };

    private static Attestation Known(Random random, int i) =>
        Word(Voices[random.Next(i > 100 ? 6 : 4)], string.Create(CultureInfo.InvariantCulture, $"2030-02-{random.Next(1, 29):00}"));

    private static string Say(Assessment assessment) => string.Join('\n', assessment.At(Day("2030-12-31"))
        .Select(finding => $"{finding} {assessment.Timeline(finding.Address)} {string.Join(' ', finding.Violations)} {finding.Explain()}"));
}
