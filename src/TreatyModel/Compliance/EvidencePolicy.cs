using TreatyModel.Chronicles;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>What counts as proof, and separately what silence means. A pure function of the words on one entry.</summary>
/// <remarks>
/// One of your own is a few lines:
/// <c>EvidencePolicy.Default with { Name = "courts-only", Weighs = words => words.Says.HasFlag(Voices.Court) ? Basis.Established : null }</c>.
/// </remarks>
public sealed record EvidencePolicy
{
    /// <summary>
    /// A report counts as proof unless only an interested side makes it, which is then an allegation; a denial makes it
    /// disputed, unless the named verifier or a court says so. A finding of the named verifier or of a court that there
    /// was no breach clears the incident. Where conduct is owed, an incident alone is at most alleged.
    /// </summary>
    public static EvidencePolicy Default { get; } = new() { Name = "default", Weighs = DefaultWeight };

    /// <summary>Only the word of who verifies according to the text counts; where the text names nobody, as by default.</summary>
    public static EvidencePolicy NamedVerifierOnly { get; } = new() { Name = "named-verifier", Weighs = VerifierWeight };

    /// <summary>Any report counts as proof, whoever makes it and whoever denies it.</summary>
    public static EvidencePolicy AnyReport { get; } = new() { Name = "any-report", Weighs = words => words.Says == Voices.None ? null : Basis.Established };

    /// <summary>As by default, and silence when a time has passed is a breach.</summary>
    public static EvidencePolicy SilenceIsBreach { get; } = Default with { Name = "silence-is-breach", Silence = Silence.Breach };

    /// <summary>Those that ship, by name.</summary>
    public static ValueList<EvidencePolicy> All => [Default, NamedVerifierOnly, AnyReport, SilenceIsBreach];

    /// <summary>What it is called.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Which attestations are heard at all; all, unless it says otherwise.</summary>
    public Func<Attestation, bool> Hears { get; init => field = Guard.NotNull(value); } = _ => true;

    /// <summary>What the words heard come to; null where they do not count, as if the entry were not on record for that norm.</summary>
    public required Func<Evidence, Basis?> Weighs { get; init => field = Guard.NotNull(value); }

    /// <summary>What silence means when a time has passed.</summary>
    public Silence Silence { get; init => field = Guard.Defined(value); } = Silence.NoRecord;

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    private static Basis? DefaultWeight(Evidence words)
    {
        const Voices strong = Voices.NamedVerifier | Voices.Court;
        if (words.Says == Voices.None)
        {
            return null;
        }

        if (words.Use == EvidenceUse.Violation && (words.HoldsNoBreach & strong) != 0 && (words.HoldsBreach & strong) == 0)
        {
            return null;
        }

        var proved = (words.Says & strong) != 0 || words.Admits != 0;
        var denied = words.Denies != 0 && !(((words.Says & strong) != 0) && (words.Denies & strong) == 0);
        var contested = words.Use == EvidenceUse.Violation && words.HoldsNoBreach != 0 && (words.HoldsBreach & strong) == 0;
        if (denied || contested || words.RivalAttribution)
        {
            return Basis.Disputed;
        }

        if (words.Use == EvidenceUse.Violation && words.OfConduct && (words.HoldsBreach & (strong | Voices.Bearer)) == 0)
        {
            return Basis.Alleged;
        }

        var others = words.Says & ~(words.Interested | Voices.Unchecked);
        return proved || others != 0 ? Basis.Established : Basis.Alleged;
    }

    /// <summary>What the words come to: a basis that there is, or null.</summary>
    internal Basis? Judge(Evidence words) => Weighs(words) is not { } basis ? null
        : Enum.IsDefined(basis) ? basis
        : throw new ArgumentException($"The policy '{Name}' weighs words as {basis}, which is no {nameof(Basis)}.");

    private static Basis? VerifierWeight(Evidence words)
    {
        if (!words.VerifierNamed || words.Use == EvidenceUse.Event)
        {
            return DefaultWeight(words);
        }

        const Voices named = Voices.NamedVerifier;
        return (words.Says & named) == 0 ? null
            : words.Use == EvidenceUse.Violation && (words.HoldsNoBreach & named) != 0 ? null
            : (words.Denies & named) != 0 ? Basis.Disputed
            : Basis.Established;
    }
}
