using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Places;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Compliance;

public class TimelineOfClausesTests
{
    private static readonly ProcessFolder Karabakh = TreatyJson.ReadFolder(Repository.File("seeds", "karabakh"));

    [Fact]
    public void The_timeline_of_a_clause_is_the_roll_up_of_its_duties_at_every_instant()
    {
        var assessment = Assessment.Of(Karabakh.Process, Karabakh.Chronicle);
        foreach (var clause in assessment.Duties.Select(duty => duty with { Key = null, Bearer = null, Stage = null }).Distinct())
        {
            var timeline = assessment.Timeline(clause);
            foreach (var at in assessment.Duties.SelectMany(duty => assessment.Timeline(duty).Segments).Select(segment => segment.From).Where(from => from > Instant.MinValue && from < assessment.Horizon).Distinct())
            {
                Assert.Equal(assessment.At(at)[clause].Phase, timeline.At(at).Value.Phase);
            }
        }
    }

    [Fact]
    public void A_renewed_term_is_laid_out_as_far_as_it_is_asked_about()
    {
        var third = new State { Id = "third", Names = "Thirdland" };
        var line = new Line { Id = "line", Names = "line", Kind = LineKind.LineOfContact };
        var agreement = new Agreement
        {
            Id = "a",
            Title = "A",
            Zone = "UTC",
            Actors = [third],
            Places = [line],
            FinalProvisions = new FinalProvisions { EntryIntoForce = new EntryIntoForce.Fixed("2020-01-01") },
            Clauses = [new PeacekeeperDeployment { Number = "1", Contributor = third, Along = [line], Personnel = "10 persons", Term = Term.Years(5).RenewedTacitly(unlessNoticeBefore: Period.FromMonths(6)) }],
        };
        var assessment = Assessment.Of(agreement, Chronicle.Empty);
        var (from, to) = (Instant.FromUtc(2041, 1, 1, 0, 0), Instant.FromUtc(2045, 12, 31, 0, 0));
        Assert.True(assessment.Horizon < from);
        Assert.Equal(["2044-07-01", "2045-01-01"], assessment.TimeLimits(from, to).Select(limit => limit.When.ToString()));
        Assert.Equal(assessment.TimeLimits(from, to).Select(limit => limit.At), assessment.Upcoming(from, to).Where(upcoming => upcoming.Kind is UpcomingKind.LastDayForNotice or UpcomingKind.Expiry).Select(upcoming => upcoming.At));
    }

    [Fact]
    public void A_time_that_was_moved_stays_on_the_list_beside_the_one_that_took_its_place()
    {
        var limits = Assessment.Of(Karabakh.Process, Karabakh.Chronicle).TimeLimits(Instant.FromUtc(2020, 11, 1, 0, 0), Instant.FromUtc(2020, 12, 1, 0, 0));
        Assert.Collection(
            limits.Where(limit => limit.Address.Key == "kelbajar.hand-over"),
            first => Assert.Equal(("2020-11-15", null, true), (first.When.ToString(), first.SetBy?.Value, first.ReplacedFrom is not null)),
            second => Assert.Equal(("2020-11-25", "kelbajar-consent", false), (second.When.ToString(), second.SetBy?.Value, second.ReplacedFrom is not null)));
        Assert.Null(Assert.Single(limits, limit => limit.Address.Clause == "2").ReplacedFrom);
    }
}
