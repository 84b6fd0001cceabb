using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Testing.Entries;
using TreatyModel.Time;

namespace TreatyModel.Testing.Scenarios;

/// <summary>A scenario at a time, and what is expected then.</summary>
public sealed class ScenarioAt
{
    internal ScenarioAt(Scenario scenario, Findings findings) => (Scenario, Findings) = (scenario, findings);

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>All that stands at the time.</summary>
    public Findings Findings { get; }

    /// <summary>Turns to a clause, a norm or one bearer's duty.</summary>
    /// <param name="address">The address: <c>6</c>, <c>6/kelbajar</c>, <c>1/standstill@armenia</c>.</param>
    /// <returns>What is expected of it.</returns>
    /// <exception cref="KeyNotFoundException">No norm has that address.</exception>
    public Expectation Expect(ProvisionId address) => new(this, Findings[address]);

    /// <summary>Turns to a term.</summary>
    /// <param name="address">The address of the clause or the rule that sets it.</param>
    /// <returns>What is expected of it.</returns>
    /// <exception cref="KeyNotFoundException">No term has that address.</exception>
    public TermExpectation ExpectTerm(ProvisionId address) => new(this, Scenario.Assessment.Term(address));

    /// <summary>Expects nobody to be in default.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">Somebody is.</exception>
    public ScenarioAt ExpectNobodyInDefault()
    {
        Finding[] found = [.. Findings.InDefault];
        return found.Length == 0 ? this : throw FailureText.Of(found[0], this, "nobody in default", string.Join(", ", found.Select(finding => finding.ToString())));
    }

    /// <summary>Adds what happens further.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A new scenario.</returns>
    public Scenario When(params ReadOnlySpan<EntryDraft> events) => Scenario.When(events);

    /// <summary>Goes to another time of the same scenario.</summary>
    /// <param name="time">A day or a moment.</param>
    /// <returns>The scenario at that time.</returns>
    public ScenarioAt At(When time) => Scenario.At(time);

    /// <summary>The time.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Scenario} at {Findings}";
}
