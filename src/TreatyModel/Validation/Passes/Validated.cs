using FluentValidation.Results;
using TreatyModel.Clauses;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Validation.Validators;

namespace TreatyModel.Validation.Passes;

/// <summary>Runs the validators of single records over the parts of a document.</summary>
internal static class Validated
{
    private static readonly AgreementValidator Agreements = new();
    private static readonly AmbiguityValidator Ambiguities = new();
    private static readonly CorridorValidator Corridors = new();
    private static readonly CeasefireValidator Ceasefires = new();
    private static readonly StandstillValidator Standstills = new();
    private static readonly CorridorRegimeValidator Regimes = new();
    private static readonly PeacekeeperDeploymentValidator Peacekeepers = new();
    private static readonly NormValidator Norms = new();
    private static readonly TermValidator Terms = new();

    internal static void Check(AgreementView view, Findings findings)
    {
        findings.Add(Agreements.Validate(view.Agreement), view.Path);
        foreach (var ambiguity in view.Agreement.Ambiguities)
        {
            findings.Add(Ambiguities.Validate(ambiguity), view.At($"ambiguities[{ambiguity.Id}]"));
        }

        CheckTerm(view.Agreement.FinalProvisions?.Term, view.At("finalProvisions.term"), findings);
        foreach (var clause in view.Clauses)
        {
            if (ResultFor(clause.Clause) is { } result)
            {
                findings.Add(result, clause.Path);
            }

            if (clause.Clause is not GeneralClause)
            {
                CheckTerm(clause.Provisions.OfType<Rule>().Select(rule => rule.Content).OfType<RuleContent.Lasts>().FirstOrDefault()?.Term, clause.At("term"), findings);
            }

            foreach (var provision in (clause.Clause as GeneralClause)?.States ?? [])
            {
                CheckProvision(provision, clause.At($"states[{provision.Key}]"), findings);
            }
        }
    }

    internal static void CheckPlaces(IEnumerable<Place> places, string under, Findings findings)
    {
        foreach (var corridor in places.OfType<Corridor>())
        {
            findings.Add(Corridors.Validate(corridor), Findings.At(under, $"places[{corridor.Id}]"));
        }
    }

    /// <summary>What the validator of a clause's own type finds, or null for a type that has no rule of its own.</summary>
    internal static ValidationResult? ResultFor(Clause clause) => clause switch
    {
        Ceasefire c => Ceasefires.Validate(c),
        Standstill c => Standstills.Validate(c),
        CorridorRegime c => Regimes.Validate(c),
        PeacekeeperDeployment c => Peacekeepers.Validate(c),
        // The rest have no rule of their own beyond what holds for any norm, effect or rule.
        AccessRestriction or AmendmentClause or Amnesty or BodyProcedure or BorderCommission or ClauseGroup or ConstitutiveClause
            or CooperationClause or DetaineeRelease or DisarmamentAndDemobilization or DisputeSettlement or DurationClause or Elections
            or EntryIntoForceClause or ForceDeployment or ForceLimit or FurtherAgreement or GeneralClause or Guarantee
            or HeavyWeaponWithdrawal or HumanitarianAccess or HumanitarianLawDuty or HumanitarianPause or Invitation or JointBody
            or LanguageClause or LineOfContact or MineAction or MissingPersons or MonitoringCentre or PassageRight or PermissionClause
            or PhaseClause or PowerClause or PowerSharing or PrisonerExchange or Programme or Reaffirmation or Reform or ReinforcementBan
            or Relations or Reporting or Restraint or ReturnOfDisplacedPersons or Review or RightsGuarantee or TakeoverOfControl or Talks
            or TerritorialHandOver or UnblockingOfTransportLinks or Verification or Withdrawal or WithdrawalOfClaims or ZoneEstablishment => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void CheckProvision(Provision provision, string path, Findings findings)
    {
        switch (provision)
        {
            case Norm norm: findings.Add(Norms.Validate(norm), path); break;
            case Rule { Content: RuleContent.Lasts lasts }: CheckTerm(lasts.Term, $"{path}.content.term", findings); break;
            default: break;
        }
    }

    private static void CheckTerm(Term? term, string path, Findings findings)
    {
        if (term is not null)
        {
            findings.Add(Terms.Validate(term), path);
        }
    }
}
