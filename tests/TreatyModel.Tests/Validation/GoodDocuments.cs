using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Terms;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Documents that come close to breaking a rule and do not: nothing may be found in them.</summary>
internal static class GoodDocuments
{
    internal static IEnumerable<BadDocument> All =>
    [
        Of("a whole clause as an address", Accord with { Citations = [new Citation { Of = "1", Source = "text" }] }),
        Of("a blank with its ambiguity", With(Reporting(Duty("x", ActKind.Meet) with { Due = "blank strength" }))),
        Of("one actor, word for word, in two documents", Accord with { Actors = [Process.Actors[0]] }),
        Of("several keys under one number", With(Truce with { Key = "a" }, Truce with { Key = "b" })),
        Of("one key in two clauses", With(Report, Report with { Number = "6" })),
        Of("one reading key in two ambiguities", Accord with { Ambiguities = [Doubt, Doubt with { Id = "other" }] }),
        Of("one participant in two roles", Accord with { Participants = [.. Accord.Participants.Skip(1), Accord.Participants[0] with { Roles = [Role.Party, Role.Host] }] }),
        Of("a chapter with articles of their own numbers", With(new ClauseGroup { Number = "Chapter I", Clauses = [Report with { Number = "Article 6" }] })),
        Of("parts of a part", With(new ClauseGroup { Number = "6", Clauses = [new ClauseGroup { Number = "6(a)", Clauses = [Report with { Number = "6(a)(i)" }] }] })),
        Of("ends on the day it begins", With(Halt with { From = "2031-06-01", Until = "2031-06-01" })),
        Of("an end that another zone may still reach", With(Accord with { Zone = null, Clauses = Accord.Clauses.With(Halt with { Number = "6", From = "2031-06-02T00:00Z", Until = "2031-06-01" }) })),
        Of("one span longer or shorter by the calendar", With(Halt with { From = "30 days after entry into force", Until = "1 month after entry into force" })),
        Of("due on the day it begins", With(Reporting(Duty("x", ActKind.Meet) with { From = "2031-03-01", Due = "2031-03-01" }))),
        Of("two norms in parallel", With(Reporting(
            Duty("a", ActKind.Meet) with { If = Condition.InParallelWith("5/b") },
            Duty("b", ActKind.Meet) with { If = Condition.InParallelWith("5/a") }))),
        Of("each ends when the other is performed", With(Reporting(
            Duty("a", ActKind.Meet) with { Until = "on performance of 5/b" },
            Duty("b", ActKind.Meet) with { Until = "on performance of 5/a" }))),
        Of("a chain that ends", With(Reporting(
            Duty("a", ActKind.Meet) with { Due = "3 days after performance of 5/b" },
            Duty("b", ActKind.Meet) with { Due = "3 days after performance of 5/report" }))),
        Of("prevailing language where the authentic ones are unknown", Accord with { AuthenticLanguages = [], PrevailingLanguage = "ru" }),
        Of("a place in two places", Process with { Places = Process.Places.With(new Point { Id = "d", Names = "D", Within = ["zone", "line"] }) }),
        Of("an organ of a party", Process with { Actors = Process.Actors.With(new Organ { Id = "army", Names = "Army", Responsible = "north" }), Agreements = [Accord with { Clauses = [.. Accord.Clauses.Where(clause => clause != Passage), Passage with { GuardedBy = "army" }] }] }),
        Of("a passive wording that is read to mean an outsider", With(Reporting(Duty("x", ActKind.Meet) with { Bearers = Bearers.AsRead("outsider") }))),
        Of("a permission for an outsider", With(Reporting(Duty("x", ActKind.Assist) with { Modality = TreatyModel.Provisions.Modality.Permission, Bearers = "outsider" }))),
        Of("a norm whose bearer nobody states", With(Reporting(Duty("x", ActKind.Build) with { Bearers = Bearers.Unstated }))),
        Of("due on the day of entry into force", With(Reporting(Duty("x", ActKind.Meet) with { Due = "2030-01-01" }))),
        Of("a standstill beside a line of contact", With(Halt with { Where = [] }, new LineOfContact { Number = "6", Line = "line" })),
        Of("a ceasefire that begins with an event", With(Truce with { From = "72 hours after signature" })),
        Of("an hour in the agreement's zone", With(Truce with { From = "2030-01-01T00:00" })),
        Of("sources that contradict each other on relations", Rivals()),
        Of("a second source with another date", Lines(Plan with { Id = "p", Attestations = [Word("2030-01-06"), Word("2030-01-04") with { Happened = "2030-01-03" }] })),
        Of("made known on the day", Lines(Plan with { Id = "p", Happened = "2030-01-06T22:00", Attestations = [Word("2030-01-06")] })),
        Of("planned for some time of a year that has begun", Lines(Plan with { Id = "p", Planned = "2030" })),
        Of("an entry corrected, merged and withdrawn on the day it was known", Lines(
            new Corrects { Entry = Plan, Attestation = Word("2030-01-06") },
            new SameAs { Entry = "signed", Other = "plan", Attestation = Word("2030-01-06") },
            new Retracts { Entry = "signed", Attestation = Word("2030-01-06") })),
    ];

    private static PeaceProcess Rivals()
    {
        Relation Said(string to) => new() { Kind = RelationKind.Supersedes, To = to, AccordingTo = "text" };
        return Process with { Agreements = [Accord with { Relations = [Said("second")] }, Accord with { Id = "second", Relations = [Said("accord")] }] };
    }
}
