using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>How an instrument takes effect: a closed family that composes (Vienna Convention art. 24).</summary>
public abstract record EntryIntoForce
{
    /// <summary>How many rules may stand in each other.</summary>
    internal const int MaxDepth = 10;

    private protected EntryIntoForce()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    internal virtual int Depth => 1;

    /// <summary>On a day or at a moment that the text fixes.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The rule.</returns>
    public static EntryIntoForce At(Due time) => new Fixed(time);

    /// <summary>On signature.</summary>
    public static EntryIntoForce UponSignature { get; } = new OnSignature();

    /// <summary>Counted from a number of expressions of consent: <c>AfterConsents(60, "60 days, first day of next month")</c>.</summary>
    /// <param name="count">How many, 1 or more.</param>
    /// <param name="counting">How the days are counted.</param>
    /// <returns>The rule.</returns>
    public static EntryIntoForce AfterConsents(int count, Counting counting) =>
        new Counted { On = new Trigger.Given { Count = count }, Counting = counting };

    /// <summary>The rule in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>All that stand inside one, and itself.</summary>
    internal IEnumerable<EntryIntoForce> Whole() => this switch
    {
        FixedIf fixedIf => fixedIf.Otherwise.Whole().Prepend(this),
        FirstOf first => first.Rules.SelectMany(rule => rule.Whole()).Prepend(this),
        LastOf last => last.Rules.SelectMany(rule => rule.Whole()).Prepend(this),
        _ => [this],
    };

    /// <summary>All times that the rule names.</summary>
    internal IEnumerable<Due> Times() => Whole().SelectMany(rule => rule switch
    {
        Fixed at => (IEnumerable<Due>)[at.Time],
        FixedIf at => At(at.If).Prepend(at.Time),
        Counted { NotBefore: { } limit } counted => At(counted.On).Append(limit),
        Counted counted => At(counted.On),
        _ => [],
    });

    /// <summary>All triggers that the rule names.</summary>
    internal IEnumerable<Trigger> Triggers() => Whole().SelectMany(rule => rule switch
    {
        FixedIf at => at.If.Whole(),
        Counted counted => counted.On.Whole(),
        _ => [],
    });

    private static IEnumerable<Due> At(Trigger trigger) => trigger.Whole().OfType<Trigger.Reached>().Select(reached => reached.Time);

    private static EntryIntoForce Inner(EntryIntoForce value, string property) =>
        Guard.NotNull(value, property).Depth < MaxDepth ? value : throw new ArgumentException($"{property} stands more than {MaxDepth} deep.", property);

    private static ValueList<EntryIntoForce> Inner(ValueList<EntryIntoForce> value, string property)
    {
        foreach (var rule in Guard.NotEmpty(value, property))
        {
            Inner(rule, property);
        }

        return value;
    }

    /// <summary>On a day or at a moment that the text fixes.</summary>
    /// <param name="Time">The time.</param>
    public sealed record Fixed(Due Time) : EntryIntoForce
    {
        /// <summary>The time.</summary>
        public Due Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

        internal override string Written => Time.ToString();
    }

    /// <summary>On signature (Vienna Convention art. 12).</summary>
    public sealed record OnSignature : EntryIntoForce
    {
        internal override string Written => "on signature";
    }

    /// <summary>Counted from the day on which something has come about: the sixtieth instrument, the exchange, the last notification.</summary>
    public sealed record Counted : EntryIntoForce
    {
        /// <summary>What must have come about.</summary>
        public required Trigger On { get; init => field = Guard.NotNull(value); }

        /// <summary>How the days are counted from there.</summary>
        public Counting Counting { get; init => field = Guard.NotNull(value); } = Counting.SameDay;

        /// <summary>The earliest day all the same, or null for none.</summary>
        public Due? NotBefore { get; init; }

        internal override string Written => $"{On}, {Counting}{(NotBefore is null ? "" : $", not before {NotBefore}")}";
    }

    /// <summary>On a fixed day if something has come about by then; otherwise by another rule.</summary>
    public sealed record FixedIf : EntryIntoForce
    {
        /// <summary>The day.</summary>
        public required Due Time { get; init => field = Guard.NotNull(value); }

        /// <summary>What must have come about before it.</summary>
        public required Trigger If { get; init => field = Guard.NotNull(value); }

        /// <summary>The rule that holds where it has not.</summary>
        public required EntryIntoForce Otherwise { get; init => field = Inner(value, nameof(Otherwise)); }

        internal override int Depth => 1 + Otherwise.Depth;

        internal override string Written => $"{Time} if {If}, otherwise {Otherwise}";
    }

    /// <summary>By whichever of several rules comes first.</summary>
    /// <param name="Rules">The rules, at least one.</param>
    public sealed record FirstOf(ValueList<EntryIntoForce> Rules) : EntryIntoForce
    {
        /// <summary>The rules, at least one.</summary>
        public ValueList<EntryIntoForce> Rules { get; init => field = Inner(value, nameof(Rules)); } = Inner(Rules, nameof(Rules));

        internal override int Depth => 1 + Rules.Max(rule => rule.Depth);

        internal override string Written => $"the first of {Rules}";
    }

    /// <summary>When the last of several rules is met.</summary>
    /// <param name="Rules">The rules, at least one.</param>
    public sealed record LastOf(ValueList<EntryIntoForce> Rules) : EntryIntoForce
    {
        /// <summary>The rules, at least one.</summary>
        public ValueList<EntryIntoForce> Rules { get; init => field = Inner(value, nameof(Rules)); } = Inner(Rules, nameof(Rules));

        internal override int Depth => 1 + Rules.Max(rule => rule.Depth);

        internal override string Written => $"the last of {Rules}";
    }
}
