using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <content>Conditions made of other conditions.</content>
public abstract partial record Condition
{
    /// <summary>Only while another condition holds: what hangs on it rests while it does not.</summary>
    /// <param name="Inner">The other condition.</param>
    public sealed record AsLongAs(Condition Inner) : Condition
    {
        /// <summary>The other condition.</summary>
        public Condition Inner { get; init => field = Shallow(value, nameof(Inner)); } = Shallow(Inner, nameof(Inner));

        internal override int Depth => Inner.Depth + 1;

        internal override string Written => $"as long as {Inner}";
    }

    /// <summary>Except while another condition holds.</summary>
    /// <param name="Inner">The other condition.</param>
    public sealed record Unless(Condition Inner) : Condition
    {
        /// <summary>The other condition.</summary>
        public Condition Inner { get; init => field = Shallow(value, nameof(Inner)); } = Shallow(Inner, nameof(Inner));

        internal override int Depth => Inner.Depth + 1;

        internal override string Written => $"unless {Inner}";
    }

    /// <summary>If another condition does not hold.</summary>
    /// <param name="Inner">The other condition.</param>
    public sealed record Not(Condition Inner) : Condition
    {
        /// <summary>The other condition.</summary>
        public Condition Inner { get; init => field = Shallow(value, nameof(Inner)); } = Shallow(Inner, nameof(Inner));

        internal override int Depth => Inner.Depth + 1;

        internal override string Written => $"not ({Inner})";
    }

    /// <summary>Once another condition has held for a time without a break; a break sets the clock back to nothing.</summary>
    /// <param name="Inner">The other condition.</param>
    /// <param name="Period">The time.</param>
    public sealed record HeldFor(Condition Inner, Period Period) : Condition
    {
        /// <summary>The other condition.</summary>
        public Condition Inner { get; init => field = Shallow(value, nameof(Inner)); } = Shallow(Inner, nameof(Inner));

        /// <summary>The time, of whole years to minutes.</summary>
        public Period Period { get; init => field = PeriodText.Check(value, nameof(Period)); } = PeriodText.Check(Period, nameof(Period));

        internal override int Depth => Inner.Depth + 1;

        internal override string Written => $"({Inner}) without a break for {PeriodText.Write(Period)}";
    }

    /// <summary>If all of several conditions hold.</summary>
    /// <param name="Of">The conditions, at least two.</param>
    public sealed record All(ValueList<Condition> Of) : Condition
    {
        /// <summary>The conditions, at least two.</summary>
        public ValueList<Condition> Of { get; init => field = Several(value, nameof(Of)); } = Several(Of, nameof(Of));

        internal override int Depth => Of.Max(condition => condition.Depth) + 1;

        internal override string Written => string.Join(" and ", Of.Select(condition => $"({condition})"));
    }

    /// <summary>If any of several conditions holds.</summary>
    /// <param name="Of">The conditions, at least two.</param>
    public sealed record AnyOf(ValueList<Condition> Of) : Condition
    {
        /// <summary>The conditions, at least two.</summary>
        public ValueList<Condition> Of { get; init => field = Several(value, nameof(Of)); } = Several(Of, nameof(Of));

        internal override int Depth => Of.Max(condition => condition.Depth) + 1;

        internal override string Written => string.Join(" or ", Of.Select(condition => $"({condition})"));
    }

    private protected static ValueList<Condition> Several(ValueList<Condition> of, string property)
    {
        if (Guard.NotNull(of, property).Count < 2)
        {
            throw new ArgumentException("There must be at least two conditions to join.", property);
        }

        foreach (var condition in of)
        {
            Shallow(condition, property);
        }

        return of;
    }

    // Deeper than any text goes, no file could give it back.
    private static Condition Shallow(Condition inner, string property) =>
        Guard.NotNull(inner, property).Depth < MaxDepth
            ? inner
            : throw new ArgumentException($"Conditions stand in each other more than {MaxDepth} deep.", property);
}
