using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A number that holds several clauses: an article with paragraphs, a point with several matters in it.</summary>
public sealed record ClauseGroup : Clause
{
    private const int MaxDepth = 64;

    // How many groups stand in each other, this one included.
    private readonly int depth;

    /// <summary>The clauses that it holds, at least one, in the order of the document.</summary>
    /// <exception cref="ArgumentException">There is none, or groups would stand in each other more than 64 deep.</exception>
    public required ValueList<Clause> Clauses
    {
        get;
        init
        {
            field = Guard.NotEmpty(value);
            depth = 1 + value.Max(clause => clause is ClauseGroup group ? group.depth : 0);
            if (depth > MaxDepth)
            {
                throw new ArgumentException($"{nameof(Clauses)} would put groups of clauses more than {MaxDepth} deep in each other.", nameof(Clauses));
            }
        }
    }

    /// <inheritdoc/>
    public override ValueList<Clause> Parts => Clauses;

    /// <inheritdoc/>
    public override string KindName => "group of clauses";

    // What a group does is what its parts do, each at its own address.
    internal override IEnumerable<Provision> State() => [];
}
