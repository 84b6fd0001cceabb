using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Who must take part for a declaration to have its effect, and who of them is missing.</summary>
internal static class Consents
{
    /// <summary>The parties that did not join in a declaration on the whole of an agreement, up to that declaration.</summary>
    internal static ValueList<Id<Actor>> OfParties(Ledger ledger, AgreementPlan agreement, Declared word)
    {
        var speakers = Speakers(ledger, ledger.SaidOfAgreement[agreement.Index]!.Now, word);
        return Missing(ledger, [.. agreement.Agreement.Parties], speakers);
    }

    /// <summary>The counterparties of a duty that did not join in a declaration, up to that declaration; nobody where the text gives the speaker the power.</summary>
    internal static ValueList<Id<Actor>> OfCounterparties(Ledger ledger, DutyPlan duty, Declared word)
    {
        if (HasPower(ledger, duty, word.Said))
        {
            return [];
        }

        return Missing(ledger, Counterparties.Of(duty, ledger.Actors), Speakers(ledger, ledger.SaidOn(duty)!.Now, word));
    }

    /// <summary>The parties to a duty's agreement that did not join in a declaration on it.</summary>
    internal static ValueList<Id<Actor>> OfAllParties(Ledger ledger, DutyPlan duty, Declared word) =>
        HasPower(ledger, duty, word.Said) ? [] : Missing(ledger, [.. duty.Agreement.Agreement.Parties], Speakers(ledger, ledger.SaidOn(duty)!.Now, word));

    // Declarations of one effect add up: one side on Monday, the other on Friday.
    private static ValueList<Id<Actor>> Speakers(Ledger ledger, ChunkedList<Declared>.View said, Declared word)
    {
        var speakers = new List<Id<Actor>>(word.Said.By);
        foreach (var earlier in said)
        {
            if (earlier.Entry != word.Entry && earlier.To <= word.To && earlier.Effect is not null && earlier.Effect == word.Effect && !(ledger.RevokedAt(earlier.Entry) <= word.To))
            {
                speakers.AddRange(earlier.Said.By);
            }
        }

        return [.. speakers];
    }

    private static ValueList<Id<Actor>> Missing(Ledger ledger, ValueList<Id<Actor>> needed, ValueList<Id<Actor>> speakers) =>
        [.. needed.Where(one => ledger.Actors.AnyActsFor(speakers, one) != Truth.Yes)];

    private static bool HasPower(Ledger ledger, DutyPlan duty, Declaration said) => duty.Agreement.Norms.Any(power =>
        power.Norm.Modality == Modality.Power
        && (power.Norm.Act == ActKind.Amend || power.Norm.Act == ActKind.Authorize || power.Norm.Act == ActKind.Decide)
        && power.Norm.Bearers.Actors.Count > 0
        && (power.Norm.Bearers.Sharing == Terms.Sharing.Any
            ? power.Norm.Bearers.Actors.Any(holder => ledger.Actors.AnyActsFor(said.By, holder) == Truth.Yes)
            : power.Norm.Bearers.Actors.All(holder => ledger.Actors.AnyActsFor(said.By, holder) == Truth.Yes)));
}
