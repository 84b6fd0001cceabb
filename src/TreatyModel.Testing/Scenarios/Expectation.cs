using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>What is expected of a clause, a norm or a duty at a time. Each member checks at once and gives the expectation back, to go on.</summary>
public sealed partial class Expectation
{
    private readonly ScenarioAt asked;

    internal Expectation(ScenarioAt asked, Finding finding) => (this.asked, Finding) = (asked, finding);

    /// <summary>What was found, for checks of one's own.</summary>
    public Finding Finding { get; }

    /// <summary>Expects it to be due by a time, as it stands moved then.</summary>
    /// <param name="time">The day or the moment, as the text's arithmetic gives it: <c>2020-11-25</c>, <c>1953-07-30T22:00[+09:00]</c>.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is due by another time, or by none that is known.</exception>
    public Expectation DueBy(When time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Check(Finding.Due is Resolved<LegalTime>.Known(var due, _) && Written.IsSame(due, time), $"due by {time}", DueFound());
    }

    /// <summary>Expects its time to wait for something that has not happened.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">Its time is known, open, or none.</exception>
    public Expectation Waiting() => Check(Finding.Due is Resolved<LegalTime>.Waiting, "its time to wait for something", DueFound());

    /// <summary>Expects the text to leave its time open.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">Its time is known, waits, or there is none.</exception>
    public Expectation Open() => Check(Finding.Due is Resolved<LegalTime>.Undetermined, "its time to be open", DueFound());

    /// <summary>Expects it to have no time.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It has one.</exception>
    public Expectation WithoutTime() => Check(Finding.Due is null, "no time", DueFound());

    /// <summary>Expects it to be late by so many calendar days, where an hour is missing on one side; where both hours are known, <see cref="LateBy"/> counts.</summary>
    /// <param name="days">The days after the day on which it was due, 1 or more.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is not late, or by another time.</exception>
    public Expectation LateByDays(int days) => Check(Finding.Lateness?.Days == days, Counted(Lateness.OfDays(days)), LatenessFound());

    /// <summary>Expects it to be late by so much elapsed time, where both hours are known; where one is missing, <see cref="LateByDays"/> counts.</summary>
    /// <param name="elapsed">The time after the moment at which it was due, above zero.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is not late, or by another time.</exception>
    public Expectation LateBy(NodaTime.Duration elapsed) => Check(Finding.Lateness?.Elapsed == elapsed, Counted(Lateness.Of(elapsed)), LatenessFound());

    /// <summary>Expects so many violations on record by then.</summary>
    /// <param name="count">How many, excused ones included; what breaks several norms of a clause is one.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">There are more or fewer.</exception>
    public Expectation Violations(int count)
    {
        var found = Finding.Violations;
        return Check(found.Count == count, Count(count, "violation"), $"{Count(found.Count, "violation")}{(found.Count == 0 ? "" : $": {string.Join(", ", found)}")}");
    }

    /// <summary>Expects its bearer to be in default: overdue or in breach.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is not.</exception>
    public Expectation InDefault() => Check(Finding.IsInDefault, "its bearer in default", Finding.Phase.ToString());

    /// <summary>Expects its bearer not to be in default.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is.</exception>
    public Expectation NotInDefault() => Check(!Finding.IsInDefault, "its bearer not in default", Finding.Phase.ToString());

    /// <summary>Expects a condition of one's own.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="expected">What it expects, for the message.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It does not hold.</exception>
    public Expectation That(Func<Finding, bool> holds, string expected)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Check(holds(Finding), expected, Finding.ToString());
    }

    /// <summary>Turns to another address at the same time.</summary>
    /// <param name="address">The address.</param>
    /// <returns>What is expected of it.</returns>
    /// <exception cref="KeyNotFoundException">No norm has that address.</exception>
    public Expectation Expect(ProvisionId address) => asked.Expect(address);

    /// <summary>Turns to a term at the same time.</summary>
    /// <param name="address">The address of the clause or the rule that sets it.</param>
    /// <returns>What is expected of it.</returns>
    /// <exception cref="KeyNotFoundException">No term has that address.</exception>
    public TermExpectation ExpectTerm(ProvisionId address) => asked.ExpectTerm(address);

    /// <summary>Goes to another time of the same scenario.</summary>
    /// <param name="time">A day or a moment.</param>
    /// <returns>The scenario at that time.</returns>
    public ScenarioAt At(When time) => asked.At(time);

    /// <summary>Adds what happens further.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A new scenario.</returns>
    public Scenario When(params ReadOnlySpan<EntryDraft> events) => asked.When(events);

    /// <summary>What was found.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Finding.ToString();

    private Expectation Check(bool holds, string expected, string found) => holds ? this : throw FailureText.Of(Finding, asked, expected, found);

    private string DueFound() => Finding.Due switch
    {
        null => "no time",
        Resolved<LegalTime>.Known(var due, _) => $"due by {due}",
        Resolved<LegalTime>.Waiting waiting => $"waiting for {waiting.For}",
        Resolved<LegalTime>.Undetermined open => $"open: {open.Why}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string LatenessFound() => Finding.Lateness is { } late ? Counted(late) : $"not late: {Finding.Phase}";

    // Three calendar days and 72 hours read alike and are not the same, so the message says which.
    private static string Counted(Lateness late) =>
        late.Days is not null ? $"late by {late}, in calendar days (LateByDays)" : $"late by {late}, in elapsed time (LateBy)";

    private static string Count(int count, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
