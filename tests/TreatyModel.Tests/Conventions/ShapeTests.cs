using System.Collections;
using System.Reflection;
using TreatyModel.Values;

namespace TreatyModel.Tests.Conventions;

public class ShapeTests
{
    [Fact]
    public void A_record_is_sealed_or_a_closed_family()
    {
        foreach (var type in Model.PublicRecords.Where(type => !type.IsSealed))
        {
            Assert.True(type.IsAbstract, $"{type} is neither sealed nor abstract: seal it.");
            Assert.All(
                type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Where(made => made.GetParameters().Length == 0),
                made => Assert.True(made.IsFamilyAndAssembly, $"{type} can be derived from elsewhere: give it a private protected constructor."));
            Assert.True(
                type.GetMembers(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).OfType<MethodInfo>().Any(method => method is { IsAbstract: true, IsAssembly: true }),
                $"{type} can be derived from through its copy constructor: give it an internal abstract member.");
        }
    }

    [Fact]
    public void A_public_class_is_sealed_static_or_a_closed_family() =>
        Assert.All(
            Model.PublicTypes.Where(type => type.IsClass && !ApiListing.IsRecord(type)),
            type => Assert.True(type.IsSealed || IsValidator(type), $"{type} is open: seal it."));

    [Fact]
    public void No_property_can_be_set_after_construction() =>
        Assert.All(
            Model.PublicTypes.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true } && property.DeclaringType!.Assembly == Model.Library),
            property => Assert.True(
                property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)),
                $"{property.DeclaringType}.{property.Name} can be set: make it init."));

    [Fact]
    public void No_property_holds_a_collection_that_others_can_change() =>
        Assert.All(
            Model.PublicRecords.SelectMany(Model.InitProperties).Where(property => IsCollection(property.PropertyType)),
            property => Assert.True(
                IsValueCollection(property.PropertyType),
                $"{property.DeclaringType}.{property.Name} is a {property.PropertyType}: use ValueList<T>, which is equal to its twin."));

    [Fact]
    public void No_public_field_can_be_changed() =>
        Assert.All(
            Model.PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()),
            field => Assert.True(field.IsLiteral || field.IsInitOnly, $"{field.DeclaringType}.{field.Name} can be changed."));

    [Fact]
    public void Nothing_static_can_be_changed() =>
        Assert.All(
            Model.Library.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
            field => Assert.True(
                field.IsLiteral || field.IsInitOnly || IsGenerated(field),
                $"{field.DeclaringType}.{field.Name} is static and can be changed: the library has no state."));

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static bool IsValueCollection(Type type) =>
        ApiListing.IsRecord(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>));

    // The compiler keeps lambdas and switch tables in fields with names that C# cannot write.
    private static bool IsGenerated(FieldInfo field) =>
        field.Name.Contains('<', StringComparison.Ordinal) || field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal);

    // FluentValidation's rules are written in the constructor of a class derived from its own.
    private static bool IsValidator(Type type) => type.IsAssignableTo(typeof(FluentValidation.IValidator));
}
