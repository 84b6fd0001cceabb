using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at each point in time of an agreement: has it a zone, and does it come before the agreement itself takes effect?</summary>
internal static class Deadlines
{
    internal static void Check(AgreementView view, Mentions mentions, Findings findings)
    {
        var zone = view.Agreement.Zone;
        var entry = (view.Agreement.FinalProvisions?.EntryIntoForce as EntryIntoForce.Fixed)?.Time;
        NeedsZone(entry, view.At("finalProvisions.entryIntoForce"), "The entry into force");
        foreach (var (due, path, clause) in mentions.Times)
        {
            NeedsZone(due, path, clause.Name);
            var begins = path.EndsWith(".from", StringComparison.Ordinal);
            if (!begins && Times.EndsBefore(due, entry, zone))
            {
                findings.Add(
                    Rules.BeforeEntryIntoForce,
                    path,
                    $"{clause.Name} falls due or ends by {due}, before the agreement enters into force ({entry}).",
                    due.ToString());
            }
        }

        void NeedsZone(Due? due, string path, string who)
        {
            if (zone is null && Times.Fixed(due) is LegalTime.Moment { Zone: null })
            {
                findings.Add(Rules.HourWithoutZone, path, $"{who} gives the hour {due} without a time zone, and the agreement states none.", due!.ToString());
            }
        }
    }
}
