using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Choices between points.</content>
public abstract partial record Due
{
    /// <summary>The earlier of several: it binds as soon as one of them is known.</summary>
    /// <param name="Of">The limbs, at least two.</param>
    public sealed record EarlierOf(ValueList<Due> Of) : Due
    {
        /// <summary>The limbs, at least two.</summary>
        public ValueList<Due> Of { get; init => field = Several(value, nameof(Of)); } = Several(Of, nameof(Of));

        internal override int Depth => Of.Max(due => due.Depth) + 1;

        internal override string Written => $"earlier of ({string.Join("; ", Of)})";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context)
        {
            var limbs = Of.Select(due => due.Resolve(context)).ToArray();
            var known = limbs.OfType<Resolved<LegalTime>.Known>().MinBy(limb => limb.Value.End(context.Zone));
            return known is null ? limbs[0] : known with { Steps = known.Steps.With(new Step(Written, known.Value)) };
        }
    }

    /// <summary>The later of several: it waits for all of them.</summary>
    /// <param name="Of">The limbs, at least two.</param>
    public sealed record LaterOf(ValueList<Due> Of) : Due
    {
        /// <summary>The limbs, at least two.</summary>
        public ValueList<Due> Of { get; init => field = Several(value, nameof(Of)); } = Several(Of, nameof(Of));

        internal override int Depth => Of.Max(due => due.Depth) + 1;

        internal override string Written => $"later of ({string.Join("; ", Of)})";

        /// <inheritdoc/>
        public override Resolved<LegalTime> Resolve(TermContext context)
        {
            var limbs = Of.Select(due => due.Resolve(context)).ToArray();
            var known = limbs.OfType<Resolved<LegalTime>.Known>().MaxBy(limb => limb.Value.End(context.Zone));
            var open = limbs.FirstOrDefault(limb => !limb.IsKnown);
            return open switch
            {
                null => known! with { Steps = known.Steps.With(new Step(Written, known.Value)) },
                Resolved<LegalTime>.Waiting waiting when known is not null => waiting with { NoEarlierThan = known.Value },
                _ => open,
            };
        }
    }

    private protected static ValueList<Due> Several(ValueList<Due> of, string property)
    {
        if (Guard.NotNull(of, property).Count < 2)
        {
            throw new ArgumentException("There must be at least two to choose from.", property);
        }

        foreach (var due in of)
        {
            Shallow(due, property);
        }

        return of;
    }

    // Deeper than any text goes, no file could give it back.
    private protected static Due Shallow(Due due, string property) =>
        due.Depth < MaxDepth
            ? due
            : throw new ArgumentException($"Points in time stand in each other more than {MaxDepth} deep.", property);
}
