using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

/// <summary>Readings that are no longer open: chosen by the caller, or settled by who has the last word or by all parties together.</summary>
internal static class Settlements
{
    internal static ReadingChoice Chosen(PeaceProcess process, AssessmentOptions options)
    {
        var choice = ReadingChoice.None;
        foreach (var chosen in options.Readings)
        {
            var found = false;
            foreach (var agreement in process.Agreements.Where(agreement => chosen.Agreement is null || agreement.Id == chosen.Agreement))
            {
                foreach (var ambiguity in agreement.Ambiguities.Where(known => known.Id == chosen.Ambiguity))
                {
                    if (ambiguity.Readings.All(reading => reading.Key != chosen.Reading))
                    {
                        throw new ArgumentException($"'{chosen.Ambiguity}' has no reading '{chosen.Reading}', only {Known(ambiguity.Readings.Select(reading => reading.Key))}.", nameof(options));
                    }

                    (choice, found) = (choice.With(agreement.Id, ambiguity.Id, chosen.Reading), true);
                }
            }

            if (!found)
            {
                throw new ArgumentException($"No agreement of the process lists the ambiguity '{chosen.Ambiguity}', only {Known(process.Agreements.SelectMany(agreement => agreement.Ambiguities).Select(known => known.Id.Value))}.", nameof(options));
            }
        }

        return choice;
    }

    internal static ReadingChoice Of(Plan plan, IEnumerable<Entry> entries)
    {
        var choice = plan.Readings;
        foreach (var entry in entries)
        {
            if (entry is not Declaration { Effect: LegalEffect.Settles settles } said)
            {
                continue;
            }

            foreach (var agreement in plan.Agreements.Where(agreement => Means(agreement, said)))
            {
                var open = agreement.Agreement.Ambiguities.FirstOrDefault(known => known.Id == settles.Ambiguity);
                if (open is not null && open.Readings.Any(reading => reading.Key == settles.Reading) && HasLastWord(plan, agreement, said.By))
                {
                    choice = choice.With(agreement.Agreement.Id, open.Id, settles.Reading);
                }
            }
        }

        return choice;
    }

    private static bool Means(AgreementPlan agreement, Declaration said) =>
        (said.Agreements.Count == 0 && said.Cites.Count == 0)
        || said.Agreements.Contains(agreement.Agreement.Id)
        || said.Cites.Any(cited => cited.Agreement is null || cited.Agreement == agreement.Agreement.Id);

    // A party's own reading never settles what is open; all of them together do (Vienna Convention art. 31(3)(a)).
    private static bool HasLastWord(Plan plan, AgreementPlan agreement, ValueList<Id<Actor>> by)
    {
        var parties = agreement.Agreement.Parties.ToArray();
        return (parties.Length > 0 && Array.TrueForAll(parties, party => plan.Actors.AnyActsFor(by, party) == Truth.Yes))
            || agreement.Norms.Any(power => power.Norm.Modality == Modality.Power && power.Norm.Act == ActKind.Decide
                && power.Norm.Bearers.Actors.Any(holder => plan.Actors.AnyActsFor(by, holder) == Truth.Yes));
    }

    private static string Known(IEnumerable<string> keys) => string.Join(", ", keys) is { Length: > 0 } list ? list : "none";
}
