using NodaTime;
using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>What a ratio comes to: so many for each unit that another duty has given, by class.</summary>
internal static class Ratios
{
    internal static decimal? Owed(Evaluation evaluation, DutyPlan duty, Need need, Instant until)
    {
        if (need.Ratio is not { } ratio || duty.Norm.Norm.Measure?.CountedUnder is not { } counted)
        {
            return null;
        }

        var given = 0m;
        foreach (var norm in evaluation.Plan.Addresses.Norms(counted.In(duty.Agreement.Agreement.Id)))
        {
            foreach (var other in norm.Duties)
            {
                if (evaluation.Ledger.Matches[other.Index] is not { } matches)
                {
                    continue;
                }

                foreach (ref readonly var match in matches.Now)
                {
                    if (match.Use == Use.Performs && match.To <= until && evaluation.Ledger.EntryAt(match.Entry).Amount is Amount.Fixed { Quantity: var quantity } && Fits(quantity, ratio.ForEach))
                    {
                        given += quantity.Value;
                    }
                }
            }
        }

        return ratio.Owed(given).Value;
    }

    private static bool Fits(Quantity given, Quantity forEach) =>
        given.Unit == forEach.Unit && (forEach.Of is null || string.Equals(given.Of, forEach.Of, StringComparison.OrdinalIgnoreCase));
}
