using System.Collections;
using System.Reflection;
using CsCheck;
using TreatyModel.Agreements;
using TreatyModel.Testing.Generators;
using TreatyModel.Values;

namespace TreatyModel.Tests.Conventions;

/// <summary>The library as reflection sees it, and one instance of each type that a document can hold.</summary>
internal static class Model
{
    internal static Assembly Library { get; } = typeof(Agreement).Assembly;

    internal static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static IReadOnlyList<Type> PublicRecords { get; } = [.. PublicTypes.Where(ApiListing.IsRecord)];

    internal static IReadOnlyDictionary<Type, object> Samples { get; } = Collect();

    /// <summary>The properties that an object initializer can set.</summary>
    internal static IEnumerable<PropertyInfo> InitProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    internal static string Name(Type type) =>
        type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;

    private static Dictionary<Type, object> Collect()
    {
        var found = new Dictionary<Type, object>();
        // Provisions of their own are rare in a process: without them a case or two would be missed now and then.
        Gen.Select(Gens.Any.Process, Gens.Any.Chronicle, Gens.Some(Gens.Any.Provision, 20)).Sample(
            (process, chronicle, provisions) =>
            {
                lock (found)
                {
                    Walk(process, found);
                    Walk(chronicle, found);
                    Walk(provisions, found);
                }
            },
            seed: "0000000000001",
            iter: 1000,
            threads: 1);
        return found;
    }

    private static void Walk(object? value, Dictionary<Type, object> found)
    {
        switch (value)
        {
            case null:
                return;
            case var record when record.GetType().Assembly == Library && ApiListing.IsRecord(record.GetType()):
                found.TryAdd(record.GetType(), record);
                foreach (var property in InitProperties(record.GetType()))
                {
                    Walk(property.GetValue(record), found);
                }

                return;
            case IEnumerable items when value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(ValueList<>):
                foreach (var item in items)
                {
                    Walk(item, found);
                }

                return;
            default:
                return;
        }
    }
}
