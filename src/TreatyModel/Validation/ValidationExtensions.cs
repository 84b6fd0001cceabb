using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Validation.Passes;
using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>Validates documents: all findings at once, and no exception on anything that can be constructed.</summary>
public static class ValidationExtensions
{
    /// <summary>Validates an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="process">
    /// The process whose registers it uses, or null for an agreement on its own, whose references to other agreements
    /// cannot be followed and are left unchecked.
    /// </param>
    /// <returns>The report, with paths from the agreement.</returns>
    public static ValidationReport Validate(this Agreement agreement, PeaceProcess? process = null)
    {
        Guard.NotNull(agreement);
        var findings = new Findings();
        var around = process is null ? null : Register.Of(process, Index(process));
        var view = new AgreementView(agreement, "");
        AgreementPass.Check(view, Register.Of(agreement, around), findings);
        CircularTimes.Check([view], findings);
        new Identities(findings).Check("", agreement.Actors, agreement.Representatives, agreement.Places, agreement.Sources);
        return findings.ToReport();
    }

    /// <summary>Validates a process with all its agreements.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The report, with paths from the process.</returns>
    public static ValidationReport Validate(this PeaceProcess process)
    {
        Guard.NotNull(process);
        var findings = new Findings();
        ProcessPass.Check(process, findings);
        return findings.ToReport();
    }

    /// <summary>Validates a chronicle against the process that it stands beside.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="process">The process; it is not validated itself.</param>
    /// <returns>The report, with paths from the chronicle.</returns>
    public static ValidationReport Validate(this Chronicle chronicle, PeaceProcess process)
    {
        Guard.NotNull(chronicle);
        Guard.NotNull(process);
        var findings = new Findings();
        var register = Register.Of(chronicle, process, Index(process));
        ChronicleReferences.Follow(chronicle, process.Agreements, new References(register, null, findings), findings);
        RegisterCircles.Check("", chronicle.Actors, chronicle.Places, register, findings);
        Validated.CheckPlaces(chronicle.Places, "", findings);
        Widths.Check(chronicle.Places, "", register, findings);
        new Identities(findings).Check("", chronicle.Actors, chronicle.Representatives, chronicle.Places, chronicle.Sources);
        Lines.Check(chronicle, process.Zone, findings);
        IdleCitations.Check(chronicle, process, findings);
        return findings.ToReport();
    }

    private static Dictionary<Id<Agreement>, AgreementView> Index(PeaceProcess process)
    {
        var index = new Dictionary<Id<Agreement>, AgreementView>();
        foreach (var agreement in process.Agreements)
        {
            index.TryAdd(agreement.Id, new AgreementView(agreement, ""));
        }

        return index;
    }
}
