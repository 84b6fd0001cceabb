using CsCheck;
using FluentValidation;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Testing.Generators;
using TreatyModel.Tests.Conventions;
using TreatyModel.Validation;
using TreatyModel.Validation.Passes;
using TreatyModel.Validation.Validators;

namespace TreatyModel.Tests.Validation;

public class ValidatorTests
{
    private static readonly IReadOnlyList<Clause> Clauses = [.. Model.Samples.Values.OfType<Clause>()];

    [Fact]
    public void Every_type_of_clause_has_a_validator_or_is_listed_without()
    {
        string[] validated = [nameof(Ceasefire), nameof(CorridorRegime), nameof(PeacekeeperDeployment), nameof(Standstill)];

        Assert.Equal(validated, Clauses.Where(clause => Validated.ResultFor(clause) is not null).Select(clause => clause.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Model.PublicTypes.Count(type => type.IsSubclassOf(typeof(Clause))), Clauses.Count);
    }

    [Fact]
    public void Every_validator_of_a_clause_is_the_one_that_is_used()
    {
        var validated = typeof(CeasefireValidator).Assembly.GetExportedTypes()
            .Where(type => type.IsAssignableTo(typeof(IValidator)))
            .Select(type => type.BaseType!.GetGenericArguments()[0])
            .Where(type => type.IsSubclassOf(typeof(Clause)))
            .ToHashSet();

        Assert.Equal(validated, Clauses.Where(clause => Validated.ResultFor(clause) is not null).Select(clause => clause.GetType()).ToHashSet());
    }

    [Fact]
    public void A_validator_used_on_its_own_gives_code_severity_path_and_rule()
    {
        var failure = Assert.Single(new CorridorRegimeValidator().Validate(Sample.Passage with { ControlledBy = null }).Errors);

        Assert.Equal("TM2002", failure.ErrorCode);
        Assert.Equal(FluentValidation.Severity.Warning, failure.Severity);
        Assert.Equal("controlledBy", failure.PropertyName);
        Assert.Equal("Clause 3 (corridor) names nobody who controls what passes through 'road'.", failure.ErrorMessage);
        Assert.Equal(RuleCatalogue.Find("TM2002"), failure.CustomState);
    }

    [Fact]
    public void A_validator_inside_an_applications_own_keeps_the_path()
    {
        var failure = Assert.Single(new HolderValidator().Validate(new Holder(Sample.Passage with { ControlledBy = null })).Errors);

        Assert.Equal("Clause.controlledBy", failure.PropertyName);
    }

    [Fact]
    public void Braces_of_a_document_stay_as_they_are_in_a_message()
    {
        var failure = Assert.Single(new CeasefireValidator().Validate(Sample.Truce with { Number = "{PropertyValue:{0}", Prohibited = [] }).Errors);

        Assert.Contains("{PropertyValue:{0}", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_validators_of_a_process_and_an_entry_find_what_the_methods_find()
    {
        var process = Sample.With(Sample.Passage with { GuardedBy = "nobody" });
        var failure = Assert.Single(new PeaceProcessValidator().Validate(process).Errors);
        Assert.Equal(("TM1001", "agreements[accord].clauses[3].guardedBy"), (failure.ErrorCode, failure.PropertyName));

        var entry = Assert.Single(new EntryValidator("Europe/Paris").Validate(Sample.Plan with { Planned = "2029" }).Errors);
        Assert.Equal(("TM5005", "planned"), (entry.ErrorCode, entry.PropertyName));
    }

    [Fact]
    public void Every_id_in_the_provisions_of_a_clause_is_followed() =>
        Gens.Any.Clause.Sample(
            clause =>
            {
                var agreement = new Agreement { Id = "lone", Title = "Lone", Clauses = [clause] };
                var unknown = agreement.Validate().Errors
                    .Where(problem => problem.Code.Value is "TM1001" or "TM1002")
                    .Select(problem => problem.AttemptedValue!)
                    .ToHashSet(StringComparer.Ordinal);
                var used = agreement.AllClauses.SelectMany(each => each.Provisions).OfType<TreatyModel.Provisions.Norm>()
                    .SelectMany(norm => norm.Bearers.Concat(norm.Concerning).Concat(norm.OwedTo).Select(id => id.Value).Concat(norm.Where.Select(id => id.Value)));
                Assert.Subset(unknown, used.ToHashSet(StringComparer.Ordinal));
            },
            threads: 1);

    private sealed record Holder(CorridorRegime Clause);

    private sealed class HolderValidator : AbstractValidator<Holder>
    {
        public HolderValidator() => RuleFor(holder => holder.Clause).SetValidator(new CorridorRegimeValidator());
    }
}
