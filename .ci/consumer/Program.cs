// An application of somebody else's: it knows the packages only.
using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Law;
using TreatyModel.Rendering;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Generators;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Validation;

var north = new State { Id = "north", Names = "Northland" };
var south = new State { Id = "south", Names = "Southland" };
var ceasefire = new Agreement
{
    Id = "ceasefire-1",
    Title = "Ceasefire between Northland and Southland",
    Zone = "Europe/Vienna",
    Actors = [north, south],
    Participants = [north.As(Role.Party), south.As(Role.Party)],
    Clauses = [new Ceasefire { Number = "1", Between = [north, south], From = "2024-01-01T00:00" }],
};

ValidationReport report = ceasefire.Validate();
string json = TreatyJson.WriteAgreement(ceasefire);
Agreement read = TreatyJson.ReadAgreement(json);
Console.WriteLine(report);
Console.WriteLine(json);
Console.WriteLine(read.Clauses[0].Provisions[0]);

// A scenario with its expectations, the finding in words, the law, and a small ensemble.
Scenario broken = Scenario.For(read).When(north.Breaks("1", on: "2024-01-10").HeldABreachBy(south));
Finding finding = broken.At("2024-01-10").Expect("1@north").Breached().Alleged().Violations(1).Finding;
Console.WriteLine(finding.Explain());
Console.WriteLine(LegalAssessment.Of(read, broken.Chronicle));
EnsembleResult result = Ensemble.Of(read).Between(new(2024, 1, 1), new(2024, 1, 31)).Runs(100).Seed(1)
    .Simulate(now => now.Random.Chance(0.05) ? [north.Breaks("1", on: now.Day)] : []);
Console.WriteLine(result.TimeToFirstBreach("1"));

// A property of generated agreements and chronicles.
(from agreement in Gens.Agreement(clauses: 3)
 from chronicle in Gens.Chronicle(agreement, new ChronicleRates { Violations = 0.3 })
 select (agreement, chronicle)).Sample((agreement, chronicle) => Assessment.Of(agreement, chronicle).Duties.Count() >= 0, iter: 10);
return report.IsValid && read == ceasefire && result.Runs.Count == 100 ? 0 : 1;
