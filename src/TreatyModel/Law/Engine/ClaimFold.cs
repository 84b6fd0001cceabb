using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>What becomes of the grounds that were invoked against one treaty.</summary>
internal static class ClaimFold
{
    internal static ValueList<ClaimFinding> Of(TreatyRecord record)
    {
        var objections = record.Facts.Where(fact => fact.Effect is LegalEffect.ObjectsTo && fact.Revoked is null).ToLookup(fact => ((LegalEffect.ObjectsTo)fact.Effect!).To);
        return [.. record.Facts.Where(fact => fact.Effect is LegalEffect.Invokes).Select(fact => Of(record, fact, (LegalEffect.Invokes)fact.Effect!, objections[fact.Entry.Id]))];
    }

    internal static Article ArticleOf(TreatyGround ground) => Vienna(ground switch
    {
        TreatyGround.InternalLaw => "46",
        TreatyGround.RestrictedAuthority => "47",
        TreatyGround.Error => "48",
        TreatyGround.Fraud => "49",
        TreatyGround.Corruption => "50",
        TreatyGround.CoercionOfRepresentative => "51",
        TreatyGround.CoercionOfState => "52",
        TreatyGround.PeremptoryNorm => "53",
        TreatyGround.MaterialBreach => "60",
        TreatyGround.Impossibility => "61",
        TreatyGround.FundamentalChange => "62",
        TreatyGround.SeveredRelations => "63",
        TreatyGround.ArmedConflict => "73",
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private static ClaimFinding Of(TreatyRecord record, Fact notice, LegalEffect.Invokes claim, IEnumerable<Fact> objections)
    {
        var notified = notice.NotifiedOn(record.Zone);
        var until = claim.SpecialUrgency ? notified : notified.PlusMonths(3);
        var objection = objections.Where(fact => claim.SpecialUrgency || fact.Day <= until).MinBy(fact => fact.Day);
        return new ClaimFinding
        {
            Notice = notice.Entry.Id,
            By = notice.Entry.By,
            Ground = claim.Ground,
            Measure = claim.Measure,
            Clauses = notice.Entry.Cites,
            Notified = notified,
            ObjectionsUntil = until,
            Objection = objection?.Entry.Id,
            OpposedOn = objection?.Day,
            BarredBy = Bar(record, notice, claim),
            Route = RouteOf(claim, notice.Entry.Cites.Count > 0),
            Article = ArticleOf(claim.Ground),
        };
    }

    private static Article? Bar(TreatyRecord record, Fact notice, LegalEffect.Invokes claim) => claim.Ground switch
    {
        TreatyGround.FundamentalChange when record.Agreement.Character.Contains(TreatyCharacter.EstablishesBoundary) => Vienna("62(2)(a)"),
        TreatyGround.MaterialBreach when record.Agreement.Character.Contains(TreatyCharacter.ProtectsPersons) => Vienna("60(5)"),
        TreatyGround.CoercionOfRepresentative or TreatyGround.CoercionOfState or TreatyGround.PeremptoryNorm when notice.Entry.Cites.Count > 0 => Vienna("44(5)"),
        TreatyGround.InternalLaw or TreatyGround.RestrictedAuthority or TreatyGround.Error or TreatyGround.Fraud or TreatyGround.Corruption
            or TreatyGround.MaterialBreach or TreatyGround.FundamentalChange when Acquiesced(record, notice) => Vienna("45"),
        _ => null,
    };

    // It agreed that the treaty stays, or gave the claim up.
    private static bool Acquiesced(TreatyRecord record, Fact notice) => record.Facts.Any(fact =>
        fact.Effect is LegalEffect.Waives { Violation: null } && fact.Entry.Cites.Count == 0 && notice.Entry.By.All(fact.IsBy) && fact.Revoked is null);

    private static Article RouteOf(LegalEffect.Invokes claim, bool part) => Vienna(claim.Ground switch
    {
        TreatyGround.MaterialBreach => "44(2)",
        TreatyGround.Fraud or TreatyGround.Corruption => "44(4)",
        TreatyGround.CoercionOfRepresentative or TreatyGround.CoercionOfState or TreatyGround.PeremptoryNorm => "44(5)",
        _ => part ? "44(3)" : "44(2)",
    });
}
