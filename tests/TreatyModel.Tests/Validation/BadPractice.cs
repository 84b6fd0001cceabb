using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Places;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>What real drafters leave out, and what is only worth knowing.</summary>
internal static class BadPractice
{
    private const string In = "agreements[accord].";

    internal static IEnumerable<BadDocument> All =>
    [
        Of("due before entry into force", With(Report with { States = [Duty("report", ActKind.Report) with { Due = "2029-12-31" }] }), $"TM2001 {In}clauses[5].states[report].due"),
        Of("corridor without control", With(Passage with { ControlledBy = null }), $"TM2002 {In}clauses[3].controlledBy"),
        Of("peacekeepers without end", With(Peacekeepers with { Term = null }), $"TM2003 {In}clauses[4].term"),
        Of("duty of an outsider", With(Passage with { GuardedBy = "outsider" }), $"TM2004 {In}clauses[3]"),
        Of("stated norm of an outsider", With(Report with { States = [Report.States[0], Duty("x", ActKind.Meet) with { Bearers = "outsider" }] }), $"TM2004 {In}clauses[5].states[x].bearers"),
        Of("ceasefire nobody verifies", With(Truce with { VerifiedBy = null }), $"TM2005 {In}clauses[1].verifiedBy"),
        Of("no prohibited acts", With(Truce with { Prohibited = [] }), $"TM2006 {In}clauses[1].prohibited"),
        Of("no map", Process with { Places = [.. Process.Places.Select(Described)] }, $"TM2007 {In}clauses"),
        Of("vague line", Process with { Places = [.. Process.Places.Select(place => place.Id == "line" ? place with { DelimitedBy = null } : place)] }, $"TM2008 {In}clauses[2].where"),
        Of("hour without a zone", Accord with { Zone = null, Clauses = [.. Accord.Clauses.Skip(1), Truce with { From = "2030-01-01T00:00" }] }, $"TM2009 {In}clauses[1].from"),
        Of("no dispute step", Accord with { FinalProvisions = null }, $"TM2010 {In}finalProvisions.disputeSettlement"),
        Of("one-sided accord", Accord with { Participants = [Accord.Participants[0], Accord.Participants[1] with { Roles = [Role.Guarantor] }, Accord.Participants[2]] }, $"TM2011 {In}participants"),
        Of("ceasefire from a day", With(Truce with { From = "2030-01-01" }), $"TM2012 {In}clauses[1].from"),
        Of("ceasefire from no time", With(Truce with { From = null }), $"TM2012 {In}clauses[1].from"),
        Of("term without start", With(Peacekeepers with { Term = Term.Years(5) }), $"TM2013 {In}clauses[4].term.from"),
        Of("standstill without line", With(Halt with { Where = ["zone"] }), $"TM2014 {In}clauses[2].where"),
        Of("notice longer than the term", With(Peacekeepers with { Term = Term.Months(3).RenewedTacitly(Period.FromMonths(6)).Starting("2030-01-01") }), $"TM2015 {In}clauses[4].term.renewal.notice"),
        Of("kind without code", With(Report with { Kind = "withdrawal-of-lawsuits" }), $"TM3001 {In}clauses[5]"),
        Of("text reported", Accord with { Text = TextAvailability.Reported }, $"TM3002 {In}text"),
        Of("open without readings", Accord with { Ambiguities = [Doubt with { Readings = [] }] }, $"TM3003 {In}ambiguities[strength].readings"),
    ];

    private static Place Described(Place place) =>
        place.DelimitedBy is null ? place : place with { DelimitedBy = new Delimitation { By = DelimitationKind.Description } };
}
