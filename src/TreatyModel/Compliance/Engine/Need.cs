using TreatyModel.Quantities;

namespace TreatyModel.Compliance.Engine;

/// <summary>One amount that a duty asks for or allows, ready to be counted against.</summary>
internal sealed class Need
{
    internal required Amount Stated { get; init; }

    internal required Unit Unit { get; init; }

    internal string? Class { get; init; }

    /// <summary>The number, where the text gives one; null where it follows from something else or is open.</summary>
    internal decimal? Number { get; init; }

    internal Comparator Comparator { get; init; } = Comparator.Exactly;

    /// <summary>Whether it is a part inside the last amount before it.</summary>
    internal bool IsPart { get; init; }

    internal Amount.Ratio? Ratio { get; init; }

    /// <summary>Whether it can be counted at all: a blank and a reference cannot.</summary>
    internal bool IsCounted => Number is not null || Ratio is not null;

    internal static Need[] Of(IReadOnlyList<Amount> amounts)
    {
        Need[] needs = amounts.Count == 0 ? [] : new Need[amounts.Count];
        for (var i = 0; i < amounts.Count; i++)
        {
            needs[i] = Of(amounts[i]);
        }

        return needs;
    }

    /// <summary>The need that a quantity counts towards, or -1: by unit and class, the specific before the general.</summary>
    internal static int Find(Need[] needs, Quantity quantity, bool cited)
    {
        var found = -1;
        var candidates = 0;
        for (var i = 0; i < needs.Length; i++)
        {
            if (needs[i].Unit != quantity.Unit)
            {
                continue;
            }

            if (string.Equals(needs[i].Class, quantity.Of, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }

            if (!needs[i].IsPart && (needs[i].Class is null || quantity.Of is null || cited))
            {
                found = found < 0 ? i : found;
                candidates++;
            }
        }

        // A class of its own that several amounts could mean is counted under none of them.
        return candidates == 1 || quantity.Of is null ? found : -1;
    }

    private static Need Of(Amount amount) => amount switch
    {
        Amount.Fixed { Quantity: var q } of => new Need { Stated = amount, Unit = q.Unit, Class = q.Of, Number = q.Value, Comparator = of.Comparator },
        Amount.Part { Size: { Quantity: var q } size } => new Need { Stated = amount, Unit = q.Unit, Class = q.Of, Number = q.Value, Comparator = size.Comparator, IsPart = true },
        Amount.Ratio { Give: var give } ratio => new Need { Stated = amount, Unit = give.Unit, Class = give.Of, Ratio = ratio },
        Amount.All all => new Need { Stated = amount, Unit = all.Unit, Class = all.Class },
        Amount.Rest rest => new Need { Stated = amount, Unit = rest.Unit, Class = rest.Class },
        Amount.Parity parity => new Need { Stated = amount, Unit = parity.Unit, Class = parity.Class },
        _ => new Need { Stated = amount, Unit = Unit.Items },
    };
}
