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
        var (choice, wrong) = (ReadingChoice.None, new List<string>());
        foreach (var chosen in options.Readings)
        {
            var open = process.Agreements
                .Where(agreement => chosen.Agreement is null || agreement.Id == chosen.Agreement)
                .SelectMany(agreement => agreement.Ambiguities.Where(known => known.Id == chosen.Ambiguity), (agreement, ambiguity) => (agreement, ambiguity))
                .ToArray();
            if (open.Length == 0)
            {
                wrong.Add(Nowhere(process, chosen));
            }

            foreach (var (agreement, ambiguity) in open)
            {
                if (ambiguity.Readings.All(reading => reading.Key != chosen.Reading))
                {
                    wrong.Add($"'{chosen.Ambiguity}' has no reading '{chosen.Reading}', only {Known(ambiguity.Readings.Select(reading => reading.Key))}.");
                }
                else if (choice.Of(agreement, ambiguity.Id) is { } other && other.Key != chosen.Reading)
                {
                    wrong.Add($"Of '{chosen.Ambiguity}' both '{other.Key}' and '{chosen.Reading}' are taken: take one.");
                }
                else
                {
                    choice = choice.With(agreement.Id, ambiguity.Id, chosen.Reading);
                }
            }
        }

        return wrong.Count == 0 ? choice : throw new ArgumentException(string.Join(' ', wrong), nameof(options));
    }

    private static string Nowhere(PeaceProcess process, ChosenReading chosen) =>
        chosen.Agreement is null ? $"No agreement of the process lists the ambiguity '{chosen.Ambiguity}', only {Known(process.Agreements.SelectMany(agreement => agreement.Ambiguities).Select(known => known.Id.Value))}."
        : process.Agreements.FirstOrDefault(agreement => agreement.Id == chosen.Agreement) is { } named ? $"{chosen.Agreement} lists no ambiguity '{chosen.Ambiguity}', only {Known(named.Ambiguities.Select(known => known.Id.Value))}."
        : $"The process has no agreement '{chosen.Agreement}', only {Known(process.Agreements.Select(agreement => agreement.Id.Value))}.";

    /// <summary>The plan that a record asks for, or null where a plan is that already.</summary>
    /// <remarks>A reading that somebody with the last word has settled is the only one; times set on record can hang on more than the texts say.</remarks>
    /// <param name="chosen">The plan under the readings that the caller chose.</param>
    /// <param name="now">The plan as it is.</param>
    /// <param name="record">The record.</param>
    internal static Plan? PlanFor(Plan chosen, Plan now, Ledger record)
    {
        var (readings, declared) = (Of(chosen, record.Current()), DeclaredTimes.Of(now, record.Current()));
        return readings.Key == now.Readings.Key && declared == now.Declared ? null : Plan.Of(now.Process, readings, declared);
    }

    private static ReadingChoice Of(Plan plan, IEnumerable<Entry> entries)
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
