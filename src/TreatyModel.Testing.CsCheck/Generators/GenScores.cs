using CsCheck;
using NodaTime;
using TreatyModel.Compliance.Scores;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>Scorecards, as coders fill them in.</summary>
internal static class GenScores
{
    internal static readonly Gen<Implementation> Implementation = Gen.OneOf([.. Enum.GetValues<Implementation>().Select(Gen.Const)]);

    internal static readonly Gen<MatrixProvision> Provision = Gen.OneOf([.. MatrixProvision.All.Select(Gen.Const)]);

    internal static readonly Gen<Scorecard> Scorecard = Gen.Select(Provision, Implementation, GenValues.TextOrNone, (provision, implementation, because) => new ProvisionScore
    {
        Provision = provision,
        Implementation = implementation,
        Because = because,
    }).Array[0, 40].Select(scores => new Scorecard
    {
        At = new LocalDate(2021, 12, 31),
        By = "coder",
        Scores = [.. scores.DistinctBy(score => score.Provision)],
    });

    internal static readonly Gen<RateFormula> Formula = Gen.OneOf(
        Gen.OneOf([.. RateFormula.Known.Select(Gen.Const)]),
        Gen.Select(
            GenValues.Some(Gen.Select(Provision, Gen.Int[1, 2_000_000], (provision, weight) => new ProvisionWeight { Provision = provision, Weight = weight / 1_000_000m }), 9),
            Gen.OneOf(Gen.Const(RateBase.Scored), Gen.Const(RateBase.All)),
            (weights, of) => new RateFormula { Name = "own", Weights = weights.DistinctBy(one => one.Provision).ToValueList(), Base = of }));
}
