using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TreatyModel.Tests.Conventions;

/// <summary>The public types and members of an assembly, a line each, in an order of their own. What the compiler adds to every record is left out.</summary>
internal static class ApiListing
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields().Where(field => field.IsLiteral).Select(field => $"{Convert.ToInt32(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture):00} {field.Name}");
        }

        var fields = type.GetFields(Own).Where(field => Visible(field.Attributes & FieldAttributes.FieldAccessMask))
            .Select(field => $"{Static(field.IsStatic)}field {Name(field.FieldType)} {field.Name}");
        var constructors = type.GetConstructors(Own).Where(made => Visible(made) && !IsCopy(made, type))
            .Select(made => $"new({Parameters(made)})");
        var properties = type.GetProperties(Own).Where(property => property.GetMethod is { } get && Visible(get) && property.Name != "EqualityContract")
            .Select(property => $"{Static(property.GetMethod!.IsStatic)}{Name(property.PropertyType)}{Null(Nullability.Create(property).ReadState)} {property.Name} {{ {Accessors(property)} }}");
        var methods = type.GetMethods(Own).Where(method => Visible(method) && !IsFromCompiler(method))
            .Select(method => $"{Static(method.IsStatic)}{Name(method.ReturnType)}{Null(Nullability.Create(method.ReturnParameter).ReadState)} {method.Name}{Arguments(method)}({Parameters(method)})");
        return fields.Concat(constructors).Concat(properties).Concat(methods);
    }

    internal static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static string Bases(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? $" : {Name(parent)}" : "";

    private static string Accessors(PropertyInfo property) =>
        property.SetMethod is not { } set || !Visible(set) ? "get;"
        : $"get; {(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}init;";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
            $"{Name(parameter.ParameterType)}{Null(Nullability.Create(parameter).ReadState)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "&");
        }

        var own = type.Name.Split('`')[0];
        var named = type is { IsNested: true, IsGenericParameter: false } ? $"{type.DeclaringType!.Name.Split('`')[0]}.{own}" : own;
        return type.IsGenericType ? $"{named}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : named;
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Null(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool Visible(FieldAttributes access) => access is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsCopy(ConstructorInfo made, Type type) =>
        IsRecord(type) && made.GetParameters() is [var only] && only.ParameterType == type;

    // Accessors stand with their properties; the rest is what every record and every object has.
    private static bool IsFromCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_Implicit", StringComparison.Ordinal) && !method.Name.StartsWith("op_Explicit", StringComparison.Ordinal))
        || method.Name is "PrintMembers" or "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$";
}
