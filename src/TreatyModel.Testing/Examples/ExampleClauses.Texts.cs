using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Testing.Examples;

/// <content>Settlement; the text itself and what else it can hold.</content>
public static partial class ExampleClauses
{
    private static ValueList<Clause> Settlement =>
    [
        new Talks { Number = "1", Between = ["north", "south"], About = "The status of the district.", FacilitatedBy = "league" },
        new FurtherAgreement { Number = "1", By = ["north", "south"], Subject = "A peace treaty.", Step = FurtherStep.Prepare, Due = "2024-12-31" },
        new Elections { Number = "1", By = "north", What = "Local elections in the district.", Due = "2024-09-30" },
        new Reform { Number = "1", By = "north", Subject = ReformSubject.Police, What = "A police service of all communities.", Due = "2024-12-31" },
        new PowerSharing { Number = "1", By = "north", Kind = PowerSharingKind.Political, What = "Seats in the cabinet." },
        new Programme { Number = "1", By = "north", Subject = ProgrammeSubject.Reconstruction, What = "Houses in the district." },
        new CooperationClause { Number = "1", Between = ["north", "south"], Fields = ["Water", "Energy"] },
        new Relations { Number = "1", Between = ["north", "south"], What = "Diplomatic relations." },
        new WithdrawalOfClaims { Number = "1", By = ["north", "south"], What = "All cases against each other.", Due = "1 month after entry into force" },
        new Invitation { Number = "1", Invited = "league", Act = ActKind.Assist, What = "With the return of the displaced." },
        new ConstitutiveClause { Number = "1", Kind = ConstitutiveKind.EndsStateOfWar, What = "The war between them is over." },
    ];

    private static ValueList<Clause> Keeping =>
    [
        new ClauseGroup { Number = "1", Summary = "What ends.", Clauses = [new Ceasefire { Number = "1(a)", Between = ["north", "south"] }] },
        new PhaseClause { Number = "1", Name = "Phase one", Term = new Term { Length = Period.FromDays(42), From = "2024-01-01" } },
        new PermissionClause { Number = "1", Who = "north", Act = ActKind.Visit, What = "The graves in the district." },
        new PowerClause { Number = "1", Of = "commission", Act = ActKind.Authorize, What = "Works in the zone." },
        new Review { Number = "1", By = ["north", "south"], What = "This agreement." },
        new DisputeSettlement { Number = "1", Between = ["north", "south"], Steps = [new DisputeStep { Means = DisputeMeans.Negotiation }] },
        new AmendmentClause { Number = "1", By = Bearers.Jointly("north", "south") },
        new DurationClause { Number = "1", Term = Term.Years(5) with { From = "2024-01-01" } },
        new EntryIntoForceClause { Number = "1", Rule = EntryIntoForce.UponSignature },
        new LanguageClause { Number = "1", Authentic = ["en", "fr"] },
        new Reaffirmation { Number = "1", Agreements = ["example"], By = ["north", "south"] },
        new GeneralClause
        {
            Number = "1",
            Kind = "hotline",
            States = [new Norm { Key = "keep-hotline", Modality = Modality.StandingDuty, Bearers = ["north", "south"], Act = ActKind.Other("keep-hotline") }],
        },
    ];
}
