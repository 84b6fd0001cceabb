using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Text;
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
        public ValueList<string> Mandate { get; init => field = Guard.Texts(value); } = [];

        /// <summary>The instruments or principles that it works on, in our own words.</summary>
        public ValueList<string> LegalBasis { get; init => field = Guard.Texts(value); } = [];

        internal override string Written => $"{Members}{(Mandate.Count == 0 ? "" : $": {string.Join("; ", Mandate)}")}";
    }

    /// <summary>How the text takes effect.</summary>
    /// <param name="Rule">The rule.</param>
    public sealed record TakesEffect(EntryIntoForce Rule) : RuleContent
    {
        /// <summary>The rule.</summary>
        public EntryIntoForce Rule { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rule);

        internal override string Written => $"takes effect {Rule}";
    }

    /// <summary>That what other clauses set up for a term goes on or is renewed when the term runs out.</summary>
    public sealed record Prolonged : RuleContent
    {
        /// <summary>The clauses whose terms it is about, at least one.</summary>
        public required ValueList<ProvisionId> Of { get; init => field = Guard.NotEmpty(value); }

        /// <summary>How.</summary>
        public required Renewal Renewal { get; init => field = Guard.NotNull(value); }

        internal override string Written => $"{string.Join(", ", Of)}: {Renewal}";
    }

    /// <summary>That the text lasts without a term, until something ends it.</summary>
    public sealed record Endures : RuleContent
    {
        /// <summary>What ends it, in our own words, or null where the text does not say.</summary>
        public string? Until { get; init => field = Guard.OptionalText(value); }

        /// <summary>The event that ends it, or null.</summary>
        public Id<NamedEvent>? Event { get; init; }

        internal override string Written => $"lasts {Until ?? Event?.Value ?? "without term"}";
    }

    /// <summary>By what steps disputes are settled, in order.</summary>
    /// <param name="Steps">The steps, at least one.</param>
    public sealed record Disputes(ValueList<DisputeStep> Steps) : RuleContent
    {
        /// <summary>The steps, at least one.</summary>
        public ValueList<DisputeStep> Steps { get; init => field = Guard.NotEmpty(value); } = Guard.NotEmpty(Steps);

        internal override string Written => string.Join(", then ", Steps);
    }

    /// <summary>Which texts are authentic, and which prevails.</summary>
    public sealed record Languages : RuleContent
    {
        /// <summary>The languages, at least one.</summary>
        public required ValueList<LanguageTag> Authentic { get; init => field = Guard.NotEmpty(value); }

        /// <summary>The language that prevails, or null for none.</summary>
        public LanguageTag? Prevailing { get; init; }

        internal override string Written => string.Join(", ", Authentic) + (Prevailing is null ? "" : $"; {Prevailing} prevails");
    }

    /// <summary>How a body works.</summary>
    /// <param name="Rules">Its rules.</param>
    public sealed record Works(BodyRules Rules) : RuleContent
    {
        /// <summary>Its rules.</summary>
        public BodyRules Rules { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rules);

        internal override string Written => "rules of the body";
    }
}
