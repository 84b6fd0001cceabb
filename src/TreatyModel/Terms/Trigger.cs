using System.Globalization;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What must have come about for a text to take effect: a closed family that composes (Vienna Convention art. 24(1)).</summary>
public abstract record Trigger
{
    /// <summary>How many triggers may stand in each other.</summary>
    internal const int MaxDepth = 10;

    private protected Trigger()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    internal virtual int Depth => 1;

    /// <summary>The trigger in short: <c>60 consents</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>All that stand inside one, and itself.</summary>
    internal IEnumerable<Trigger> Whole() => this switch
    {
        Every every => every.Parts.SelectMany(part => part.Whole()).Prepend(this),
        AnyOne any => any.Parts.SelectMany(part => part.Whole()).Prepend(this),
        _ => [this],
    };

    private static ValueList<Trigger> NotTooDeep(ValueList<Trigger> value, string property) =>
        Guard.NotEmpty(value, property).Max(part => part.Depth) < MaxDepth
            ? value
            : throw new ArgumentException($"{property} stand more than {MaxDepth} deep in each other.", property);

    /// <summary>A number of acts of consent: the 60th instrument, all of those named, two thirds of a class.</summary>
    public sealed record Given : Trigger
    {
        /// <summary>What is counted.</summary>
        public ConsentAct What { get; init => field = Guard.Defined(value); } = ConsentAct.Consent;

        /// <summary>How many, 1 or more; null for all of those that are counted, or the share of them.</summary>
        public int? Count { get; init => field = value is null or >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(Count), value, "Count must be from 1 to 10000."); }

        /// <summary>What share of those that are counted, above 0, at most 1, rounded up to a whole number; null for all or for a number.</summary>
        public decimal? Share { get; init => field = value is null or (> 0 and <= 1) ? value : throw new ArgumentOutOfRangeException(nameof(Share), value, "Share must be above 0 and at most 1."); }

        /// <summary>Whose acts are counted, a class standing for its members; empty for anybody's, or the negotiating States' where all are needed.</summary>
        public ValueList<Id<Actor>> By { get; init => field = Guard.NotNull(value); } = [];

        /// <summary>Another agreement whose parties are those that are counted, or null.</summary>
        public Id<Agreement>? PartiesTo { get; init; }

        /// <summary>Whether only States are counted: the instrument of an organization of States then does not count beside those of its members.</summary>
        public bool StatesOnly { get; init; }

        internal override string Written =>
            $"{(Count is { } count ? count.ToString(CultureInfo.InvariantCulture) : Share is { } share ? share.ToString(CultureInfo.InvariantCulture) : "all")} {What}"
            + (StatesOnly ? " of States" : "") + (By.Count == 0 ? "" : $" by {By}") + (PartiesTo is null ? "" : $" by parties to {PartiesTo}");
    }

    /// <summary>Those who consented account together for a share of something: 55 per cent of emissions.</summary>
    public sealed record Weighted : Trigger
    {
        /// <summary>The share in per cent, above 0, at most 100.</summary>
        public required decimal Percent { get; init => field = value is > 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(Percent), value, "Percent must be above 0 and at most 100."); }

        /// <summary>Of what, in plain words.</summary>
        public required string Of { get; init => field = Guard.Text(value); }

        /// <summary>Whether the share must be passed, not only reached.</summary>
        public bool Exceeded { get; init; }

        /// <summary>Each one's share.</summary>
        public ValueList<ShareOf> Shares { get; init => field = Guard.NotNull(value); } = [];

        internal override string Written => string.Create(CultureInfo.InvariantCulture, $"{(Exceeded ? "more than " : "")}{Percent} percent of {Of}");
    }

    /// <summary>The exchange of the instruments of consent (Vienna Convention arts 13, 16(a)).</summary>
    public sealed record Exchanged : Trigger
    {
        internal override string Written => "exchange of instruments";
    }

    /// <summary>A day is reached, or an event happens, the treaty's own or one outside it.</summary>
    /// <param name="Time">The day or the event.</param>
    public sealed record Reached(Due Time) : Trigger
    {
        /// <summary>The day or the event.</summary>
        public Due Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

        internal override string Written => Time.ToString();
    }

    /// <summary>All of several.</summary>
    /// <param name="Parts">What they are, at least one.</param>
    public sealed record Every(ValueList<Trigger> Parts) : Trigger
    {
        /// <summary>What they are, at least one.</summary>
        public ValueList<Trigger> Parts { get; init => field = NotTooDeep(value, nameof(Parts)); } = NotTooDeep(Parts, nameof(Parts));

        internal override int Depth => 1 + Parts.Max(part => part.Depth);

        internal override string Written => $"({string.Join(" and ", Parts)})";
    }

    /// <summary>Any one of several, whichever comes first.</summary>
    /// <param name="Parts">What they are, at least one.</param>
    public sealed record AnyOne(ValueList<Trigger> Parts) : Trigger
    {
        /// <summary>What they are, at least one.</summary>
        public ValueList<Trigger> Parts { get; init => field = NotTooDeep(value, nameof(Parts)); } = NotTooDeep(Parts, nameof(Parts));

        internal override int Depth => 1 + Parts.Max(part => part.Depth);

        internal override string Written => $"({string.Join(" or ", Parts)})";
    }
}
