using CsCheck;
using TreatyModel.Compliance.Scores;
using TreatyModel.Rendering;
using TreatyModel.Testing.Generators;
using TreatyModel.Values;

namespace TreatyModel.Tests.Compliance.Scores;

/// <summary>What holds of every card and every formula.</summary>
public class RateProperties
{
    [Fact]
    public void A_rate_lies_between_nought_and_a_hundred() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.RateFormula, Gen.Int[0, 6]).Sample((card, formula, decimals) =>
        {
            var rate = card.Rate(formula);
            Assert.InRange(rate.Numerator, 0, rate.Denominator);
            Assert.Equal(rate.HasValue, rate.Percent(decimals) is not null);
            Assert.InRange(rate.Percent(decimals) ?? 0, 0, 100);
            Assert.Equal(formula.Weights.Count, rate.Counted.Count + rate.LeftOut.Count);
        });

    [Fact]
    public void A_provision_that_is_not_due_changes_no_rate() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.MatrixProvision, Gens.Any.RateFormula).Sample((card, provision, formula) =>
        {
            var without = card with { Scores = [.. card.Scores.Where(score => score.Provision != provision)] };
            var with = without with { Scores = without.Scores.With(new ProvisionScore { Provision = provision, Implementation = Implementation.NotDue }) };
            Same(without.Rate(formula), with.Rate(formula));
        });

    [Fact]
    public void The_order_of_scores_means_nothing() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.RateFormula, Gen.Int).Sample((card, formula, seed) =>
        {
            var scores = card.Scores.ToArray();
            new Random(seed).Shuffle(scores);
            var other = card with { Scores = [.. scores] };
            Same(card.Rate(formula), other.Rate(formula));
            Assert.Equal(card.Rate(formula).Explain(), other.Rate(formula).Explain());
        });

    [Fact]
    public void A_strict_rate_is_never_above_the_lenient_one() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.RateFormula).Sample((card, formula) =>
        {
            var (strict, lenient) = (card.Rate(formula with { Base = RateBase.All }), card.Rate(formula with { Base = RateBase.Scored }));
            if (strict.HasValue && lenient.HasValue)
            {
                Assert.True(strict.Numerator * lenient.Denominator <= lenient.Numerator * strict.Denominator, $"{strict}; {lenient}");
                Assert.True(strict.Percent() <= lenient.Percent());
            }
        });

    [Fact]
    public void A_rate_is_off_by_at_most_half_of_its_last_decimal() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.RateFormula, Gen.Int[0, 6]).Where((card, formula, _) => card.Rate(formula).HasValue).Sample((card, formula, decimals) =>
        {
            var rate = card.Rate(formula);
            var unit = (decimal)Math.Pow(10, decimals);
            Assert.True(Math.Abs((rate.Percent(decimals)!.Value * rate.Denominator) - (100 * rate.Numerator)) * 2 * unit <= rate.Denominator);
        });

    [Fact]
    public void A_better_score_never_lowers_a_rate() =>
        Gen.Select(Gens.Any.Scorecard, Gens.Any.RateFormula, Gen.Int[0, 39]).Sample((card, formula, index) =>
        {
            if (index < card.Scores.Count && card.Scores[index].Points is < 3)
            {
                var better = card with { Scores = card.Scores.Select((score, i) => i == index ? score with { Implementation = score.Implementation + 1 } : score).ToValueList() };
                Assert.True(better.Rate(formula).Numerator >= card.Rate(formula).Numerator);
                Assert.Equal(card.Rate(formula).Denominator, better.Rate(formula).Denominator);
            }
        });

    private static void Same(Rate one, Rate other) => Assert.Equal(
        (one.Numerator, one.Denominator, one.HasValue, one.Percent(6)),
        (other.Numerator, other.Denominator, other.HasValue, other.Percent(6)));
}
