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

    private void Contradicted()
    {
        reasons.Add(new Reason { Kind = ReasonKind.Performance, At = leading.Performed?.At, Entries = Performing() });
        if (Lacking() is { Count: > 0 } lacking)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Finding, At = Spell.From, Entries = lacking, Says = "speaks against that" });
        }
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
        if (Lacking() is { Count: > 0 } lacking)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Finding, Entries = lacking, Says = "shows that it was not done" });
        }
        else if (Spell.Entry < 0)
        {
            reasons.Add(new Reason { Kind = ReasonKind.Silence, Says = Spell.Cause == Cause.SilenceIsBreach ? $"the policy {findings.Assessment.Options.Policy} takes silence as a breach" : null });
        }
    }

    // What shows that it is not done; of what was reported as done before, what was seen since.
    private ValueList<Id<Entry>> Lacking()
    {
        var lacking = new List<Id<Entry>>();
        foreach (ref readonly var match in leading.Matches)
        {
            if (match.Use is Use.Lacks && match.To <= finding.At && (Spell.Cause != Cause.Contradicted || match.From > leading.Performed?.At))
            {
                lacking.Add(Id(match.Entry));
            }
        }

        return [.. lacking.Take(3)];
    }
}
