using TreatyModel.Testing.Ensembles;

namespace TreatyModel.Testing.Tests.Ensembles;

public sealed class RandomSourceTests
{
    [Fact]
    public void The_same_seed_run_and_step_give_the_same_numbers()
    {
        Assert.Equal(Numbers(RandomSource.Of(42, 7, 3)), Numbers(RandomSource.Of(42, 7, 3)));
        Assert.Equal(Numbers(RandomSource.Of(42, 7, 3).For("shelling")), Numbers(RandomSource.Of(42, 7, 3).For("shelling")));
    }

    [Fact]
    public void Another_seed_run_step_or_purpose_gives_others()
    {
        double[][] all =
        [
            Numbers(RandomSource.Of(42, 7, 3)), Numbers(RandomSource.Of(43, 7, 3)), Numbers(RandomSource.Of(42, 8, 3)), Numbers(RandomSource.Of(42, 7, 4)),
            Numbers(RandomSource.Of(42, 3, 7)), Numbers(RandomSource.Of(42, 7, 3).For("shelling")), Numbers(RandomSource.Of(42, 7, 3).For("withdrawal")),
        ];
        Assert.Equal(all.Length, all.Select(numbers => numbers[0]).Distinct().Count());
    }

    [Fact]
    public void A_purpose_does_not_depend_on_what_was_drawn_before()
    {
        var drawn = RandomSource.Of(1, 1, 1);
        drawn.Number();
        Assert.Equal(Numbers(RandomSource.Of(1, 1, 1).For("x")), Numbers(drawn.For("x")));
    }

    [Fact]
    public void The_numbers_are_spread_as_they_say()
    {
        // Deterministic by the seed, so that bounds of five standard errors hold or not once for all.
        const int Count = 100_000;
        var random = RandomSource.Of(2020, 0, 0);
        Assert.InRange(Mean(Count, random.Number), 0.5 - 0.005, 0.5 + 0.005);
        Assert.InRange(Mean(Count, () => random.Chance(0.2) ? 1 : 0), 0.2 - 0.007, 0.2 + 0.007);
        Assert.InRange(Mean(Count, () => random.Wait(10)), 10 - 0.16, 10 + 0.16);
        Assert.InRange(Mean(Count, () => random.Count(3)), 3 - 0.03, 3 + 0.03);
        Assert.All(Enumerable.Range(0, Count).Select(_ => random.Whole(6)).CountBy(face => face), face => Assert.InRange(face.Value, (Count / 6) - 600, (Count / 6) + 600));
        Assert.Equal(0, random.Count(0));
        Assert.False(random.Chance(0));
        Assert.True(random.Chance(1));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var random = RandomSource.Of(1, 1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Chance(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Chance(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Whole(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Wait(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Count(-1));
        Assert.Throws<ArgumentException>(() => random.Pick<int>());
    }

    private static double[] Numbers(RandomSource random) => [.. Enumerable.Range(0, 5).Select(_ => random.Number())];

    private static double Mean(int count, Func<double> draw) => Enumerable.Range(0, count).Sum(_ => draw()) / count;
}
