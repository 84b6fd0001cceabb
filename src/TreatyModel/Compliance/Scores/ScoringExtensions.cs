using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>Derives scores from an assessment, by a mapping that the caller chooses.</summary>
public static class ScoringExtensions
{
    /// <summary>The scores of an accord at the end of a calendar year.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="mapping">How phases become scores.</param>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="accord">The agreement; it can be left out where there is only one.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">The process has several agreements and none is named, or it has not that one.</exception>
    public static Scorecard Score(this Assessment assessment, ScoreMapping mapping, int year, Id<Agreement>? accord = null) =>
        assessment.Score(
            mapping,
            year is >= 1 and <= Time.Days.MaxYear ? new LocalDate(year, 12, 31) : throw new ArgumentOutOfRangeException(nameof(year), year, $"{nameof(year)} is between 1 and {Time.Days.MaxYear}."),
            accord);

    /// <summary>The scores of an accord at the end of a day, in its own zone.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="mapping">How phases become scores.</param>
    /// <param name="at">The day.</param>
    /// <param name="accord">The agreement; it can be left out where there is only one.</param>
    /// <returns>The scores: one for each provision of the Matrix that a clause of the agreement belongs to.</returns>
    /// <exception cref="ArgumentException">The process has several agreements and none is named, or it has not that one.</exception>
    public static Scorecard Score(this Assessment assessment, ScoreMapping mapping, LocalDate at, Id<Agreement>? accord = null)
    {
        Guard.NotNull(mapping);
        var agreement = Named(Guard.NotNull(assessment).Process, accord);
        var findings = assessment.At(at);
        return new Scorecard
        {
            Accord = agreement.Id,
            At = at,
            By = $"mapping {mapping.Name}, policy {assessment.Options.Policy.Name}",
            Scores =
            [
                .. agreement.AllClauses
                    .SelectMany(clause => mapping.Provisions(clause).Distinct().Select(provision => (Provision: provision, Clause: clause)))
                    .GroupBy(pair => pair.Provision, pair => pair.Clause)
                    .OrderBy(pair => pair.Key.Code, StringComparer.Ordinal)
                    .Select(pair => Scored(pair.Key, Duties(findings, agreement, pair, mapping))),
            ],
        };
    }

    private static ProvisionScore Scored(MatrixProvision provision, ValueList<ScoredDuty> duties) =>
        new() { Provision = provision, Implementation = PhaseScores.Together([.. duties.Select(duty => duty.Implementation)]), Duties = duties };

    // What may be done is not owed, so that it neither adds to a score nor stands in its way.
    private static ValueList<ScoredDuty> Duties(Findings findings, Agreement agreement, IEnumerable<Clause> clauses, ScoreMapping mapping) =>
    [
        .. clauses
            .SelectMany(clause => clause.Provisions.OfType<Norm>().Select(norm => findings.Find(clause.Address(norm, agreement.Id))))
            .OfType<Finding>()
            .SelectMany(finding => finding.Level == FindingLevel.Duty ? [finding] : finding.Parts)
            .Where(finding => finding.Kind != DutyKind.Liberty)
            .Select(finding => new ScoredDuty { Address = finding.Address, Standing = new Standing(finding.Phase, finding.Basis), Implementation = mapping.Scores(finding) }),
    ];

    private static Agreement Named(PeaceProcess process, Id<Agreement>? accord) => accord is null
        ? process.Agreements.Count == 1 ? process.Agreements[0] : throw new ArgumentException($"Say which agreement: the process has {Ids(process)}.", nameof(accord))
        : process.Agreements.FirstOrDefault(one => one.Id == accord) ?? throw new ArgumentException($"The process has no agreement '{accord}', only {Ids(process)}.", nameof(accord));

    private static string Ids(PeaceProcess process) => string.Join(", ", process.Agreements.Select(one => one.Id));
}
