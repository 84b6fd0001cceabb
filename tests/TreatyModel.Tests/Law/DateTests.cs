using NodaTime;
using NodaTime.Text;
using TreatyModel.Law;
using TreatyModel.Rendering;

namespace TreatyModel.Tests.Law;

/// <summary>The dates on which real treaties took effect, for whom, and how they were left: computed from their final provisions and the acts on record.</summary>
public sealed class DateTests
{
    public static TheoryData<string, string, string, string> Dates
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var line in File.ReadAllLines(Repository.File("tests", "TreatyModel.Tests", "Law", "dates.tsv")).Skip(1))
            {
                var cells = line.Split('\t');
                data.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_recorded_date_is_computed(string treaty, string who, string what, string expected)
    {
        var finding = Treaties.Assess(treaty)[treaty];
        var (question, entry) = what.Split(':') is [var first, var second] ? (first, second) : (what, "");
        var actual = question switch
        {
            "entry" => Day(finding.EntryIntoForce.Computed?.Day),
            "part" => Day(Assert.Single(finding.Parts, part => part.Part.Clauses.Any(clause => clause == who)).EntryIntoForce.Computed?.Day),
            "missing" => Missing(finding),
            "consent" => Day(finding.State(who).Memberships[0].Consent),
            "joins" => Joined(Membership(finding.State(who), entry)),
            "leaves" => Assert.Single(finding.State(who).Withdrawals, one => one.Notice == entry) is var one ? $"{one.Outcome} {Day(one.Effect?.Day)}" : "",
            "earliest" => Day(Assert.Single(finding.State(who).Withdrawals, one => one.Notice == entry).EarliestNotice),
            "suspension" => finding.State(who).Status.Segments.Any(segment => segment.Value is { Status: StateStatus.Party, IfValid: StateStatus.Suspended }) ? "disputed" : "",
            _ => "",
        };
        Assert.Equal(expected, actual);
    }

    public static TheoryData<string> Names => [.. Treaties.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_date_is_explained(string treaty)
    {
        var law = Treaties.Assess(treaty);
        var end = Instant.FromUtc(2026, 1, 1, 0, 0);
        var lines = new List<string> { law.Explain(treaty, end) };
        var general = law[treaty].EntryIntoForce.Day;
        foreach (var state in law[treaty].States.Where(state => state.Withdrawals.Count > 0 || state.Status.Segments.Any(segment => segment.Value.IsDisputed)
            || state.Memberships.Any(one => one.TakenBack is not null || one.EntryIntoForce.Day != general)))
        {
            lines.Add(law.Explain(treaty, state.Actor, end));
            lines.AddRange(state.Withdrawals.Select(one => law.Explain(treaty, state.Actor, one)));
        }

        await Snapshot.Match(string.Join("\n\n", lines), suffix: treaty);
    }

    [Fact]
    public void The_expected_dates_are_of_every_treaty() =>
        Assert.Equal(Treaties.Names, Dates.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_United_Kingdom_left_at_the_end_of_the_day_in_Brussels()
    {
        var notice = Assert.Single(Treaties.Assess("lisbon")["lisbon"].State("united-kingdom").Withdrawals);
        Assert.Equal(Instant.FromUtc(2020, 1, 31, 23, 0), notice.Effect!.At);
        Assert.Equal(new LocalDate(2019, 3, 29), notice.ByRule);
    }

    private static string Missing(TreatyFinding finding)
    {
        var missing = Assert.Single(finding.EntryIntoForce.Missing);
        Assert.Equal((decimal)missing.Who.Count, missing.Needed - missing.Given);
        return missing.ToString();
    }

    private static MembershipFinding Membership(StateFinding state, string entry) => Assert.Single(state.Memberships, one => one.By == entry);

    private static string Joined(MembershipFinding membership) =>
        membership.TakenBack is null ? Day(membership.EntryIntoForce.Computed?.Day) : "-";

    private static string Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : "-";
}
