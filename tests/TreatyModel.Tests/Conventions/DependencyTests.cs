using System.Reflection;
using TreatyModel.Identifiers;

namespace TreatyModel.Tests.Conventions;

/// <summary>Inside the library dependencies point one way: from a later layer to an earlier one.</summary>
public class DependencyTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[][] Layers =
    [
        ["Values", "Identifiers", "Text", "Time"],
        ["Quantities"],
        ["Sources"],
        ["Actors", "Places"],
        ["Acts"],
        ["Terms"],
        ["Provisions"],
        ["Clauses"],
        ["Datasets"],
        ["Agreements"],
        ["Chronicles"],
        ["Law"],
        ["Compliance"],
        ["Situations", "Validation", "Rendering"],
    ];

    [Fact]
    public void Every_namespace_has_its_layer() =>
        Assert.All(
            Model.Library.GetTypes().Select(type => type.Namespace).Where(name => name?.StartsWith("TreatyModel.", StringComparison.Ordinal) == true).Distinct(),
            name => Assert.True(Layer(name!) >= 0, $"{name} has no layer: add it to DependencyTests and to docs/design.md."));

    [Fact]
    public void No_part_depends_on_a_later_one()
    {
        var wrong = Model.Library.GetTypes()
            .Where(type => type.Namespace is not null)
            .SelectMany(type => References(type).SelectMany(Parts).Distinct().Select(to => (From: type, To: to)))
            .Where(pair => pair.To.Assembly == Model.Library && pair.To.Namespace is not null && Layer(pair.To.Namespace) > Layer(pair.From.Namespace!))
            .Select(pair => $"{Model.Name(pair.From)} ({pair.From.Namespace}) uses {Model.Name(pair.To)} ({pair.To.Namespace})")
            .Distinct()
            .ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static int Layer(string name) =>
        Array.FindIndex(Layers, layer => layer.Any(folder => name == $"TreatyModel.{folder}" || name.StartsWith($"TreatyModel.{folder}.", StringComparison.Ordinal)));

    private static IEnumerable<Type> References(Type type)
    {
        var methods = type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)).ToArray();
        return
        [
            .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
            .. methods.OfType<MethodInfo>().Select(method => method.ReturnType),
            .. methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType),
        ];
    }

    // The argument of Id<T> only says whose name it is: no use is made of the type itself.
    private static IEnumerable<Type> Parts(Type type) =>
        type switch
        {
            { HasElementType: true } => Parts(type.GetElementType()!),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Id<>) => [typeof(Id<>)],
            { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
            { IsGenericParameter: true } => [],
            _ => [type],
        };
}
