using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Sources;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>References that lead nowhere, one of each kind and place.</summary>
internal static class BadReferences
{
    private const string In = "agreements[accord].";

    internal static IEnumerable<BadDocument> All =>
    [
        Of("actor in a clause", With(Passage with { GuardedBy = "nobody" }), $"TM1001 {In}clauses[3].guardedBy"),
        Of("verifier of a clause", With(Truce with { VerifiedBy = "nobody" }), $"TM1001 {In}clauses[1].verifiedBy"),
        Of("actor in a stated norm", With(Reporting(Duty("x", ActKind.Meet) with { OwedTo = ["nobody"] })), $"TM1001 {In}clauses[5].states[x].owedTo"),
        Of("actor in a condition", With(Reporting(Duty("x", ActKind.Meet) with { If = Condition.ConsentOf("nobody") })), $"TM1001 {In}clauses[5].states[x].if"),
        Of("actor in a composition", With(Reporting(new Rule { Key = "x", Content = new RuleContent.Composition { Members = ["nobody"] } })), $"TM1001 {In}clauses[5].states[x].content.members"),
        Of("who may give notice", With(Peacekeepers with { Term = Term.Years(5).Starting("2030-01-01") with { Renewal = new Renewal.Tacit { Length = NodaTime.Period.FromYears(5), Notice = NodaTime.Period.FromMonths(1), NoticeBy = ["nobody"] } } }), $"TM1001 {In}clauses[4].term.renewal.noticeBy"),
        Of("participant", Accord with { Participants = Accord.Participants.With(new Participant { Actor = "nobody", Roles = [Role.Witness] }) }, $"TM1001 {In}participants[nobody].actor"),
        Of("depositary", Accord with { FinalProvisions = Accord.FinalProvisions! with { Depositary = "nobody" } }, $"TM1001 {In}finalProvisions.depositary"),
        Of("dispute step", Accord with { FinalProvisions = new FinalProvisions { DisputeSettlement = [new DisputeStep { Means = DisputeMeans.JointBody, Before = "nobody" }] } }, $"TM1001 {In}finalProvisions.disputeSettlement[#0].before"),
        Of("holder of a reading", Accord with { Ambiguities = [Doubt with { Readings = [new Reading { Key = "k", Says = "S", HeldBy = ["nobody"] }] }] }, $"TM1001 {In}ambiguities[strength].readings[k].heldBy"),
        Of("responsible actor", Process with { Actors = Process.Actors.With(new Organ { Id = "army", Names = "Army", Responsible = "nobody" }) }, "TM1001 actors[army].responsible"),
        Of("member of any-of", Process with { Actors = Process.Actors.With(new AnyOf { Id = "either", Names = "Either", Members = ["north", "nobody"] }) }, "TM1001 actors[either].members"),
        Of("represented actor", Process with { Representatives = Process.Representatives.With(new Representative { Id = "r", Names = "R", For = "nobody", Office = "Envoy" }) }, "TM1001 representatives[r].for"),
        Of("speaker of a source", Process with { Sources = Process.Sources.With(new Source { Id = "s", Names = "S", Kind = SourceKind.Media, Speaker = "nobody" }) }, "TM1001 sources[s].speaker"),
        Of("actor in an entry", Lines(Plan with { Id = "p", With = ["nobody"] }), "TM1001 lines[p].with"),
        Of("actor in an attestation", Lines(Plan with { Id = "p", Attestations = [Word("2030-01-06") with { PassedOnFrom = "nobody" }] }), "TM1001 lines[p].attestations[text].passedOnFrom"),
        Of("place in a clause", With(Truce with { Where = ["nowhere"] }), $"TM1002 {In}clauses[1].where"),
        Of("place around a place", Process with { Places = Process.Places.With(new Point { Id = "d", Names = "D", Within = ["nowhere"] }) }, "TM1002 places[d].within"),
        Of("end of a corridor", Process with { Places = Process.Places.With(new Corridor { Id = "d", Names = "D", Ends = ["a", "nowhere"] }) }, "TM1002 places[d].ends"),
        Of("place of a claim", Lines(Plan with { Id = "p", About = ["nowhere"] }), "TM1002 lines[p].about"),
        Of("subject of an effect", With(Reporting(new Effect { Key = "x", Kind = EffectKind.Declares, Subject = new Subject.OfPlace("nowhere") })), $"TM1002 {In}clauses[5].states[x].subject"),
        Of("representative of a participant", Accord with { Participants = [.. Accord.Participants.Skip(1), Accord.Participants[0] with { Representatives = ["no-one"] }] }, $"TM1003 {In}participants[north].representatives"),
        Of("representative in an entry", Lines(Plan with { Id = "p", Through = ["no-one"] }), "TM1003 lines[p].through"),
        Of("source of a citation", Accord with { Citations = [new Citation { Source = "rumour" }] }, $"TM1004 {In}citations[#0].source"),
        Of("source of a membership", Process with { Memberships = [new Membership { Agreement = "accord", Source = "rumour" }] }, "TM1004 memberships[#0].source"),
        Of("source of a role", Accord with { Participants = Accord.Participants.With(new Participant { Actor = "outsider", Roles = [new RoleHeld { Role = Role.Guarantor, AccordingTo = "rumour" }] }) }, $"TM1004 {In}participants[outsider].roles"),
        Of("source of an attestation", Lines(new Attests { Entry = "plan", Attestation = Word("2030-02-01") with { Source = "rumour" } }), "TM1004 lines[#3].attestation.source"),
        Of("agreement of a relation", Accord with { Relations = [new Relation { Kind = RelationKind.Amends, To = "other" }] }, $"TM1005 {In}relations[#0].to"),
        Of("agreement of a membership", Process with { Memberships = [new Membership { Agreement = "other", Source = "text" }] }, "TM1005 memberships[#0].agreement"),
        Of("agreement of an anchor", With(Reporting(Duty("x", ActKind.Meet) with { Due = "3 days after signature of other" })), $"TM1005 {In}clauses[5].states[x].due"),
        Of("agreement of an entry", Lines(Signed with { Id = "s", Agreements = ["other"] }), "TM1005 lines[s].agreements"),
        Of("clause of a citation", Accord with { Citations = [new Citation { Of = "9", Source = "text" }] }, $"TM1006 {In}citations[#0].of"),
        Of("key of a deadline's anchor", With(Peacekeepers with { Due = "on performance of 3/withdraw" }), $"TM1006 {In}clauses[4].due"),
        Of("clause of a condition", With(Peacekeepers with { Start = Condition.InParallelWith("8") }), $"TM1006 {In}clauses[4].start"),
        Of("clause of an ambiguity", Accord with { Ambiguities = [Doubt with { Touches = ["8"] }] }, $"TM1006 {In}ambiguities[strength].touches"),
        Of("clause of an entry", Lines(Plan with { Id = "p", Cites = ["accord#5/x"] }), "TM1006 lines[p].cites"),
        Of("clause of no agreement", Lines(Plan with { Id = "p", Cites = ["5"] }), "TM1006 lines[p].cites"),
        Of("event that is not listed", With(Reporting(Duty("x", ActKind.Meet) with { Due = "on event vote" })), $"TM1008 {In}clauses[5].states[x].due"),
        Of("ambiguity of a blank", With(Reporting(Duty("x", ActKind.Meet) with { Due = "blank when" })), $"TM1007 {In}clauses[5].states[x].due"),
    ];
}
