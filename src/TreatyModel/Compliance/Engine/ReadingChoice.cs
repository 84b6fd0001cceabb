using System.Collections.Immutable;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

/// <summary>Which reading is taken of which ambiguity; none of the others.</summary>
internal sealed record ReadingChoice(ImmutableSortedDictionary<string, string> Chosen)
{
    internal static ReadingChoice None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    internal string Key => string.Join(';', Chosen.Select(pair => $"{pair.Key}={pair.Value}"));

    internal ReadingChoice With(Id<Agreement> agreement, Id<Ambiguity> ambiguity, string reading) =>
        new(Chosen.SetItem($"{agreement}#{ambiguity}", reading));

    /// <summary>The same choice with a zone taken for an agreement that states none.</summary>
    internal ReadingChoice InZone(Id<Agreement> agreement, ReferenceZone zone) => new(Chosen.SetItem($"{agreement}#@zone", zone.Value));

    internal ReferenceZone? ZoneOf(Agreement agreement)
    {
        if (Chosen.Count == 0)
        {
            return null;
        }

        foreach (var ambiguity in agreement.Ambiguities)
        {
            if (Of(agreement, ambiguity.Id)?.Zone is { } read)
            {
                return read;
            }
        }

        return Chosen.TryGetValue($"{agreement.Id}#@zone", out var zone) ? ReferenceZone.Parse(zone) : null;
    }

    /// <summary>A norm as it is under the readings chosen.</summary>
    internal Norm Apply(Agreement agreement, ProvisionId address, Norm norm)
    {
        if (Chosen.Count == 0)
        {
            return norm;
        }

        foreach (var ambiguity in agreement.Ambiguities)
        {
            if (Of(agreement, ambiguity.Id) is not { } reading || !ambiguity.Touches.Any(of => of.In(agreement.Id).Covers(address)))
            {
                continue;
            }

            norm = reading.Modality is { } modality ? norm with { Modality = modality } : norm;
            norm = reading.ExcludesDay && norm.Due is Due.OnDay { Day: var day } && day > new NodaTime.LocalDate(1, 1, 1) ? norm with { Due = Due.Before(day) } : norm;
        }

        return norm;
    }

    /// <summary>A point in time as it is under the readings chosen: where one is taken, the text is no longer open.</summary>
    internal Due? Apply(Agreement agreement, Due? due) => Chosen.Count == 0 ? due : Read(agreement, due);

    private Due? Read(Agreement agreement, Due? due) => due switch
    {
        Due.BlankDue { Ambiguity: { } open } => Of(agreement, open)?.Time ?? due,
        Due.TwoReadings open => Of(agreement, open.Ambiguity)?.Time ?? due,
        Due.EarlierOf earlier => new Due.EarlierOf([.. earlier.Of.Select(one => Apply(agreement, one)!)]),
        Due.LaterOf later => new Due.LaterOf([.. later.Of.Select(one => Apply(agreement, one)!)]),
        Due.Vague { AtLatest: { } latest } vague when Apply(agreement, latest) is { } read and not Due.Vague => vague with { AtLatest = read },
        _ => due,
    };

    internal Reading? Of(Agreement agreement, Id<Ambiguity> ambiguity)
    {
        if (Chosen.Count == 0 || !Chosen.TryGetValue($"{agreement.Id}#{ambiguity}", out var key))
        {
            return null;
        }

        foreach (var known in agreement.Ambiguities)
        {
            if (known.Id == ambiguity)
            {
                return known.Readings.FirstOrDefault(reading => reading.Key == key);
            }
        }

        return null;
    }
}
