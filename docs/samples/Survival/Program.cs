// How do the extension of one deadline, and a stricter verifier, change how long the standstill of the statement of 9 November 2020
// lasts? The chances below are invented: the sample shows how to ask, it says nothing of what happened.
using Survival;
using TreatyModel.Compliance;
using TreatyModel.Testing.Ensembles;

var (runs, path) = (args is [var count, ..] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 10_000, args is [_, var file] ? file : "survival.png");
var statement = Statement.Read();
var asWritten = Ensemble.Of(statement.InForce).Between(Statement.First, Statement.Last).Runs(runs).Seed(42).Under(EvidencePolicy.AnyReport);

(string Name, EnsembleResult Result)[] variants =
[
    ("as written, any report counts", asWritten.Simulate(statement.Behaviour)),
    ("hand-over extended by consent", asWritten.Given(statement.Extension).Simulate(statement.Behaviour)),
    ("as written, only a monitor's word counts", asWritten.Under(EvidencePolicy.Default).Simulate(statement.Behaviour)),
];

Chart.Write(path, [.. variants.Select(variant => (variant.Name, variant.Result.TimeToFirstBreach(Statement.Standstill).Survival))]);
foreach (var (name, result) in variants)
{
    Console.WriteLine($"{name}: {result.TimeToFirstBreach(Statement.Standstill)}");
}

foreach (var (name, result) in variants.Skip(1))
{
    Console.WriteLine($"{name}, unbroken after 60 days: {Comparison.Of(variants[0].Result, result).SurvivalAt(NodaTime.Duration.FromDays(60), Statement.Standstill)}");
}
