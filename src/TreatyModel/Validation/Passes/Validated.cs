using TreatyModel.Clauses;
using TreatyModel.Validation.Validators;

namespace TreatyModel.Validation.Passes;

/// <summary>Runs the validators of single records over the parts of an agreement.</summary>
internal static class Validated
{
    private static readonly AgreementValidator Agreements = new();
    private static readonly CorridorRegimeValidator Corridors = new();
    private static readonly CeasefireValidator Ceasefires = new();
    private static readonly PeacekeeperDeploymentValidator Peacekeepers = new();

    internal static void Check(AgreementView view, Findings findings)
    {
        findings.Add(Agreements.Validate(view.Agreement), view.Path);
        foreach (var clause in view.Clauses)
        {
            if (ResultFor(clause.Clause) is { } result)
            {
                findings.Add(result, clause.Path);
            }
        }
    }

    /// <summary>What the validator of a clause's own type finds, or null for a type that has no rule of its own.</summary>
    internal static FluentValidation.Results.ValidationResult? ResultFor(Clause clause) => clause switch
    {
        Ceasefire c => Ceasefires.Validate(c),
        CorridorRegime c => Corridors.Validate(c),
        PeacekeeperDeployment c => Peacekeepers.Validate(c),
        Standstill or LineOfContact or Withdrawal or TerritorialHandOver or BorderCommission or JointBody or MonitoringCentre
            or ReturnOfDisplacedPersons or PrisonerExchange or UnblockingOfTransportLinks or FurtherAgreement or Reaffirmation
            or GeneralClause or ClauseGroup => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
