using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>The options that a material breach opens (Vienna Convention art. 60).</summary>
internal static class BreachOptions
{
    internal static ValueList<BreachOption> Of(TreatyFinding treaty, MaterialBreach breach)
    {
        var parties = treaty.PartiesAt(breach.At).ToArray();
        if (!parties.Contains(breach.By) || parties.Length < 2 || treaty.Agreement.Character.Contains(TreatyCharacter.ProtectsPersons))
        {
            return [];
        }

        // What the treaty itself provides for a breach comes first (art. 60(4)).
        if (OwnClause(treaty.Agreement, breach.Clause))
        {
            return [new BreachOption { By = [.. parties.Where(party => party != breach.By)], Article = Vienna("60(4)"), Never = Protected(treaty.Agreement) }];
        }

        var others = parties.Where(party => party != breach.By).ToValueList();
        var never = Protected(treaty.Agreement);
        if (parties.Length == 2)
        {
            return [new BreachOption { By = others, CanTerminate = true, Towards = breach.By, Article = Vienna("60(1)"), Never = never }];
        }

        var options = new List<BreachOption>
        {
            new() { By = others, Together = true, CanTerminate = true, Article = Vienna("60(2)(a)"), Never = never },
        };
        var affected = breach.SpeciallyAffected.Where(others.Contains).ToValueList();
        if (affected.Count > 0)
        {
            options.Add(new BreachOption { By = affected, Towards = breach.By, Article = Vienna("60(2)(b)"), Never = never });
        }

        if (breach.ChangesPositionOfAll)
        {
            options.Add(new BreachOption { By = others, Article = Vienna("60(2)(c)"), Never = never });
        }

        return [.. options];
    }

    private static bool OwnClause(Agreement agreement, ProvisionId? broken) =>
        broken is not null && agreement.Find(broken).Any(clause => clause.OnBreach is not null);

    // Clauses on the protection of the human person (art. 60(5)), and what the text says outlasts it.
    private static ValueList<ProvisionId> Protected(Agreement agreement) =>
    [
        .. agreement.AllClauses
            .Where(clause => clause is HumanitarianLawDuty or DetaineeRelease or PrisonerExchange or MissingPersons or HumanitarianAccess or RightsGuarantee)
            .Select(clause => clause.Address(agreement.Id)),
        .. agreement.FinalProvisions?.Survives ?? [],
    ];
}
