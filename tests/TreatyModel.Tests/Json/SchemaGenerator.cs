using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Json;
using TreatyModel.Json.Codecs;
using TreatyModel.Json.Documents;

namespace TreatyModel.Tests.Json;

/// <summary>Writes the schemas from what the codecs read and what the documentation says.</summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    internal static string Generate(DocumentKind kind)
    {
        var generator = new SchemaGenerator();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"TreatyModel: {kind.ToString().ToLowerInvariant()}, version {Format.Version}",
        };
        var document = kind switch
        {
            DocumentKind.Agreement => generator.Document(typeof(Agreement), kind, null),
            DocumentKind.Process => generator.Document(typeof(PeaceProcess), kind, null),
            _ => new JsonObject
            {
                ["description"] = "One line of a chronicle: the heading, which is the first, or another.",
                ["anyOf"] = new JsonArray(generator.Document(typeof(Chronicle), kind, "lines"), generator.Reference(Catalogue.All.Of<ChronicleLine>())),
            },
        };
        foreach (var (name, node) in document.ToArray())
        {
            document.Remove(name);
            schema[name] = node;
        }

        schema["definitions"] = new JsonObject(generator.definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return schema.ToJsonString(Written) + "\n";
    }

    private JsonObject Document(Type type, DocumentKind kind, string? leftOut)
    {
        var schema = Object((Shape.Fields)Catalogue.All[type].Shape, type, leftOut);
        var properties = schema["properties"]!.AsObject();
        properties.Insert(0, "$schema", new JsonObject { ["type"] = "string", ["description"] = "Where editors find the schema; the model does not keep it." });
        properties.Insert(1, "format", new JsonObject { ["description"] = "What the file is, and in which version.", ["enum"] = new JsonArray(Format.Written(kind)) });
        schema["required"] = new JsonArray(["format", .. (schema["required"]?.AsArray() ?? []).Select(name => name!.DeepClone())]);
        return schema;
    }

    private JsonObject Object(Shape.Fields fields, Type type, string? leftOut = null)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (fields.Word is not null)
        {
            properties["type"] = new JsonObject { ["description"] = XmlDocumentation.Of(type), ["enum"] = new JsonArray(fields.Word) };
            required.Add("type");
        }

        foreach (var field in fields.All.Where(field => field.Name != leftOut))
        {
            properties[field.Name] = Property(field, type);
            if (field.IsRequired)
            {
                required.Add(field.Name);
            }
        }

        var schema = new JsonObject { ["description"] = XmlDocumentation.Of(type), ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Property(Field field, Type owner)
    {
        var node = Reference(field.Codec);

        // What is null in a record is left out of a file.
        node["description"] = XmlDocumentation.Of(field.Member).Replace("null", "left out", StringComparison.Ordinal);

        // What the accessor refuses, the schema refuses.
        if (field.Codec.Shape is Shape.Items && !Accepts(field.Member, owner, field.Codec.Type.GetProperty("Empty")!.GetValue(null)))
        {
            node["minItems"] = 1;
        }

        if (field.Codec.Type == typeof(string) && !Accepts(field.Member, owner, " "))
        {
            node["pattern"] = Accepts(field.Member, owner, "two words") ? "\\S" : $"^{SchemaPatterns.Word}$";
        }

        return node;
    }

    // Small types stand in place; each public type of the model is one definition.
    private JsonObject Reference(Codec codec) => codec.Shape switch
    {
        Shape.Flag => new JsonObject { ["type"] = "boolean" },
        Shape.Number number => new JsonObject { ["type"] = number.IsWhole ? "integer" : "number" },
        Shape.Same same => Reference(same.Codec),
        Shape.Items items => new JsonObject { ["type"] = "array", ["items"] = Reference(items.Element) },
        Shape.Text when codec.Type == typeof(string) => new JsonObject { ["type"] = "string", ["maxLength"] = TreatyJsonLimits.TextLength },
        var shape => new JsonObject { ["$ref"] = $"#/definitions/{Define(codec.Type, shape)}" },
    };

    private string Define(Type type, Shape shape)
    {
        var name = Name(type);
        if (definitions.TryAdd(name, new JsonObject()))
        {
            definitions[name] = Definition(type, shape);
        }

        return name;
    }

    private JsonObject Definition(Type type, Shape shape) => shape switch
    {
        Shape.Fields fields => Object(fields, type),
        Shape.Cases cases => AnyOf(type, cases.All.Select(Reference)),
        Shape.Words words => AnyOf(type, words.All.Select(word => new JsonObject
        {
            ["description"] = XmlDocumentation.Of(type, word.Member),
            ["enum"] = new JsonArray(word.Word),
        })),
        Shape.Either either => AnyOf(type, either.Forms.Select(form => form is Shape.Same same ? Reference(same.Codec) : Definition(type, form))),
        Shape.ByLanguage => ByLanguage(type),
        Shape.Text when type == typeof(ActKind) => AnyOf(
            type,
            ActKind.All.Select(act => new JsonObject { ["description"] = act.Verb, ["enum"] = new JsonArray(act.Code) }).Append(Text(type, "An act of the author's own."))),
        _ when type == typeof(NodaTime.Period) => Text(type, "A span of time on the calendar."),
        _ when type == typeof(NodaTime.LocalTime) => Text(type, "A time of the day, to the minute."),
        _ => Text(type, XmlDocumentation.Of(type)),
    };

    private static JsonObject AnyOf(Type type, IEnumerable<JsonObject> forms) => new()
    {
        ["description"] = XmlDocumentation.Of(type),
        ["anyOf"] = new JsonArray([.. forms]),
    };

    private static JsonObject Text(Type type, string description)
    {
        var (pattern, examples) = SchemaPatterns.Of(type);
        return new JsonObject
        {
            ["description"] = description,
            ["type"] = "string",
            ["pattern"] = $"^(?:{pattern})$",
            ["examples"] = new JsonArray([.. examples.Select(example => JsonValue.Create(example))]),
        };
    }

    private static JsonObject ByLanguage(Type type)
    {
        static JsonObject Name() => new() { ["type"] = "string", ["pattern"] = "\\S" };
        var names = new JsonObject { ["anyOf"] = new JsonArray(Name(), new JsonObject { ["type"] = "array", ["items"] = Name(), ["minItems"] = 1 }) };
        var byLanguage = new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [$"^(?:{SchemaPatterns.Of(typeof(Text.LanguageTag)).Pattern})$"] = names },
            ["additionalProperties"] = false,
        };
        return AnyOf(type, [Name(), byLanguage]);
    }

    private static string Name(Type type) =>
        type.IsGenericType ? type.GetGenericArguments()[0].Name + "Id"
        : type.IsNested ? type.DeclaringType!.Name + type.Name
        : type.Name;

    private static bool Accepts(PropertyInfo property, Type owner, object? value)
    {
        try
        {
            property.SetValue(RuntimeHelpers.GetUninitializedObject(owner), value);
            return true;
        }
        catch (TargetInvocationException error) when (error.InnerException is ArgumentException)
        {
            return false;
        }
    }
}
