using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Validation.Passes;

/// <summary>Looks at amounts side by side: limits that no number meets, parts larger than their whole, shares over the whole.</summary>
internal static class AmountChecks
{
    internal static void Check(AgreementView view, Findings findings)
    {
        foreach (var clause in view.Clauses)
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var norm in clause.Provisions.OfType<Norm>())
            {
                if (norm.Amounts.Count > 0 && seen.Add(norm.Amounts))
                {
                    Check(norm.Amounts, clause.PathOf(norm.Amounts), clause.Name, findings);
                }

                foreach (var stage in norm.Milestones.Where(seen.Add))
                {
                    Check(stage.Amounts, Findings.At(clause.PathOf(stage), "amounts"), clause.Name, findings);
                }

                if (norm.Milestones.Count > 1 && seen.Add(norm.Milestones))
                {
                    CheckStages(norm.Milestones, clause, findings);
                }
            }
        }
    }

    private static void Check(ValueList<Amount> amounts, string path, string who, Findings findings)
    {
        CheckLimits(amounts, path, who, findings);
        CheckParts(amounts, path, who, findings);
        var large = amounts.OfType<Amount.Fixed>().FirstOrDefault(amount => IsShare(amount) && Sizes.Least(amount) > 100);
        var total = amounts.OfType<Amount.Fixed>().Where(IsExactShare).GroupBy(amount => amount.Quantity.Of).FirstOrDefault(group => Sum(group) > 100);
        if (large is not null || total is not null)
        {
            findings.Add(Rules.OverHundredPercent, path, $"{who} gives shares of more than 100 per cent: {string.Join(", ", total?.AsEnumerable() ?? [large!])}.", (large ?? total!.First()).ToString());
        }
    }

    private static void CheckLimits(ValueList<Amount> amounts, string path, string who, Findings findings)
    {
        foreach (var group in amounts.OfType<Amount.Fixed>().GroupBy(amount => (Sizes.Of(amount.Quantity)?.Unit, amount.Quantity.Of)))
        {
            var lower = group.Where(amount => amount.Comparator is Comparator.AtLeast or Comparator.MoreThan).MaxBy(Rank);
            var upper = group.Where(amount => amount.Comparator is Comparator.AtMost or Comparator.FewerThan).MinBy(Rank);
            if (lower is not null && upper is not null && Sizes.Exclude(lower, upper))
            {
                findings.Add(Rules.LimitsExclude, path, $"{who} asks for {lower} and for {upper}, which no number can be.", lower.ToString());
            }
        }

        static (decimal?, bool) Rank(Amount.Fixed amount) =>
            (Sizes.Of(amount.Quantity)?.Value, amount.Comparator == Comparator.MoreThan || amount.Comparator == Comparator.AtMost);
    }

    private static void CheckParts(ValueList<Amount> amounts, string path, string who, Findings findings)
    {
        Amount? whole = null;
        foreach (var amount in amounts)
        {
            if (amount is not Amount.Part part)
            {
                whole = amount;
            }
            else if (whole is null)
            {
                findings.Add(Rules.PartExceedsWhole, path, $"{who} gives a part ({part}) before any whole that it could be part of.", part.ToString());
            }
            else if (Sizes.Exceeds(part.Size, whole) || (IsShare(part.Size) && Sizes.Least(part.Size) > 100))
            {
                findings.Add(Rules.PartExceedsWhole, path, $"{who} gives a part ({part}) that is larger than its whole ({whole}).", part.ToString());
            }
        }
    }

    // Stages at one place and about one thing share one whole; others may each be a whole of its own.
    private static void CheckStages(ValueList<Milestone> stages, ClauseView clause, Findings findings)
    {
        var shares = stages.Where(stage => !stage.Cumulative)
            .SelectMany(stage => stage.Amounts.OfType<Amount.Fixed>().Where(IsExactShare).Select(amount => (Stage: stage, Amount: amount)))
            .GroupBy(share => (share.Stage.Where, share.Stage.Object, share.Amount.Quantity.Of));
        foreach (var group in shares.Where(group => group.Select(share => share.Stage).Distinct().Count() > 1 && Sum(group.Select(share => share.Amount)) > 100))
        {
            var last = group.Last();
            findings.Add(Rules.OverHundredPercent, Findings.At(clause.PathOf(last.Stage), "amounts"), $"{clause.Name} has stages that come to more than 100 per cent of one thing.", last.Amount.ToString());
        }
    }

    private static bool IsShare(Amount.Fixed amount) => amount.Quantity.Unit == Unit.Percent;

    private static bool IsExactShare(Amount.Fixed amount) => IsShare(amount) && amount.Comparator == Comparator.Exactly;

    private static decimal Sum(IEnumerable<Amount.Fixed> amounts) => amounts.Sum(amount => Math.Min(amount.Quantity.Value, 1000));
}
