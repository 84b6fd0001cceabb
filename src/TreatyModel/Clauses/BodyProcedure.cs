using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>How a body that another clause or text set up is made up or works: meetings, decisions, chair, cost.</summary>
/// <remarks>Where one clause both sets the body up and says this, it is a <see cref="JointBody"/> with rules.</remarks>
public sealed record BodyProcedure : Clause
{
    /// <summary>The body.</summary>
    public required Id<Actor> Body { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is for, in our own words.</summary>
    public ValueList<string> Mandate { get; init => field = Guard.Texts(value); } = [];

    /// <summary>How it is made up and how it works.</summary>
    public required BodyRules Rules { get; init => field = Guard.NotNull(value); }

    /// <inheritdoc/>
    public override string KindName => "rules of a body";

    internal override IEnumerable<Provision> State()
    {
        yield return new Rule { Key = "rules", Content = new RuleContent.Works(Rules) };
        if (Mandate.Count > 0)
        {
            yield return new Rule
            {
                Key = "mandate",
                Content = new RuleContent.Composition { Body = Body, Members = Bearers.Unstated, Mandate = Mandate },
            };
        }

        foreach (var duty in Rules.Duties(Body, Address()))
        {
            yield return duty;
        }
    }
}
