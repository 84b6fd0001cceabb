using System.Text.Json;

namespace TreatyModel.Json;

/// <summary>Finds where a value of a document stands, for a problem that shows only once the document is read.</summary>
internal static class Locator
{
    /// <summary>The byte that the value at a place begins at.</summary>
    internal static long Offset(ReadOnlySpan<byte> bytes, ReadingPlace place)
    {
        var reader = new Utf8JsonReader(bytes, Syntax.Strict);
        reader.Read();
        foreach (var (name, index) in place.Steps)
        {
            if (name is null)
            {
                GoTo(ref reader, index);
            }
            else
            {
                GoTo(ref reader, name);
            }
        }

        return reader.TokenStartIndex;
    }

    private static void GoTo(ref Utf8JsonReader reader, int index)
    {
        reader.Read();
        for (var i = 0; i < index; i++)
        {
            reader.Skip();
            reader.Read();
        }
    }

    private static void GoTo(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return;
            }

            reader.Skip();
        }
    }
}
