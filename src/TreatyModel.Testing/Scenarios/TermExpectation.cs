using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>What is expected of a term. Each member checks at once and gives the expectation back, to go on.</summary>
public sealed class TermExpectation
{
    private readonly ScenarioAt asked;

    internal TermExpectation(ScenarioAt asked, TermFinding finding) => (this.asked, Finding) = (asked, finding);

    /// <summary>What was found, for checks of one's own.</summary>
    public TermFinding Finding { get; }

    /// <summary>Expects it to begin on a day or at a moment.</summary>
    /// <param name="time">The time.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It begins at another time, or at none that is known.</exception>
    public TermExpectation Begins(When time) =>
        Check(Finding.Start is Resolved<LegalTime>.Known(var start, _) && Written.IsSame(start, time), $"to begin {time}", $"{Finding.Start}");

    /// <summary>Expects the last day for a notice that keeps a period from being renewed.</summary>
    /// <param name="time">The last day, itself in time.</param>
    /// <param name="period">Which period: 1 is the first.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is another day, or there is none.</exception>
    public TermExpectation LastDayForNotice(When time, int period = 1) =>
        Check(Period(period)?.LastDayForNotice is { } last && Written.IsSame(last, time), $"{time} as the last day for notice", $"{Period(period)?.LastDayForNotice?.ToString() ?? "none"}");

    /// <summary>Expects a period to run out.</summary>
    /// <param name="time">The day at whose beginning, or the moment at which, it runs out.</param>
    /// <param name="period">Which period: 1 is the first.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It runs out at another time, or there is no such period.</exception>
    public TermExpectation Expires(When time, int period = 1) =>
        Check(Period(period) is { } one && Written.IsSame(one.Expires, time), $"period {period} to expire {time}", $"{Period(period)?.Expires.ToString() ?? "no such period"}");

    /// <summary>Expects it to be over from a time.</summary>
    /// <param name="time">The day at whose beginning, or the moment at which, it is over.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It ends at another time, or goes on.</exception>
    public TermExpectation Ends(When time) => Check(Finding.Ends is { } end && Written.IsSame(end, time), $"to end {time}", $"{Finding.Ends?.ToString() ?? "it goes on"}");

    /// <summary>Expects it to go on.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It ends.</exception>
    public TermExpectation GoesOn() => Check(Finding.Ends is null, "to go on", $"it ends {Finding.Ends}");

    /// <summary>Turns to a clause, a norm or a duty at the same time.</summary>
    /// <param name="address">The address.</param>
    /// <returns>What is expected of it.</returns>
    /// <exception cref="KeyNotFoundException">No norm has that address.</exception>
    public Expectation Expect(ProvisionId address) => asked.Expect(address);

    /// <summary>Goes to another time of the same scenario.</summary>
    /// <param name="time">A day or a moment.</param>
    /// <returns>The scenario at that time.</returns>
    public ScenarioAt At(When time) => asked.At(time);

    /// <summary>What was found.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Finding.ToString();

    private TermPeriodFinding? Period(int number) => Finding.Periods.FirstOrDefault(period => period.Number == number);

    private TermExpectation Check(bool holds, string expected, string found) => holds ? this : throw FailureText.Of(Finding, asked, expected, found);
}
