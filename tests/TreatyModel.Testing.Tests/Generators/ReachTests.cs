using CsCheck;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Compliance;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Testing.Generators;

namespace TreatyModel.Testing.Tests.Generators;

/// <summary>What the generators reach, counted over fixed draws. What is missing here no property test meets.</summary>
public sealed class ReachTests
{
    private static readonly ChronicleRates Eventful = new() { Violations = 0.6, Declarations = 1, LateReports = 0.1, Denials = 0.05, Corrections = 0.1, Retractions = 0.05 };

    private static readonly EvidencePolicy[] Policies = [EvidencePolicy.Default, EvidencePolicy.SilenceIsBreach];

    private static readonly HashSet<Step> Table = [.. Lifecycle.All.SelectMany(life => life.Transitions, (life, step) => new Step(life.Kind, step.From, step.To))];

    [Fact]
    public void Agreements_reach_every_type_of_clause()
    {
        var types = typeof(Clause).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Clause)) && !type.IsAbstract).ToHashSet();
        types.ExceptWith(Draws.Of(Gens.Agreement(10), 100).SelectMany(agreement => agreement.AllClauses).Select(clause => clause.GetType()));
        Assert.True(types.Count == 0, $"Never reached: {string.Join(", ", types.Select(type => type.Name))}");
    }

    [Fact]
    public void Chronicles_reach_every_phase_and_every_transition_and_no_other()
    {
        var reached = Reached(Gens.Agreement(6), 60).Concat(Reached(Gens.Agreement(6, Passing), 200)).ToHashSet();

        Assert.Equal(Enum.GetValues<Phase>(), reached.SelectMany(step => (Phase[])[step.From, step.To]).Distinct().Order());
        var (missing, wrong) = (Table.Except(reached).ToArray(), reached.Where(step => step.From != step.To).Except(Table).ToArray());
        Assert.True(missing.Length == 0, $"Never reached:\n{string.Join('\n', missing)}");
        Assert.True(wrong.Length == 0, $"Not in the table:\n{string.Join('\n', wrong)}");
    }

    // Norms that hang on a day that has not come yet, and are over on another.
    private static Gen<Clause> Passing(TypeGens of)
    {
        var day = of.Day.Select(day => (Due)new Due.OnDay(day)).Null(0.5);
        var modality = Gen.OneOf(Gen.Const(Modality.Obligation), Gen.Enum<Modality>());
        return Gen.Select(of.Norm, modality, of.Recurrence.Null(0.6), day, day, day, Clause (norm, modality, recurrence, last, due, until) => new GeneralClause
        {
            Number = "1",
            Kind = "passing",
            States =
            [
                norm with
                {
                    Modality = modality,
                    Recurrence = recurrence,
                    If = last is null ? null : new Condition.Not(new Condition.Reached(last)),
                    Until = until,
                    From = null,
                    NotBefore = null,
                    StartBy = null,
                    Target = null,
                    Due = due,
                    Milestones = [],
                    Changes = [],
                },
            ],
        });
    }

    private static ParallelQuery<Step> Reached(Gen<Agreement> agreements, int count) => Draws
        .Of(agreements.SelectMany(agreement => Gens.Chronicle(agreement, Eventful).Array[6], (agreement, chronicles) => (agreement, chronicles)), count)
        .AsParallel()
        .SelectMany(drawn => Policies.SelectMany(policy =>
        {
            var assessor = new Assessor(drawn.agreement, Readings.FirstOf(drawn.agreement) with { Policy = policy });
            return drawn.chronicles.SelectMany(chronicle => Steps(assessor.Assess(chronicle)));
        }));

    private static IEnumerable<Step> Steps(Assessment assessment)
    {
        var start = assessment.At(Instant.MinValue);
        foreach (var duty in assessment.Duties)
        {
            var phases = assessment.Timeline(duty).Segments.Select(segment => segment.Value.Phase).ToArray();
            for (var i = 1; i < phases.Length; i++)
            {
                yield return new Step(start[duty].Kind, phases[i - 1], phases[i]);
            }
        }
    }

    private sealed record Step(DutyKind Kind, Phase From, Phase To);
}
