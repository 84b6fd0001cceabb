using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Json.Documents;

/// <summary>Checks that citations name properties that exist.</summary>
internal static class Citations
{
    internal static void Check(Agreement agreement, ReadOnlySpan<byte> bytes) => Check(agreement, new ReadingPlace(), bytes);

    internal static void Check(PeaceProcess process, ReadOnlySpan<byte> bytes)
    {
        var place = new ReadingPlace();
        var known = new Dictionary<Id<Agreement>, Lazy<CitableNames>>();
        foreach (var agreement in process.Agreements)
        {
            known.TryAdd(agreement.Id, new Lazy<CitableNames>(() => new CitableNames(agreement)));
        }

        Check(process.Citations, typeof(PeaceProcess), address => address.Agreement is { } id ? known.GetValueOrDefault(id) : null, place, bytes);
        place.Enter("agreements");
        for (var i = 0; i < process.Agreements.Count; i++)
        {
            place.Enter(i);
            Check(process.Agreements[i], place, bytes);
            place.Leave();
        }
    }

    private static void Check(Agreement agreement, ReadingPlace place, ReadOnlySpan<byte> bytes)
    {
        var own = new Lazy<CitableNames>(() => new CitableNames(agreement));
        Check(agreement.Citations, typeof(Agreement), address => address.Agreement is null || address.Agreement == agreement.Id ? own : null, place, bytes);
    }

    private static void Check(
        ValueList<Citation> citations, Type document, Func<ProvisionId, Lazy<CitableNames>?> cited, ReadingPlace place, ReadOnlySpan<byte> bytes)
    {
        var own = CitableNames.Of(document);
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            if (citation.Property?.Split('/')[0] is not { } name)
            {
                continue;
            }

            string[] names = citation.Of is { } address ? [.. cited(address)?.Value.At(address) ?? []] : own;
            if (names.Length > 0 && !names.Contains(name))
            {
                place.Enter("citations");
                place.Enter(i);
                place.Enter("property");
                throw place.Failure(ReadCode.UnknownCitedProperty, Locator.Offset(bytes, place), Messages.Unknown("property", name, names));
            }
        }
    }
}
