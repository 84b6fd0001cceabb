using System.Collections;
using NodaTime;
using TreatyModel.Compliance.Engine;
using TreatyModel.Identifiers;

namespace TreatyModel.Compliance;

/// <summary>What stood at one instant: a finding on every duty, and on every norm and clause as the roll-up of its duties.</summary>
/// <remarks>Enumerating it gives the findings on the duties, in the order of the texts.</remarks>
public sealed class Findings : IEnumerable<Finding>
{
    private readonly Assessment assessment;
    private readonly Instant? instant;
    private readonly LocalDate? day;

    internal Findings(Assessment assessment, Instant instant) => (this.assessment, this.instant) = (assessment, instant);

    internal Findings(Assessment assessment, LocalDate day) => (this.assessment, this.day) = (assessment, Time.Days.Check(day, nameof(day)));

    /// <summary>The assessment.</summary>
    public Assessment Assessment => assessment;

    /// <summary>The day asked about, or null where it was an instant.</summary>
    public LocalDate? Day => day;

    /// <summary>The instant asked about, or null where it was a day.</summary>
    public Instant? Instant => instant;

    /// <summary>How many duties there are.</summary>
    public int Count => assessment.Evaluation.Plan.Duties.Count;

    /// <summary>The finding at an address: on a clause (<c>6</c>), a part or a norm of it (<c>6/kelbajar</c>), one bearer's duty, a stage.</summary>
    /// <param name="address">The address; the agreement can be left out where there is only one.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="KeyNotFoundException">No norm has that address.</exception>
    /// <exception cref="ArgumentException">The address leaves out the agreement, and there are several.</exception>
    public Finding this[ProvisionId address] => Find(address)
        ?? throw new KeyNotFoundException($"There is no norm at '{address}'. {Nearest(assessment.Whole(address))}");

    /// <summary>Those whose bearer is in default.</summary>
    public IEnumerable<Finding> InDefault => this.Where(finding => finding.Phase.IsInDefault());

    /// <summary>What the texts bring about, as it stood at the instant or the day asked about.</summary>
    public Values.ValueList<EffectFinding> Effects => day is { } asked ? assessment.EffectsAt(asked) : assessment.EffectsAt(instant!.Value);

    /// <summary>The finding at an address, or null where no norm has it.</summary>
    /// <param name="address">The address; the agreement can be left out where there is only one.</param>
    /// <returns>The finding, or null.</returns>
    /// <exception cref="ArgumentException">The address leaves out the agreement, and there are several.</exception>
    public Finding? Find(ProvisionId address)
    {
        var whole = assessment.Whole(address);
        var plan = assessment.Evaluation.Plan;
        var norms = plan.Addresses.Norms(whole);
        if (norms.Count == 1 && whole is { Bearer: null, Stage: null } && norms[0].Duties is { Length: 1 } single)
        {
            return Of(whole, single, FindingLevel.Duty);
        }

        var duties = new List<DutyPlan>();
        foreach (var norm in norms)
        {
            foreach (var duty in norm.Duties)
            {
                if (AddressBook.Matches(duty, whole))
                {
                    duties.Add(duty);
                }
            }
        }

        return duties.Count == 0
            ? null
            : Of(whole, [.. duties], duties.Count == 1 ? FindingLevel.Duty : norms.Count == 1 ? FindingLevel.Norm : FindingLevel.Clause);
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() =>
        assessment.Evaluation.Plan.Duties.Select(duty => Of(duty.Id, [duty], FindingLevel.Duty)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The instant or the day asked about.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => day is { } asked ? Time.Days.Format(asked) : NodaTime.Text.InstantPattern.General.Format(instant!.Value);

    /// <summary>The instant that is asked about for an agreement: a day's last, in its own zone.</summary>
    internal Instant InstantFor(AgreementPlan agreement) => day is { } asked ? new Time.When.Day(asked).Latest(agreement.TimeZone) : instant!.Value;

    /// <summary>The same question put to another assessment of the same process.</summary>
    internal Findings On(Assessment other) => day is { } asked ? new Findings(other, asked) : new Findings(other, instant!.Value);

    private Finding Of(ProvisionId address, DutyPlan[] duties, FindingLevel level) =>
        new(this, address, duties, level, InstantFor(duties[0].Agreement));

    private string Nearest(ProvisionId address)
    {
        var agreement = assessment.Process.Agreements.FirstOrDefault(known => known.Id == address.Agreement);
        return agreement is null
            ? $"The process has no agreement '{address.Agreement}', only {string.Join(", ", assessment.Process.Agreements.Select(known => known.Id))}."
            : $"{address.Agreement} has norms at {string.Join(", ", assessment.Evaluation.Plan.ByAgreement[agreement.Id].Norms.Select(norm => (norm.Id with { Agreement = null }).ToString()).Take(60))}.";
    }
}
