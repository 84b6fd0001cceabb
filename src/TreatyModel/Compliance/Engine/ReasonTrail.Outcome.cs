using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <content>What performed it, or that nothing did by its time.</content>
internal sealed partial class ReasonTrail
{
    private ValueList<Id<Entry>> Performing()
    {
        var entries = new List<Id<Entry>>();
        foreach (ref readonly var match in leading.Matches)
        {
            if (match.Use == Use.Performs && match.To <= finding.At && entries.Count < 5)
            {
                entries.Add(Id(match.Entry));
            }
        }

        if (entries.Count == 0 && Spell.Entry >= 0)
        {
            entries.Add(Id(Spell.Entry));
        }

        return [.. entries.Distinct()];
    }

    private void Passed()
    {
        var start = Spell.Cause == Cause.StartPassed;
        reasons.Add(new Reason
        {
            Kind = ReasonKind.TimePassed,
            At = Stretches.Since(leading.Spells, spell),
            Entries = Ids(Spell.Entry),
            Steps = start && finding.StartBy is Resolved<LegalTime>.Known known ? known.Steps : [],
            Says = start ? "the time by which it was to begin" : null,
        });
        var lacking = new List<Id<Entry>>();
        foreach (ref readonly var match in leading.Matches)
        {
            if (match.Use is Use.Lacks && match.To <= finding.At)
            {
                lacking.Add(Id(match.Entry));
            }
        }

        if (lacking.Count > 0)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Finding, Entries = [.. lacking.Take(3)], Says = "shows that it was not done" });
        }
        else if (Spell.Entry < 0)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Silence, Says = Spell.Cause == Cause.SilenceIsBreach ? $"the policy {findings.Assessment.Options.Policy} takes silence as a breach" : null });
        }
    }
}
