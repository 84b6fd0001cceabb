using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Scores;

/// <summary>The scores of one accord at one time, and who or what they come from.</summary>
/// <remarks>A provision that it does not list is not in the accord. The order of the scores means nothing to a rate.</remarks>
public sealed record Scorecard
{
    /// <summary>The accord, or null where it is not modelled.</summary>
    public Id<Agreement>? Accord { get; init; }

    /// <summary>The day at whose end it was so; a coder's year is its 31 December.</summary>
    public required LocalDate At { get; init => field = Time.Days.Check(value, nameof(At)); }

    /// <summary>Who stated the scores, or the name of the mapping that derived them.</summary>
    public required string By { get; init => field = Guard.Text(value); }

    /// <summary>The scores, each provision once.</summary>
    /// <exception cref="ArgumentException">A provision stands twice.</exception>
    public required ValueList<ProvisionScore> Scores
    {
        get;
        init => field = Guard.NotNull(value).GroupBy(one => one.Provision).FirstOrDefault(all => all.Count() > 1) is { } twice
            ? throw new ArgumentException($"{nameof(Scores)} has {twice.Key} {twice.Count()} times: [{string.Join(", ", twice)}].", nameof(Scores))
            : value;
    }

    /// <summary>The accord implementation rate.</summary>
    public Rate AccordRate => Rate(RateFormula.Accord);

    /// <summary>The score of a provision; not applicable where the card does not list it.</summary>
    /// <param name="provision">The provision.</param>
    public ProvisionScore this[MatrixProvision provision] =>
        Scores.FirstOrDefault(one => one.Provision == Guard.NotNull(provision))
        ?? new ProvisionScore { Provision = provision, Implementation = Implementation.NotApplicable };

    /// <summary>Computes a rate.</summary>
    /// <param name="formula">How.</param>
    /// <returns>The rate, with its two numbers and what was left out.</returns>
    public Rate Rate(RateFormula formula) => new(Guard.NotNull(formula), this);

    /// <summary>The accord, the day and the number of scores.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Accord?.Value ?? "accord"} at {Time.Days.Iso.Format(At)} by {By}: {Scores.Count} provisions");
}
