// An application of somebody else's: it knows the packages only.
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Json;
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
return report.IsValid && read == ceasefire ? 0 : 1;
