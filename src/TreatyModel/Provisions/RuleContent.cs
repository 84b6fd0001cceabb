using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>What a <see cref="Rule"/> says: a closed family.</summary>
public abstract record RuleContent
{
    private protected RuleContent()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The rule in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>How long what the clause sets up lasts, and how it is renewed.</summary>
    /// <param name="Term">The term.</param>
    public sealed record Lasts(Term Term) : RuleContent
    {
        /// <summary>The term.</summary>
        public Term Term { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Term);

        internal override string Written => Term.ToString();
    }

    /// <summary>Who makes up a body, and what it is for.</summary>
    public sealed record Composition : RuleContent
    {
        /// <summary>The body, or null where it has no name.</summary>
        public Id<Actor>? Body { get; init; }

        /// <summary>Who sits on it.</summary>
        public required Bearers Members { get; init => field = Guard.NotNull(value); }

        /// <summary>At what level the members are represented, in our own words: "deputy prime ministers"; null where it is not stated.</summary>
        public string? Level { get; init => field = Guard.OptionalText(value); }

        /// <summary>What it is for, in our own words.</summary>
        public ValueList<string> Mandate { get; init => field = Guard.NotNull(value); } = [];

        /// <summary>The instruments or principles that it works on, in our own words.</summary>
        public ValueList<string> LegalBasis { get; init => field = Guard.NotNull(value); } = [];

        internal override string Written => $"{Members}{(Mandate.Count == 0 ? "" : $": {string.Join("; ", Mandate)}")}";
    }
}
