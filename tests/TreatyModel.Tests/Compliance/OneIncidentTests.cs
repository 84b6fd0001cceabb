using System.Globalization;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>One incident that many tell, each in an entry of their own, and that turns out to be one: in a chain, all of one, or as it comes.</summary>
public class OneIncidentTests
{
    private static readonly Agreement Quiet = Of(Must("a", ActKind.Release, "2030-01-31"), Keep("b", ActKind.CeaseFire));

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_very_long_chain_read_at_once_is_one_incident_told_by_all(bool star, bool shuffled)
    {
        const int Links = 20_000;
        ChronicleLine[] lines = [.. Enumerable.Range(0, Links + 1).Select(Told), .. Enumerable.Range(0, Links).Select(i => Same(star ? 0 : i, i + 1, "2030-03-01"))];
        if (shuffled)
        {
            new Random(7).Shuffle(lines);
        }

        var ready = new Assessor(Quiet).Read(Pact.Record(lines));
        var known = Pact.Record(lines).EntriesKnownAt(At("2030-04-01T00:00:00Z"), DateTimeZone.Utc);
        var before = new Assessor(Quiet, new AssessmentOptions { KnownAt = At("2030-02-01T00:00:00Z") }).Read(Pact.Record(lines));

        Assert.Equal(1, ready.Entries);
        Assert.Equal(Links + 1, before.Entries);
        Assert.Equal((Id<Entry>)Name(0), Assert.Single(known).Id);
        Assert.Equal(Links + 1, known[0].Attestations.Count);
        Assert.Equal(Phase.Breached, Quiet.Assess(lines).PhaseOn("2030-01-20", "2"));
    }

    [Theory]
    [InlineData("entries first")]
    [InlineData("links first")]
    [InlineData("each with its link")]
    [InlineData("as it comes")]
    public void A_long_chain_told_line_by_line_comes_to_the_same(string order)
    {
        const int Links = 400;
        var entries = Enumerable.Range(0, Links + 1).Select(Told).ToArray();
        var links = Enumerable.Range(0, Links).Select(i => Same(i, i + 1, "2030-03-01")).ToArray();
        ChronicleLine[] lines = order switch
        {
            "entries first" => [.. entries, .. links],
            "links first" => [.. links, .. entries],
            "each with its link" => [entries[0], .. entries.Skip(1).Zip(links).SelectMany(pair => new ChronicleLine[] { pair.First, pair.Second })],
            _ => [.. entries, .. links],
        };
        if (order == "as it comes")
        {
            new Random(3).Shuffle(lines);
        }

        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        foreach (var line in lines)
        {
            monitor.Add(line);
        }

        Assert.Equal(Say(Quiet.Assess([.. entries, .. links])), Say(monitor.Current));
        Assert.Single(monitor.Current.On("2030-12-31", "2").Violations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_merged_corrected_and_withdrawn_comes_line_by_line_to_what_it_comes_to_together(int seed)
    {
        var random = new Random(seed);
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        var lines = new List<ChronicleLine>();
        for (var i = 0; i < 120; i++)
        {
            var before = monitor.Current;
            var (said, line) = (Say(before), Any(random));
            var supposed = before.WhatIf(line);
            monitor.Add(line);
            lines.Add(line);
            var shuffled = lines.ToArray();
            random.Shuffle(shuffled);
            var now = Say(monitor.Current);
            Assert.Equal(Say(Quiet.Assess([.. lines])), now);
            Assert.Equal(Say(Quiet.Assess(shuffled)), now);
            Assert.Equal(Say(supposed), now);
            Assert.Equal(said, Say(before));
            Assert.Equal(Pact.Record([.. lines]).EntriesKnownAt(null, DateTimeZone.Utc).Count, new Assessor(Quiet).Read(Pact.Record(shuffled)).Entries);
        }
    }

    // On a dozen entries, of which many are told twice or never.
    private static ChronicleLine Any(Random random)
    {
        var (one, other, day) = (random.Next(12), random.Next(12), string.Create(CultureInfo.InvariantCulture, $"2030-02-{random.Next(1, 9):00}"));
        var told = Did(Name(one), random.Next(3) == 0 ? "a" : "b", random.Next(4) == 0 ? ActKind.Release : ActKind.OpenFire, $"2030-01-{random.Next(1, 4) * 8:00}", null, Word("paper", day));
        return random.Next(12) switch
        {
            < 4 => told,
            < 8 => Same(one, other, day),
            8 => new Corrects { Entry = told, Attestation = Word("ministry-b", day) },
            9 => new Retracts { Entry = Name(one), Attestation = Word("ministry-a", day) },
            _ => new Attests { Entry = Name(one), Attestation = Word("mission", day, random.Next(3) == 0 ? Stance.Denies : Stance.Confirms) },
        };
    }

    private static Act Told(int i) => Did(Name(i), "b", ActKind.OpenFire, "2030-01-20", "2", Word("paper", "2030-01-21"));

    private static SameAs Same(int stays, int goes, string known) => new SameAs { Entry = Name(stays), Other = Name(goes), Attestation = Word("mission", known) };

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"told-{i:00000}");

    private static string Say(Assessment assessment) => string.Join('\n', assessment.At(Day("2030-12-31"))
        .Select(finding => $"{finding} {assessment.Timeline(finding.Address)} {string.Join(' ', finding.Violations)} {finding.Explain()}"));
}
