using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Agreements and processes that contradict themselves.</summary>
internal static class BadAgreements
{
    private const string In = "agreements[accord].";

    internal static IEnumerable<BadDocument> All =>
    [
        Of("actor twice in a list", Process with { Actors = Process.Actors.With(new State { Id = "north", Names = "North" }) }, "TM1011 actors[north]"),
        Of("place that differs between documents", Accord with { Places = [new Point { Id = "a", Names = "Another A" }] }, $"TM1011 {In}places[a]"),
        Of("ambiguity twice", Accord with { Ambiguities = [Doubt, Doubt] }, $"TM1011 {In}ambiguities[strength]"),
        Of("clause number twice", Accord with { Clauses = Accord.Clauses.With(Report) }, $"TM1012 {In}clauses[5]"),
        Of("group and part with one number", With(new ClauseGroup { Number = "6", Clauses = [Report with { Number = "6" }] }), $"TM1012 {In}clauses[6]"),
        Of("provision key twice", With(Report with { States = [Report.States[0], Report.States[0]] }), $"TM1013 {In}clauses[5]"),
        Of("stage key twice", With(Report with { States = [Report.States[0], Duty("x", ActKind.Withdraw) with { Milestones = [new Milestone { Key = "one" }, new Milestone { Key = "one" }] }] }), $"TM1017 {In}clauses[5].states[x].milestones[one]"),
        Of("one act forbidden twice", With(Truce with { Prohibited = [ActKind.Attack, ActKind.Attack] }), $"TM1013 {In}clauses[1]"),
        Of("reading key twice", Accord with { Ambiguities = [Doubt with { Readings = [Doubt.Readings[0], Doubt.Readings[0]] }] }, $"TM1014 {In}ambiguities[strength].readings"),
        Of("participant twice", Accord with { Participants = Accord.Participants.With(Accord.Participants[1]) }, $"TM1015 {In}participants[south]"),
        Of("part of another clause", With(new ClauseGroup { Number = "6", Clauses = [Report with { Number = "6(a)" }, Report with { Number = "5(a)" }] }), $"TM1016 {In}clauses[5(a)]"),
        Of("ceasefire ends first", With(Truce with { Until = "2029-12-30" }), $"TM1021 {In}clauses[1].until", $"TM2001 {In}clauses[1].until"),
        Of("standstill ends first", With(Halt with { From = "2031-06-02", Until = "2031-06-01" }), $"TM1021 {In}clauses[2].until"),
        Of("corridor ends first", With(Passage with { From = "10 days after entry into force", Until = "3 days after entry into force" }), $"TM1021 {In}clauses[3].until"),
        Of("norm ends first", With(Report with { States = [Report.States[0], Duty("x", ActKind.Meet) with { From = "2031-01-01", Until = "before 2031-01-01" }] }), $"TM1021 {In}clauses[5].states[x].until"),
        Of("norm due first", With(Report with { States = [Report.States[0], Duty("x", ActKind.Meet) with { From = "2031-03-01", Due = "2031-02-01" }] }), $"TM1022 {In}clauses[5].states[x].due"),
        Of("two norms wait for each other", With(Report with { States = [.. Report.States, Duty("a", ActKind.Meet) with { Due = "3 days after performance of 5/b" }, Duty("b", ActKind.Meet) with { If = Condition.After("performance of 5/a") }] }), $"TM1023 {In}clauses[5]"),
        Of("a norm waits for its own clause", With(Report with { States = [.. Report.States, Duty("a", ActKind.Meet) with { From = "on performance of 5" }] }), $"TM1023 {In}clauses[5]"),
        Of("the entry into force waits for a duty under it", With(Accord with { Clauses = [.. Accord.Clauses.SkipLast(1), Report with { States = [Duty("report", ActKind.Report) with { Due = "3 days after entry into force" }] }], FinalProvisions = Accord.FinalProvisions! with { EntryIntoForce = EntryIntoForce.At("on performance of 5/report") } }), $"TM1023 {In}finalProvisions.entryIntoForce"),
        Of("prevailing language not authentic", Accord with { PrevailingLanguage = "ru" }, $"TM1031 {In}prevailingLanguage"),
        Of("authentic language twice", Accord with { AuthenticLanguages = ["en", "en"] }, $"TM1032 {In}authenticLanguages"),
        Of("corridor from A to A", Places(new Corridor { Id = "d", Names = "D", Ends = ["a", "a"] }), "TM1041 places[d].ends"),
        Of("corridor around its own end", Places(new Corridor { Id = "d", Names = "D", Ends = ["a", "b"], Bypasses = ["b"] }), "TM1042 places[d].bypasses"),
        Of("place within itself", Places(new Point { Id = "d", Names = "D", Within = ["e"] }, new Zone { Id = "e", Names = "E", Within = ["d"] }), "TM1043 places[d].within"),
        Of("actor answers for itself", Process with { Actors = Process.Actors.With(new Organ { Id = "x", Names = "X", Responsible = "y" }, new AnyOf { Id = "y", Names = "Y", Members = ["x", "north"] }) }, "TM1044 actors[x]"),
        Of("corridor that is a zone", With(Passage with { Corridor = "zone" }), $"TM1045 {In}clauses[3].corridor"),
        Of("line that is a point", With(new LineOfContact { Number = "6", Line = "a" }), $"TM1045 {In}clauses[6].line"),
        Of("agreement twice", Process with { Agreements = [Accord, Accord] }, "TM4001 agreements[accord]"),
        Of("agreement that amends itself", Accord with { Relations = [new Relation { Kind = RelationKind.Amends, To = "accord" }] }, $"TM4002 {In}relations"),
        Of("agreements in a circle", Process with { Agreements = [Related("accord", "second"), Related("second", "third"), Related("third", "accord")] }, $"TM4002 {In}relations"),
    ];

    private static PeaceProcess Places(params Place[] more) => Process with { Places = Process.Places.With(more) };

    private static Agreement Related(string id, string to) =>
        Accord with { Id = id, Relations = [new Relation { Kind = RelationKind.Supersedes, To = to }] };
}
