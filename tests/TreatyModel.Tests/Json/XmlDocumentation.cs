using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;

namespace TreatyModel.Tests.Json;

/// <summary>The summaries of the model's own documentation, as plain text.</summary>
internal static partial class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(Agreement).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    internal static string Of(Type type) => Summary($"T:{Name(type.IsGenericType ? type.GetGenericTypeDefinition() : type)}");

    internal static string Of(PropertyInfo property) => property.Name == "Id" && property.PropertyType.IsGenericType
        ? Summary($"P:{Name(typeof(IIdentified<>))}.Id")
        : Summary($"P:{Name(property.DeclaringType!)}.{property.Name}");

    internal static string Of(Type type, string member) => Summary($"F:{Name(type)}.{member}");

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Summary(string member) => Members.TryGetValue(member, out var element)
        ? Blank().Replace(string.Concat(element.Element("summary")!.DescendantNodes().Select(Words)), " ").Trim()
        : throw new ArgumentException($"{member} has no documentation.", nameof(member));

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.', ':')[^1],
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
