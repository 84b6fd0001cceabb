using TreatyModel.Values;

namespace TreatyModel.Quantities;

/// <content>The kinds of amount.</content>
public abstract partial record Amount
{
    /// <summary>A number that the text itself gives.</summary>
    public sealed record Fixed : Amount
    {
        /// <summary>How the number binds.</summary>
        public Comparator Comparator { get; init => field = Guard.Defined(value); } = Comparator.Exactly;

        /// <summary>The number and its unit.</summary>
        public required Quantity Quantity { get; init => field = Guard.NotNull(value); }

        internal override string Written => AmountText.Prefix(Comparator) + Quantity;
    }

    /// <summary>A number that the text leaves blank.</summary>
    public sealed record BlankAmount : Amount
    {
        internal override string Written => "blank";
    }

    /// <summary>So many of one thing for each so many of another: <c>30 persons (prisoners) for each 1 persons (hostages)</c>.</summary>
    /// <remarks>
    /// One for one is replacement. With a second number above one, n against m counts in whole blocks of m:
    /// nine against 110 gives nothing for eight.
    /// </remarks>
    public sealed record Ratio : Amount
    {
        /// <summary>What is given.</summary>
        public required Quantity Give { get; init => field = Guard.NotNull(value); }

        /// <summary>For each of what, a number above zero.</summary>
        public required Quantity ForEach
        {
            get;
            init => field = Guard.NotNull(value).Value > 0
                ? value
                : throw new ArgumentException("A ratio is for each of something, and of more than none.", nameof(ForEach));
        }

        internal override string Written => $"{Give} for each {ForEach}";

        /// <summary>What a number of the other thing comes to.</summary>
        /// <param name="of">The number, zero or more; where only accepted units count, the number of those.</param>
        /// <returns>The quantity owed: whole blocks only, and no more than a quantity can be.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
        public Quantity Owed(decimal of)
        {
            var blocks = Guard.NotNegative(of) < Quantity.Max * ForEach.Value ? decimal.Floor(of / ForEach.Value) : Quantity.Max;
            return Give with { Value = Math.Min(blocks * Give.Value, Quantity.Max) };
        }
    }

    /// <summary>All there is of something: <c>all persons (hostages)</c>.</summary>
    public sealed record All : Amount
    {
        /// <summary>What is counted.</summary>
        public required Unit Unit { get; init => field = Guard.Defined(value); }

        /// <summary>The class, in the text's words; null for any.</summary>
        public string? Class { get; init => field = Quantity.CheckClass(value, nameof(Class)); }

        internal override string Written => $"all {Unit.Symbol()}{(Class is null ? "" : $" ({Class})")}";
    }

    /// <summary>What is left after the amounts before it: <c>the rest of persons (hostages)</c>.</summary>
    public sealed record Rest : Amount
    {
        /// <summary>What is counted.</summary>
        public required Unit Unit { get; init => field = Guard.Defined(value); }

        /// <summary>The class, in the text's words; null for any.</summary>
        public string? Class { get; init => field = Quantity.CheckClass(value, nameof(Class)); }

        internal override string Written => $"the rest of {Unit.Symbol()}{(Class is null ? "" : $" ({Class})")}";
    }

    /// <summary>A part inside the last amount before it that is none: <c>of which 50 vehicles (fuel)</c>.</summary>
    /// <param name="Size">How much that part is.</param>
    public sealed record Part(Fixed Size) : Amount
    {
        /// <summary>How much that part is.</summary>
        public Fixed Size { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Size);

        internal override string Written => $"of which {Size}";
    }

    /// <summary>As much as the other side: <c>as many persons as the other side</c>.</summary>
    public sealed record Parity : Amount
    {
        /// <summary>What is counted.</summary>
        public required Unit Unit { get; init => field = Guard.Defined(value); }

        /// <summary>The class, in the text's words; null for any.</summary>
        public string? Class { get; init => field = Quantity.CheckClass(value, nameof(Class)); }

        internal override string Written => $"as many {Unit.Symbol()} as the other side{(Class is null ? "" : $" ({Class})")}";
    }

    /// <summary>A number that another text gives: <c>as in Annex II, table 3</c>.</summary>
    /// <param name="Text">Which text and where, in our own words.</param>
    public sealed record ByReference(string Text) : Amount
    {
        /// <summary>Which text and where, in our own words.</summary>
        public string Text { get; init => field = CheckText(value, nameof(Text)); } = CheckText(Text, nameof(Text));

        private static string CheckText(string value, string property) => Guard.Text(value, property).Trim() == value && value.Length <= 200 && !value.AsSpan().ContainsAny("\r\n")
            ? value
            : throw new ArgumentException("A reference is one line of at most 200 characters without spaces around it.", property);

        internal override string Written => $"as in {Text}";
    }
}
