using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TreatyModel.Json;

/// <summary>Where in a document a reading stands, and the checks that every value passes.</summary>
/// <param name="recent">What was read before, or null where nothing is remembered.</param>
internal sealed class ReadingPlace(RecentValues? recent = null)
{
    private readonly List<(string? Name, int Index)> path = [];

    internal RecentValues? Recent => recent;

    /// <summary>The steps from the document to here: names of properties, and positions of elements, which have no name.</summary>
    internal IReadOnlyList<(string? Name, int Index)> Steps => path;

    internal void Enter(string name) => path.Add((name, 0));

    internal void Enter(int index) => path.Add((null, index));

    internal void Leave() => path.RemoveAt(path.Count - 1);

    internal ReadFailure Failure(ReadCode code, long offset, string message) => new(code, offset, Path(), message);

    internal ReadFailure WrongKind(ref Utf8JsonReader reader, string wanted) =>
        Failure(ReadCode.WrongKind, reader.TokenStartIndex, $"Here stands {Kind(reader.TokenType)}, where {wanted} is expected.");

    internal void Expect(ref Utf8JsonReader reader, JsonTokenType type, string wanted)
    {
        if (reader.TokenType != type)
        {
            throw WrongKind(ref reader, wanted);
        }
    }

    /// <summary>Reads a string, of bounded length.</summary>
    internal string Text(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "text");
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Failure(ReadCode.NotUnicode, reader.TokenStartIndex, "The text holds half a character: an unpaired surrogate.");
        }

        return text.Length <= TreatyJsonLimits.TextLength
            ? text
            : throw Failure(ReadCode.OverLimit, reader.TokenStartIndex, $"The text has {text.Length} characters; at most {TreatyJsonLimits.TextLength} are accepted.");
    }

    private static string Kind(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private string Path()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in path)
        {
            if (name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                text.Append(text.Length == 0 ? "" : ".").Append(Messages.Short(name));
            }
        }

        return text.ToString();
    }
}
