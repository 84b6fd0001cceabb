using TreatyModel.Chronicles;
using TreatyModel.Validation;
using static TreatyModel.Tests.Validation.BadDocument;
using static TreatyModel.Tests.Validation.Sample;

namespace TreatyModel.Tests.Validation;

/// <summary>Chronicles that contradict themselves.</summary>
internal static class BadChronicles
{
    internal static IEnumerable<BadDocument> All =>
    [
        Of("attests an unknown entry", Lines(new Attests { Entry = "ghost", Attestation = Word("2030-02-01") }), "TM5001 lines[#3].entry"),
        Of("corrects an unknown entry", Lines(new Corrects { Entry = Plan with { Id = "ghost" }, Attestation = Word("2030-02-01") }), "TM5001 lines[#3].entry"),
        Of("retracts an unknown entry", Lines(new Retracts { Entry = "ghost", Attestation = Word("2030-02-01") }), "TM5001 lines[#3].entry"),
        Of("merges an unknown entry", Lines(new SameAs { Entry = "plan", Other = "ghost", Attestation = Word("2030-02-01") }), "TM5001 lines[#3].other"),
        Of("entry twice", Lines(Plan), "TM5002 lines[plan]"),
        Of("the same as itself", Lines(new SameAs { Entry = "plan", Other = "plan", Attestation = Word("2030-02-01") }), "TM5003 lines[#3]"),
        Of("the same in a circle", Lines(new SameAs { Entry = "plan", Other = "signed", Attestation = Word("2030-02-01") }, new SameAs { Entry = "signed", Other = "plan", Attestation = Word("2030-02-01") }), "TM5003 lines[#3]"),
        Of("known before it happened", Lines(Plan with { Id = "p", Attestations = [Word("2030-01-04")] }), "TM5004 lines[p].attestations[text].known"),
        Of("known before a source's own date", Lines(Plan with { Id = "p", Attestations = [Word("2030-01-06") with { Happened = "2030-01-07" }] }), "TM5004 lines[p].attestations[text].known"),
        Of("planned in the past", Lines(Plan with { Id = "p", Planned = "2029" }), "TM5005 lines[p].planned"),
        Of("correction that plans in the past", Lines(new Corrects { Entry = Plan with { Planned = "2029" }, Attestation = Word("2030-02-01") }), "TM5005 lines[#3].entry.planned"),
        Of("withdrawn before it was known", Lines(new Retracts { Entry = "plan", Attestation = Word("2030-01-05") }), "TM5006 lines[#3].attestation.known"),
        Of("waives what follows from an unknown entry", Lines(Said(new LegalEffect.Waives { Violation = "ghost" })), "TM5001 lines[said].effect.violation"),
        Of("finds of an unknown entry", Lines(Said(new LegalEffect.Finds { What = FindingKind.Breach, Of = "ghost" })), "TM5001 lines[said].effect.of"),
        Of("takes an unknown entry back", Lines(Said(new LegalEffect.Revokes("ghost"))), "TM5001 lines[said].effect.declaration"),
        Of("objects to an unknown entry", Lines(Said(new LegalEffect.ObjectsTo { To = "ghost" })), "TM5001 lines[said].effect.to"),
        Of("accepts an unknown entry", Lines(Said(new LegalEffect.Accepts("ghost"))), "TM5001 lines[said].effect.act"),
        Of("confirms an unknown entry", Lines(Said(new LegalEffect.Confirms("ghost"))), "TM5001 lines[said].effect.act"),
        Of("postpones an unknown notice", Lines(Said(new LegalEffect.Postpones("ghost", "2030-05-01"))), "TM5001 lines[said].effect.notice"),
        Of("correction with an effect on an unknown entry", Lines(new Corrects { Entry = Plan with { Effect = new LegalEffect.Revokes("ghost") }, Attestation = Word("2030-02-01") }), "TM5001 lines[#3].entry.effect.declaration"),
        Of("settles what is not open", Lines(Said(new LegalEffect.Settles("ghost", "included"))), "TM5007 lines[said].effect.ambiguity"),
        Of("settles as what is no reading", Lines(Said(new LegalEffect.Settles("strength", "ghost"))), "TM5007 lines[said].effect.reading"),
        Of(
            "several effects on nothing, all told at once",
            Lines(Said(new LegalEffect.Waives { Violation = "ghost" }), Said(new LegalEffect.Settles("strength", "ghost")) with { Id = "too" }),
            "TM5001 lines[said].effect.violation",
            "TM5007 lines[too].effect.reading"),
        Of("cites what it cannot bear on", Lines(new Act { Id = "idle", Kind = Acts.ActKind.Meet, By = ["north"], Happened = "2030-01-05", Cites = ["accord#1"], Attestations = [Word("2030-01-06")] }), "TM2020 lines[idle].cites"),
        new(
            "hour without a zone",
            () => Lines(Plan with { Id = "p", Happened = "2030-01-05T10:00" }).Validate(Process with { Zone = null }),
            "TM2009 lines[p].happened"),
    ];

    private static Declaration Said(LegalEffect effect) => Plan with { Id = "said", Kind = DeclarationKind.Statement, Planned = null, Effect = effect };
}
