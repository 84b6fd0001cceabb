using System.Globalization;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Rendering;
using TreatyModel.Sources;
using static TreatyModel.Tests.Compliance.Pact;

namespace TreatyModel.Tests.Compliance;

/// <summary>A duty that gathers very many entries: the monitor goes on where it stopped, and comes to what all of them come to.</summary>
public class LongRecordTests
{
    private const int Lines = 1_800;

    private static readonly Agreement Quiet = Of(
        Keep("b", ActKind.CeaseFire),
        Ban("a", ActKind.Exceed) with { Amounts = ["at most 100 persons"], Measure = new Measure { Kind = MeasureKind.Level } },
        Must("a", ActKind.Release, "2030-06-30") with { Amounts = ["900 persons"] },
        Ban("a", ActKind.Enter),
        May("a", ActKind.Enter));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_at_a_time_they_come_to_what_they_come_to_together(int seed)
    {
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        var lines = Record(seed);
        for (var i = 0; i < lines.Length; i++)
        {
            monitor.Add(lines[i]);
            if (i % 89 == 0 || i == lines.Length - 1)
            {
                var (full, now) = (Quiet.Assess(lines[..(i + 1)]), monitor.Current);
                Assert.Empty(full.CompareTo(now));
                foreach (var finding in full.At(Day("2030-12-31")))
                {
                    var same = now.At(Day("2030-12-31"))[finding.Address];
                    Assert.Equal(finding.Violations, same.Violations);
                    Assert.Equal(finding.Explain(), same.Explain());
                }
            }
        }
    }

    [Fact]
    public void What_was_read_stays_as_it_was_while_more_is_added_at_the_end_and_before_it()
    {
        var monitor = new ComplianceMonitor(Quiet, Pact.Record());
        var read = new List<(Assessment Then, string Said)>();
        foreach (var (i, line) in Record(3).Index())
        {
            monitor.Add(line);
            if (i % 150 == 0)
            {
                read.Add((monitor.Current, Say(monitor.Current)));
            }
        }

        Assert.All(read, one => Assert.Equal(one.Said, Say(one.Then)));
    }

    private static string Say(Assessment assessment) => string.Join('\n', assessment.At(Day("2030-12-31"))
        .Select(finding => $"{finding} {assessment.Timeline(finding.Address)} {string.Join(' ', finding.Violations)}"));

    // In order of time but for a few that come late; a few are taken back, some are judged.
    private static ChronicleLine[] Record(int seed)
    {
        var random = new Random(seed);
        var lines = new ChronicleLine[Lines];
        for (var i = 0; i < Lines; i++)
        {
            var late = random.Next(40) switch { 0 => 60 * 24 * 40, < 4 => 60 * 20, _ => 0 };
            var at = Instant.FromUtc(2030, 1, 2, 0, 0) + Duration.FromMinutes(Math.Max(0, (i * 60L) - random.Next(late + 1)));
            lines[i] = Line(random, i, at);
        }

        return lines;
    }

    private static ChronicleLine Line(Random random, int i, Instant at)
    {
        var moment = at.ToString("uuuu-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);
        var when = random.Next(5) == 0 ? moment[..10] : moment;
        var id = string.Create(CultureInfo.InvariantCulture, $"e{i}");
        var earlier = string.Create(CultureInfo.InvariantCulture, $"e{random.Next(i + 1)}");
        var amount = string.Create(CultureInfo.InvariantCulture, $"{random.Next(60, 110)} persons");
        return random.Next(60) switch
        {
            < 24 => Did(id, "b", ActKind.OpenFire, when, "1", Word(random.Next(3) == 0 ? "ministry-a" : "mission", moment)),
            < 27 => Did(id, "b", ActKind.OpenFire, when, "1") with { Progress = Progress.Began },
            < 30 => Did(id, "b", ActKind.OpenFire, when, "1") with { Progress = Progress.Completed },
            < 32 => Did(id, "b", ActKind.CeaseFire, when, "1"),
            < 42 => Seen(id, when, "2", amount, "a"),
            < 48 => Did(id, "a", ActKind.Release, when, "3") with { Amount = "1 persons" },
            < 53 => Did(id, "a", ActKind.Enter, when),
            < 54 => new Retracts { Entry = earlier, Attestation = Word("mission", moment) },
            < 56 => new Attests { Entry = earlier, Attestation = Word("ministry-b", moment, Stance.Denies) },
            < 57 => Said(id, "board", DeclarationKind.Finding, when, "1", new LegalEffect.Finds { What = FindingKind.NoBreach, Of = earlier }),
            _ => Did(id, "c", ActKind.Meet, when),
        };
    }
}
