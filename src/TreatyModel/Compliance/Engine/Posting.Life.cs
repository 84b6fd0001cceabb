using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Law.Engine;

namespace TreatyModel.Compliance.Engine;

/// <content>What an entry does in the life of an agreement as a whole.</content>
internal sealed partial class Ledger
{
    private readonly partial struct Posting
    {
        // Acts in the life of agreements: signed, consented to, in force, left, ended; and what depositaries counted.
        private void Life()
        {
            if (entry.Agreements.Count == 0 || entry.Cites.Count > 0)
            {
                return;
            }

            var act = entry as Act;
            if (act is null ? !Facts.IsTally(entry) : StatusHistory.StatusOf(act) is null && !Facts.IsInLife(act.Kind) && act.Kind != ActKind.Denounce)
            {
                return;
            }

            foreach (var id in entry.Agreements.AsSpan())
            {
                if (plan.ByAgreement.TryGetValue(id, out var agreement))
                {
                    var at = EntryTimes.Bounds(entry.Happened, agreement.TimeZone).To;
                    if (act is null)
                    {
                        ledger.Put(ledger.Tallies, agreement.Index, new Counted(index, at), remove);
                    }
                    else
                    {
                        ledger.Put(ledger.Acts, agreement.Index, new LifeAct(index, act, at), remove);
                    }

                    Touch(agreement);
                }
            }
        }

        private void Touch(AgreementPlan agreement)
        {
            ledger.Touch(Plan.NodeOf(agreement));
            foreach (var other in agreement.CountedBy)
            {
                ledger.Touch(Plan.NodeOf(other));
            }
        }
    }
}
