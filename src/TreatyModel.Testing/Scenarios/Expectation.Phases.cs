using TreatyModel.Compliance;

namespace TreatyModel.Testing.Scenarios;

/// <content>The phases, and what they rest on.</content>
public sealed partial class Expectation
{
    /// <summary>Expects a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another.</exception>
    public Expectation Is(Phase phase) => Check(Finding.Phase == phase, phase.ToString(), $"{Finding.Phase} ({Finding.Basis})");

    /// <summary>Expects the phase to rest on something.</summary>
    /// <param name="basis">What it rests on.</param>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation RestsOn(Basis basis) => Check(Finding.Basis == basis, basis.ToString(), $"{Finding.Basis} ({Finding.Phase})");

    /// <summary>Expects it not to bind yet.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Pending() => Is(Phase.Pending);

    /// <summary>Expects it to bind and be open, or be kept.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation InEffect() => Is(Phase.InEffect);

    /// <summary>Expects it to be performed in time.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Fulfilled() => Is(Phase.Fulfilled);

    /// <summary>Expects its time to have passed without performance.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Overdue() => Is(Phase.Overdue);

    /// <summary>Expects it to be performed after its time.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation FulfilledLate() => Is(Phase.FulfilledLate);

    /// <summary>Expects it to be broken.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Breached() => Is(Phase.Breached);

    /// <summary>Expects its time to be over, and that it was kept up.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Completed() => Is(Phase.Completed);

    /// <summary>Expects that it can be used.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Available() => Is(Phase.Available);

    /// <summary>Expects that it can be used no longer.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Lapsed() => Is(Phase.Lapsed);

    /// <summary>Expects it to rest.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Suspended() => Is(Phase.Suspended);

    /// <summary>Expects a ground not to perform to be invoked.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Excused() => Is(Phase.Excused);

    /// <summary>Expects nothing to be owed any more.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Discharged() => Is(Phase.Discharged);

    /// <summary>Expects it to be ended.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It is in another phase.</exception>
    public Expectation Terminated() => Is(Phase.Terminated);

    /// <summary>Expects the phase to rest on an established fact.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation Established() => RestsOn(Basis.Established);

    /// <summary>Expects the phase to rest on what only an interested side says.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation Alleged() => RestsOn(Basis.Alleged);

    /// <summary>Expects the phase to rest on what sources contradict each other on.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation Disputed() => RestsOn(Basis.Disputed);

    /// <summary>Expects the phase to rest on silence.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation Presumed() => RestsOn(Basis.Presumed);

    /// <summary>Expects the phase to rest on nothing that settles it.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ExpectationFailedException">It rests on something else.</exception>
    public Expectation Unknown() => RestsOn(Basis.Unknown);
}
