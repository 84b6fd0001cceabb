using System.Text.Json;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Json.Codecs;
using TreatyModel.Sources;
using TreatyModel.Values;

namespace TreatyModel.Json.Documents;

/// <summary>Checks that citations name properties that exist.</summary>
internal static class Citations
{
    internal static void Check(Agreement agreement, ReadOnlySpan<byte> bytes)
    {
        var own = Names(typeof(Agreement));
        Check(agreement.Citations, address => address is null ? own : Of(agreement, address), bytes);
    }

    internal static void Check(PeaceProcess process, ReadOnlySpan<byte> bytes)
    {
        var own = Names(typeof(PeaceProcess));
        Check(process.Citations, address => address is null ? own : Of(process, address), bytes);
        foreach (var agreement in process.Agreements)
        {
            Check(agreement, []);
        }
    }

    private static void Check(ValueList<Citation> citations, Func<ProvisionId?, string[]> known, ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            var name = citation.Property?.Split('/')[0];
            if (name is null || known(citation.Of) is not { Length: > 0 } names || names.Contains(name))
            {
                continue;
            }

            var place = new ReadingPlace();
            place.Enter("citations");
            place.Enter(i);
            place.Enter("property");
            throw place.Failure(ReadCode.UnknownCitedProperty, Offset(bytes, i), Messages.Unknown("property", name, names));
        }
    }

    private static string[] Of(PeaceProcess process, ProvisionId address) =>
        process.Agreements.FirstOrDefault(agreement => agreement.Id == address.Agreement) is { } agreement ? Of(agreement, address) : [];

    // The clauses at the address, and the provisions where it names one; nothing where it dangles, which a validator reports.
    private static string[] Of(Agreement agreement, ProvisionId address) =>
        address.Agreement is not null && address.Agreement != agreement.Id
            ? []
            :
            [
                .. agreement.Find(address)
                    .SelectMany(clause => Names(clause.GetType())
                        .Concat(clause.Provisions.Where(provision => provision.Key == address.Key).SelectMany(provision => Names(provision.GetType()))))
                    .Distinct(),
            ];

    private static string[] Names(Type type) =>
        Catalogue.All.TryFind(type, out var codec) && codec.Shape is Shape.Fields fields ? [.. fields.All.Select(field => field.Name)] : [];

    private static long Offset(ReadOnlySpan<byte> bytes, int index)
    {
        var reader = new Utf8JsonReader(bytes, Syntax.Strict);
        if (!Find(ref reader, "citations"))
        {
            return 0;
        }

        for (var i = 0; reader.Read() && i < index; i++)
        {
            reader.Skip();
        }

        return Find(ref reader, "property", entered: true) ? reader.TokenStartIndex : 0;
    }

    // Goes to the value of a property of the object that begins next, or that the reader stands on.
    private static bool Find(ref Utf8JsonReader reader, string name, bool entered = false)
    {
        if (!entered && !reader.Read())
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
