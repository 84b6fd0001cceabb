using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>What the drafters wrote under one number. What it does are its <see cref="Provisions"/>.</summary>
/// <remarks>
/// A closed family: what has no type of its own is a <see cref="GeneralClause"/> with a kind of the author's and explicit
/// provisions. docs/adding-a-clause.md walks through a new kind.
/// </remarks>
public abstract record Clause
{
    private protected Clause()
    {
    }

    /// <summary>The number in the document.</summary>
    public required ClauseNumber Number { get; init => field = Guard.NotNull(value); }

    /// <summary>A word of the author's for one of several unnumbered parts under one number, or null.</summary>
    public string? Key { get; init => field = Word.Optional(value, nameof(Key)); }

    /// <summary>What it is about, in our own words, or null.</summary>
    public string? Summary { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who verifies that it is kept, each or together; null where nobody is named.</summary>
    public Bearers? VerifiedBy { get; init; }

    /// <summary>Written exceptions, in our own words.</summary>
    public ValueList<string> Exceptions { get; init => field = Guard.Texts(value); } = [];

    /// <summary>What follows from a breach, in our own words, or null where the text does not say.</summary>
    public string? OnBreach { get; init => field = Guard.OptionalText(value); }

    /// <summary>What it does: each norm, effect and rule with a key that is unique in the clause.</summary>
    public ValueList<Provision> Provisions => [.. State().Select(Placed)];

    /// <summary>Its parts, one below the other; empty for all but a <see cref="ClauseGroup"/>.</summary>
    public virtual ValueList<Clause> Parts => [];

    /// <summary>The word for the kind in files and tables: <c>territorial-hand-over</c>.</summary>
    public string KindWord => ClauseKinds.Word(GetType().Name);

    /// <summary>The kind in plain English: "hand-over of territory".</summary>
    public abstract string KindName { get; }

    /// <summary>Its address in an agreement.</summary>
    /// <param name="agreement">The agreement, or null for an address relative to it.</param>
    /// <returns>The address: its number and, for an unnumbered part, its key.</returns>
    public ProvisionId Address(Id<Agreement>? agreement = null) => new() { Agreement = agreement, Clause = Number, Key = Key };

    /// <summary>The address of one of its provisions.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="agreement">The agreement, or null for an address relative to it.</param>
    /// <returns>The address.</returns>
    public ProvisionId Address(Provision provision, Id<Agreement>? agreement = null) =>
        new() { Agreement = agreement, Clause = Number, Key = Guard.NotNull(provision).Key };

    /// <summary>The number, the key and the kind: <c>6/kelbajar (hand-over of territory)</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{Address()} ({KindName})";

    /// <summary>The words for what it is about, where one kind has several subjects: <c>police</c>.</summary>
    internal virtual IEnumerable<string> Subjects => [];

    /// <summary>States what the clause does, each provision with a key that is unique in this clause.</summary>
    internal abstract IEnumerable<Provision> State();

    // What all clauses share is said once, here, and not by each type.
    private Provision Placed(Provision provision)
    {
        var keyed = Key is null ? provision : provision with { Key = $"{Key}.{provision.Key}" };
        if (VerifiedBy is null && OnBreach is null && Exceptions.Count == 0)
        {
            return keyed;
        }

        return keyed switch
        {
            Norm norm => norm with { Verifier = norm.Verifier ?? VerifiedBy, Exceptions = norm.Exceptions.With(Exceptions.AsSpan()), OnBreach = norm.OnBreach ?? OnBreach },
            Effect effect => effect with { Exceptions = effect.Exceptions.With(Exceptions.AsSpan()) },
            _ => keyed,
        };
    }
}
