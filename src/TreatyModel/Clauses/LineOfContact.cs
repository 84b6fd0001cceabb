using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A line along which forces face each other is taken as the line that the text works with.</summary>
public sealed record LineOfContact : Clause
{
    /// <summary>The line.</summary>
    public required Id<Place> Line { get; init => field = Guard.NotNull(value); }

    /// <summary>From when it counts, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <inheritdoc/>
    public override string KindName => "line of contact";

    internal override IEnumerable<Provision> State() =>
        [new Effect { Key = "line", Kind = EffectKind.Establishes, Subject = Line, From = From }];
}
