using CsCheck;
using NodaTime;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Time;

public class TimelineTests
{
    private static readonly Gen<Timeline<int>> Any = Gen.Select(Gens.Any.Instant, Gen.Int[0, 3]).Array[0, 12]
        .Select(changes => Timeline<int>.Of(0, [.. changes.OrderBy(change => change.Item1)]));

    [Fact]
    public void A_timeline_covers_all_time_without_gaps() =>
        Any.Sample(timeline =>
        {
            Assert.Equal(Instant.MinValue, timeline.Segments[0].From);
            Assert.Null(timeline.Segments[^1].To);
            for (var i = 1; i < timeline.Segments.Count; i++)
            {
                Assert.Equal(timeline.Segments[i - 1].To, timeline.Segments[i].From);
                Assert.NotEqual(timeline.Segments[i - 1].Value, timeline.Segments[i].Value);
                Assert.True(timeline.Segments[i - 1].From < timeline.Segments[i].From);
            }
        });

    [Fact]
    public void The_value_at_an_instant_is_that_of_the_last_change_before_or_at_it() =>
        Gen.Select(Gens.Any.Instant, Gen.Int[0, 3]).Array[0, 12].Sample(given =>
        {
            var changes = given.OrderBy(change => change.Item1).ToArray();
            var timeline = Timeline<int>.Of(0, changes);
            foreach (var (at, _) in changes)
            {
                Assert.Equal(changes.Last(change => change.Item1 <= at).Item2, timeline.At(at).Value);
                Assert.Equal(changes.LastOrDefault(change => change.Item1 < at).Item2, timeline.At(at - Duration.Epsilon).Value);
            }
        });

    [Fact]
    public void Changes_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => Timeline<int>.Of(0, (Instant.FromUnixTimeSeconds(2), 1), (Instant.FromUnixTimeSeconds(1), 2)));
}
