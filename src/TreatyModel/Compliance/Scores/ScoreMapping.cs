using TreatyModel.Clauses;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>How scores are derived from the phases of findings: a choice that the user makes, never the library.</summary>
/// <remarks>
/// The phase of a duty is no judgement on how far an accord is implemented; a mapping makes it one, and says how.
/// docs/scores.md has the tables of those that ship. One of your own:
/// <c>ScoreMapping.AsRecorded with { Name = "any-delay-is-minimal", Scores = finding => ... }</c>.
/// </remarks>
public sealed record ScoreMapping
{
    /// <summary>Takes what the policy makes of the record as it is, contested or not.</summary>
    public static ScoreMapping AsRecorded { get; } = new() { Name = "as-recorded", Scores = PhaseScores.AsRecorded };

    /// <summary>As recorded, but what is alleged, disputed or only presumed from silence is not assessed.</summary>
    public static ScoreMapping EstablishedOnly { get; } = new() { Name = "established-only", Scores = PhaseScores.Established };

    /// <summary>Those that ship.</summary>
    public static ValueList<ScoreMapping> All => [AsRecorded, EstablishedOnly];

    /// <summary>What it is called; a scorecard names it.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>How far a finding on one duty tells that duty to be implemented.</summary>
    public required Func<Finding, Implementation> Scores { get; init => field = Guard.NotNull(value); }

    /// <summary>Which provisions of the Matrix a clause belongs to; by its subject, unless it says otherwise.</summary>
    public Func<Clause, IEnumerable<MatrixProvision>> Provisions { get; init => field = Guard.NotNull(value); } = MatrixProvision.Of;

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
