using System.Collections;
using System.Reflection;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Tests.Conventions;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

public class ClauseReferenceTests
{
    [Fact]
    public void Every_reference_that_a_clause_holds_is_followed_at_its_property()
    {
        foreach (var clause in Model.Samples.Values.OfType<Clause>().Where(clause => clause is not ClauseGroup))
        {
            var found = new Agreement { Id = "lone", Title = "Lone", Clauses = [clause] }.Validate().Errors
                .Where(problem => problem.Code.Value is "TM1001" or "TM1002" or "TM1006" or "TM1008")
                .Select(problem => (problem.Path, problem.AttemptedValue))
                .ToList();
            foreach (var (property, id) in Held(clause))
            {
                Assert.True(
                    found.Exists(problem => problem.AttemptedValue == id && problem.Path.StartsWith($"clauses[{clause.Address()}].{property}", StringComparison.Ordinal)),
                    $"{clause} refers to '{id}' in {property}, and nothing follows it: add it to ClauseReferences.");
            }
        }
    }

    private static IEnumerable<(string Property, string Id)> Held(Clause clause) =>
        from property in Written(clause)
        where property.Name is not (nameof(Clause.Number) or nameof(Clause.Key))
        from id in Ids(property.GetValue(clause), clause)
        select (char.ToLowerInvariant(property.Name[0]) + property.Name[1..], id);

    private static IEnumerable<string> Ids(object? value, Clause clause) => value switch
    {
        null or string => [],
        Id<Actor> id => [id.Value],
        Id<Place> id => [id.Value],
        Id<NamedEvent> id => [id.Value],
        ProvisionId address => address.Agreement is null && address.Clause != clause.Number ? [address.ToString()] : [],
        IEnumerable list => list.Cast<object>().SelectMany(one => Ids(one, clause)),
        _ when value.GetType().Namespace!.StartsWith("TreatyModel", StringComparison.Ordinal) && value.GetType().IsClass =>
            Written(value).SelectMany(property => Ids(property.GetValue(value), clause)),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> Written(object value) =>
        value.GetType().GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0);
}
