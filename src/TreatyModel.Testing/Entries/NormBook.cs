using System.Collections.Concurrent;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Testing.Entries;

/// <summary>The norms of a process by address, for drafts that say "performs 6" and leave it to the text what that is.</summary>
internal sealed class NormBook
{
    private static readonly ActKind Incident = ActKind.Other("incident");

    private readonly ConcurrentDictionary<(ProvisionId Address, ValueList<Id<Actor>> By, Deed Deed), Conduct> known = new();
    private readonly ConcurrentDictionary<ProvisionId, ProvisionId> whole = new();
    private readonly Findings blank;
    private readonly Id<Agreement>? only;

    internal NormBook(PeaceProcess process)
    {
        blank = Assessment.Of(process, Chronicle.Empty).At(Instant.MinValue);
        only = process.Agreements is [var agreement] ? agreement.Id : null;
    }

    /// <summary>The addresses with their agreement, where there is only one that they can mean.</summary>
    internal ValueList<ProvisionId> Whole(ValueList<ProvisionId> addresses) =>
        only is null || addresses.Count == 0 ? addresses : [.. addresses.Select(address => whole.GetOrAdd(address, one => one.In(only)))];

    /// <summary>The act that performs or breaks the norm that it cites. The same question is looked up once.</summary>
    internal Act Complete(Act act, Deed deed)
    {
        var meant = known.GetOrAdd((act.Cites[0], act.By, deed), _ => Meant(act, deed));
        return act with
        {
            Kind = meant.Kind,
            With = act.With.Count > 0 ? act.With : meant.With,
            Where = act.Where.Count > 0 ? act.Where : meant.Where,
        };
    }

    private Conduct Meant(Act act, Deed deed)
    {
        var norm = Find(act, deed);
        return deed == Deed.Performs ? new Conduct(norm.Act, norm.OwedTo, norm.Where)
            : norm.Modality == Modality.Prohibition ? new Conduct(norm.Conduct ?? norm.Act, [], [])
            : new Conduct(Incident, [], []);
    }

    private Norm Find(Act act, Deed deed)
    {
        var address = act.Cites[0];
        // The address's own check: what no norm has is an error that names the nearest.
        var all = blank[address];
        Finding[] meant = [.. all.Parts.Count > 0 && all.Level != FindingLevel.Duty ? all.Parts : [all]];
        Finding[] own = [.. meant.Where(finding => act.By.Any(by => finding.Bearers.Contains(by)))];
        Norm[] norms = [.. (own.Length > 0 ? own : meant).Select(finding => finding.Norm).Distinct()];
        var first = deed == Deed.Breaks
            ? Single(norms, norm => norm.Modality == Modality.Prohibition) ?? Single(norms, norm => norm.Modality == Modality.StandingDuty)
            : Single(norms, norm => norm.Modality is not (Modality.Prohibition or Modality.StandingDuty));
        return first
            ?? Single(norms, _ => true)
            ?? throw new ArgumentException($"'{address}' has {norms.Length} norms that {string.Join(", ", act.By)} could mean: write the key, one of {string.Join(", ", norms.Select(norm => norm.Key))}.");
    }

    private static Norm? Single(Norm[] norms, Func<Norm, bool> fits) => norms.Count(fits) == 1 ? norms.Single(fits) : null;

    // What the norm says of an act: which it is, towards whom, where.
    private sealed record Conduct(ActKind Kind, ValueList<Id<Actor>> With, ValueList<Id<Place>> Where);
}
