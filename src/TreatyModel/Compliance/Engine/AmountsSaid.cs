using TreatyModel.Chronicles;
using TreatyModel.Quantities;
using TreatyModel.Sources;

namespace TreatyModel.Compliance.Engine;

/// <summary>How much an entry was of, where its sources give several numbers, as the policy weighs them.</summary>
/// <remarks>
/// Who gives one number denies the others. A number that is proved so stands alone (of several proved ones the highest);
/// where none is, the entry's own counts, and the least and the most are kept beside it.
/// </remarks>
internal static class AmountsSaid
{
    /// <summary>What a match is of.</summary>
    internal static Reckoned Of(Ledger ledger, DutyPlan duty, in Match match)
    {
        if (!match.Has(MatchFlags.RivalAmounts) || Of(ledger.Witnesses, ledger.EntryAt(match.Entry), duty, EvidenceOf(match.Use, duty)) is not var (unit, said))
        {
            return Reckoned.Of(match.Amount);
        }

        var scale = match.Need < 0 ? 1 : CountedAs.Scale(duty.Needs[match.Need], unit.Unit);
        return scale == 1 ? said : said * scale;
    }

    /// <summary>What the words on an entry come to for a duty, and in what it is counted; null where none that counts gives a number.</summary>
    internal static (Quantity In, Reckoned Said)? Of(Witnesses witnesses, Entry entry, DutyPlan duty, EvidenceUse use)
    {
        var unit = (entry.Amount as Amount.Fixed)?.Quantity;
        var said = new SortedDictionary<decimal, Voices>();
        foreach (var word in entry.Attestations.AsSpan())
        {
            var number = (word.Amount as Amount.Fixed)?.Quantity ?? (entry.Amount as Amount.Fixed)?.Quantity;
            unit ??= number;
            if (number is not null && number.Unit == unit!.Unit && number.Of == unit.Of && word.Stance != Stance.Denies && witnesses.Hears(word))
            {
                said[number.Value] = said.GetValueOrDefault(number.Value) | witnesses.Of(word, duty);
            }
        }

        return unit is null || said.Count == 0 ? null : (unit, Weighed(witnesses, duty, use, said, unit.Value));
    }

    /// <summary>What an entry would prove by its use.</summary>
    internal static EvidenceUse EvidenceOf(Use use, DutyPlan duty) =>
        use is Use.Violates or Use.Lacks || (use is Use.Counts && duty.Kind == DutyKind.Standing) ? EvidenceUse.Violation : EvidenceUse.Performance;

    private static Reckoned Weighed(Witnesses witnesses, DutyPlan duty, EvidenceUse use, SortedDictionary<decimal, Voices> said, decimal own)
    {
        var weighed = new List<(decimal Number, Basis Basis)>(said.Count);
        foreach (var (number, voices) in said)
        {
            var others = said.Where(other => other.Key != number).Aggregate(Voices.None, (all, other) => all | other.Value);
            if (witnesses.Weigh(voices, others, duty, use) is { } basis)
            {
                weighed.Add((number, basis));
            }
        }

        return weighed.FindLastIndex(one => one.Basis == Basis.Established) is var proved and >= 0 ? Reckoned.Of(weighed[proved].Number)
            : weighed.Count == 0 ? Reckoned.Of(own)
            : new Reckoned(weighed.Exists(one => one.Number == own) ? own : weighed[0].Number, weighed[0].Number, weighed[^1].Number);
    }
}
