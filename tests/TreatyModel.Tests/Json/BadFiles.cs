using System.Text;
using TreatyModel.Json;

namespace TreatyModel.Tests.Json;

/// <summary>Malformed inputs, each with the code and the position expected.</summary>
internal static class BadFiles
{
    private const string A = """{"format":"treatymodel/agreement/1",""";
    private const string Head = """{"format":"treatymodel/agreement/1","id":"x","title":"T",""";
    private const string C = "{\"format\":\"treatymodel/chronicle/1\"}\n";

    internal static IReadOnlyList<BadFile> All { get; } =
    [
        // No JSON.
        Agreement("empty file", "", ReadCode.NotJson, 1, 1),
        Agreement("only spaces", "  \n ", ReadCode.NotJson, 2, 2),
        Agreement("cut off", "{\"format\":\"treatymodel/agreement/1\",\n \"id\":", ReadCode.NotJson, 2, 7),
        Agreement("comment", "{\n  // a remark\n}", ReadCode.NotJson, 2, 3),
        Agreement("comma at the end", A + "\"id\":\"x\",}", ReadCode.NotJson, 1, 46),
        Agreement("single quotes", "{'format':'x'}", ReadCode.NotJson, 1, 2),
        Agreement("missing comma", "{\"format\":\"treatymodel/agreement/1\"\n\"id\":\"x\"}", ReadCode.NotJson, 2, 1),
        Agreement("two documents", A + "\"id\":\"x\",\"title\":\"T\"}\n{}", ReadCode.NotJson, 2, 1),
        Agreement("not a number", Head + "\"zone\":NaN}", ReadCode.NotJson, 1, 65),
        Agreement("line break in a string", Head + "\"text\":\"se\nen\"}", ReadCode.NotJson, 1, 68),
        Agreement("bracket of the wrong kind", Head + "\"clauses\":[}", ReadCode.NotJson, 1, 69),

        // No Unicode.
        Agreement("bytes that are no UTF-8", [.. Bytes("{\n\"format\":\""), 0xC3, 0x28, .. Bytes("\"}")], ReadCode.NotUnicode, 2, 11),
        Agreement("half a character", A + "\"id\":\"x\",\n\"title\":\"\\ud800\"}", ReadCode.NotUnicode, 2, 9),
        Agreement("half a character in a name", A + "\"\\udc00\":1}", ReadCode.NotUnicode, 1, 37),
        Agreement("UTF-16", Encoding.Unicode.GetBytes("\uFEFF{}"), ReadCode.NotUnicode, 1, 1),

        // Over a limit.
        Agreement("too deep", A + "\"x\":" + new string('[', 100) + new string(']', 100) + "}", ReadCode.OverLimit, 1, 104),
        Agreement("too deep, never closed", new string('[', 100_000), ReadCode.OverLimit, 1, 65),
        Agreement("a title without end", A + "\"id\":\"x\",\n\"title\":\"" + new string('x', 20_001) + "\"}", ReadCode.OverLimit, 2, 9),
        Agreement("ten million characters", A + "\"id\":\"x\",\n\"title\":\"" + new string('x', 10_000_000) + "\"}", ReadCode.OverLimit, 2, 9),

        // Another format.
        Agreement("no format", """{"id":"x","title":"T"}""", ReadCode.UnknownFormat, 1, 1),
        Agreement("format misspelt", """{"format":"treatymodel/agrement/1"}""", ReadCode.UnknownFormat, 1, 11),
        Agreement("format of somebody else", """{"format":"geojson"}""", ReadCode.UnknownFormat, 1, 11),
        Agreement("version zero", """{"format":"treatymodel/agreement/0"}""", ReadCode.UnknownFormat, 1, 11),
        Agreement("version with a zero before it", """{"format":"treatymodel/agreement/01"}""", ReadCode.UnknownFormat, 1, 11),
        Agreement("later version", """{"format":"treatymodel/agreement/2","future":true}""", ReadCode.NewerFormat, 1, 11),
        Agreement("a process", """{"format":"treatymodel/process/1"}""", ReadCode.OtherKind, 1, 11),
        Agreement("format no text", """{"format":1}""", ReadCode.WrongKind, 1, 11),
        Agreement("a list", "[]", ReadCode.WrongKind, 1, 1),
        Agreement("null", "null", ReadCode.WrongKind, 1, 1),
        Agreement("schema no text", "{\"$schema\":{},\"format\":\"treatymodel/agreement/1\"}", ReadCode.WrongKind, 1, 12),

        // Properties.
        Agreement("misspelt property", A + "\"id\":\"x\",\n\"titel\":\"T\"}", ReadCode.UnknownProperty, 2, 1),
        Agreement("property in another case", A + "\"Id\":\"x\"}", ReadCode.UnknownProperty, 1, 37),
        Agreement("computed property", Head + "\"allClauses\":[]}", ReadCode.UnknownProperty, 1, 58),
        Agreement("missing title", A + "\"id\":\"x\"}", ReadCode.MissingProperty, 1, 1),
        Agreement("property twice", Head + "\"title\":\"T\"}", ReadCode.DuplicateProperty, 1, 58),
        Agreement("format twice", Head + "\"format\":\"treatymodel/agreement/1\"}", ReadCode.DuplicateProperty, 1, 58),
        Agreement("language twice", Head + "\"otherTitles\":{\"en\":\"A\",\"EN\":\"B\"}}", ReadCode.DuplicateProperty, 1, 82),
        Agreement("null property", Head + "\"zone\":null}", ReadCode.WrongKind, 1, 65),

        // Kinds.
        Agreement("number for text", A + "\"id\":\"x\",\"title\":1}", ReadCode.WrongKind, 1, 54),
        Agreement("huge number", A + "\"id\":\"x\",\"title\":1e999999999}", ReadCode.WrongKind, 1, 54),
        Agreement("text for a list", Head + "\"clauses\":\"none\"}", ReadCode.WrongKind, 1, 68),
        Agreement("null in a list", Head + "\"clauses\":[null]}", ReadCode.WrongKind, 1, 69),
        Agreement("text for an object", Head + "\"finalProvisions\":\"none\"}", ReadCode.WrongKind, 1, 76),
        Agreement("number for names", Head + "\"otherTitles\":5}", ReadCode.WrongKind, 1, 72),
        Agreement("bearers as a number", Clause("\"type\":\"standstill\",\"number\":\"1\",\"forces\":1"), ReadCode.WrongKind, 2, 44),
        Agreement("text for a flag", Clause("\"type\":\"standstill\",\"number\":\"1\",\"forces\":{\"actors\":[],\"stated\":\"no\"}"), ReadCode.WrongKind, 2, 66),
        Agreement("role as a list", Head + "\"participants\":[{\"actor\":\"a\",\"roles\":[[]]}]}", ReadCode.WrongKind, 1, 96),

        // Words.
        Agreement("unknown clause", Clause("\"type\":\"cease-fire\",\"number\":\"1\""), ReadCode.UnknownWord, 2, 9),
        Agreement("clause without type", Clause("\"number\":\"1\""), ReadCode.MissingProperty, 2, 1),
        Agreement("type no word", Clause("\"type\":[],\"number\":\"1\""), ReadCode.WrongKind, 2, 9),
        Agreement("type that comes last and is unknown", Clause("\"number\":\"1\",\"type\":\"treaty\""), ReadCode.UnknownWord, 2, 22),
        Agreement("unknown nature", Head + "\"nature\":\"treatise\"}", ReadCode.UnknownWord, 1, 67),
        Agreement("nature by its number", Head + "\"nature\":\"2\"}", ReadCode.UnknownWord, 1, 67),
        Agreement("nature in the words of C#", Head + "\"nature\":\"PoliticalCommitment\"}", ReadCode.UnknownWord, 1, 67),

        // Values.
        Agreement("id with a space", A + "\"id\":\"x y\",\"title\":\"T\"}", ReadCode.WrongValue, 1, 42),
        Agreement("empty title", A + "\"id\":\"x\",\"title\":\" \"}", ReadCode.WrongValue, 1, 54),
        Agreement("zone that does not exist", Head + "\"zone\":\"Europe/Moskow\"}", ReadCode.WrongValue, 1, 65),
        Agreement("no language", Head + "\"otherTitles\":{\"english\":\"A\"}}", ReadCode.WrongValue, 1, 73),
        Agreement("no name in a language", Head + "\"otherTitles\":{\"en\":[]}}", ReadCode.WrongValue, 1, 78),
        Agreement("day that does not exist", Clause("\"type\":\"withdrawal\",\"number\":\"1\",\"forces\":\"a\",\"due\":\"2021-02-30\""), ReadCode.WrongValue, 2, 54),
        Agreement("due in words", Clause("\"type\":\"withdrawal\",\"number\":\"1\",\"forces\":\"a\",\"due\":\"soon\""), ReadCode.WrongValue, 2, 54),
        Agreement("term of no time", Head + "\"finalProvisions\":{\"term\":{\"length\":\"0 years\"}}}", ReadCode.WrongValue, 1, 94),
        Agreement("vehicles as personnel", Clause("\"type\":\"peacekeeper-deployment\",\"number\":\"3\",\"contributor\":\"a\",\"along\":[],\"personnel\":\"90 vehicles\""), ReadCode.WrongValue, 2, 88),
        Agreement("corridor with one end", Head + "\"places\":[{\"type\":\"corridor\",\"id\":\"c\",\"names\":\"C\",\n\"ends\":[\"a\"]}]}", ReadCode.WrongValue, 2, 8),
        Agreement("exchange of nobody", Clause("\"type\":\"prisoner-exchange\",\"number\":\"8\",\"between\":[\"a\"],\"covers\":[]"), ReadCode.WrongValue, 2, 67),
        Agreement("act of no list", Clause("\"type\":\"ceasefire\",\"number\":\"1\",\"between\":[\"a\"],\"prohibited\":[\"shoot\"]"), ReadCode.WrongValue, 2, 64),
        Agreement("position behind letters of two bytes", Head + "\"otherTitles\":{\"ar\":\"شوشة\",\"de\":1}}", ReadCode.WrongKind, 1, 90),

        // Citations.
        Agreement("cited property misspelt", Clause("\"type\":\"line-of-contact\",\"number\":\"2\",\"line\":\"l\"", ",\n\"citations\":[{\"of\":\"2\",\"property\":\"lines\",\"source\":\"s\"}]"), ReadCode.UnknownCitedProperty, 3, 35),
        Agreement("cited property of the document unknown", Head + "\n\"citations\":[{\"source\":\"s\",\"property\":\"pages\"}]}", ReadCode.UnknownCitedProperty, 2, 39),

        // Processes.
        new(DocumentKind.Process, "process without names", Bytes("""{"format":"treatymodel/process/1","id":"p"}"""), ReadCode.MissingProperty, 1, 1),
        new(DocumentKind.Process, "agreement inside without id", Bytes("{\"format\":\"treatymodel/process/1\",\"id\":\"p\",\"names\":\"P\",\n\"agreements\":[{\"title\":\"T\"}]}"), ReadCode.MissingProperty, 2, 15),
        new(DocumentKind.Process, "cited property of an agreement inside unknown", Bytes("{\"format\":\"treatymodel/process/1\",\"id\":\"p\",\"names\":\"P\",\"agreements\":[\n{\"id\":\"o\",\"title\":\"O\"},\n{\"id\":\"a\",\"title\":\"A\",\"citations\":[{\"property\":\"title\",\"source\":\"s\"},{\"property\":\"nope\",\"source\":\"s\"}]}]}"), ReadCode.UnknownCitedProperty, 3, 82),

        // Chronicles.
        Chronicle("chronicle without heading", """{"type":"retracts","entry":"e"}""", ReadCode.UnknownFormat, 1, 1),
        Chronicle("lines inside the heading", """{"format":"treatymodel/chronicle/1","lines":[]}""", ReadCode.UnknownProperty, 1, 37),
        Chronicle("empty line", C + "\n", ReadCode.NotJson, 2, 1),
        Chronicle("line of no kind", C + "{}", ReadCode.MissingProperty, 2, 1),
        Chronicle("entry without source", C + """{"type":"observation","id":"o","happened":"2020","attestations":[]}""", ReadCode.WrongValue, 2, 65),
        Chronicle("range that ends before it begins", C + """{"type":"observation","id":"o","happened":"2021/2020","attestations":[{"source":"s","known":"2021"}]}""", ReadCode.WrongValue, 2, 43),
        Chronicle("line cut off", C + "{", ReadCode.NotJson, 2, 2),
    ];

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Clause(string properties, string rest = "") => Head + "\"clauses\":[\n{" + properties + "}]" + rest + "}";

    private static BadFile Agreement(string name, string text, ReadCode code, int line, int column) => Agreement(name, Bytes(text), code, line, column);

    private static BadFile Agreement(string name, byte[] bytes, ReadCode code, int line, int column) => new(DocumentKind.Agreement, name, bytes, code, line, column);

    private static BadFile Chronicle(string name, string text, ReadCode code, int line, int column) => new(DocumentKind.Chronicle, name, Bytes(text), code, line, column);
}

/// <summary>One malformed input.</summary>
internal sealed record BadFile(DocumentKind Kind, string Name, byte[] Bytes, ReadCode Code, int Line, int Column);
