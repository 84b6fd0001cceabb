using System.Reflection;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Tests.Conventions;

/// <summary>A copy with another value passes the checks that construction passes.</summary>
public class WithTests
{
    private static readonly Quantity Persons = new() { Value = 1_960, Unit = Unit.Persons };

    private static readonly Corridor Corridor = new() { Id = "corridor", Names = "corridor", Ends = ["a", "b"] };

    private static readonly PeacekeeperDeployment Peacekeepers = new() { Number = "3", Contributor = "x", Along = [] };

    private static readonly Term FiveYears = Term.Years(5);

    private static readonly (string Property, Action Copy)[] Wrong =
    [
        (nameof(Quantity.Value), () => _ = Persons with { Value = -1 }),
        (nameof(Quantity.Unit), () => _ = Persons with { Unit = (Unit)99 }),
        (nameof(Quantity.Of), () => _ = Persons with { Of = "a (b)" }),
        (nameof(Corridor.Ends), () => _ = Corridor with { Ends = ["a"] }),
        (nameof(Corridor.Width), () => _ = Corridor with { Width = "5 persons" }),
        (nameof(PeacekeeperDeployment.Personnel), () => _ = Peacekeepers with { Personnel = "5 km" }),
        (nameof(Clause.Key), () => _ = Peacekeepers with { Key = "two words" }),
        (nameof(Clause.Summary), () => _ = Peacekeepers with { Summary = " " }),
        (nameof(Clause.Summary), () => _ = Peacekeepers with { Summary = new string('x', 20_001) }),
        (nameof(Term.Length), () => _ = FiveYears with { Length = Period.Zero }),
        (nameof(Term.Length), () => _ = FiveYears with { Length = Period.FromSeconds(1) }),
        (nameof(Term.Length), () => _ = FiveYears with { Length = Period.FromYears(-1) }),
        (nameof(ProvisionId.Key), () => _ = ProvisionId.Parse("4") with { Key = "a/b" }),
        (nameof(ClauseGroup.Clauses), () => _ = new ClauseGroup { Number = "1", Clauses = [Peacekeepers] } with { Clauses = [] }),
        (nameof(Name.Value), () => _ = new Name { Language = "en", Value = "x" } with { Value = "" }),
        (nameof(Norm.Modality), () => _ = new Norm { Key = "k", Modality = Modality.Power, Bearers = "x", Act = ActKind.Meet } with { Modality = (Modality)99 }),
        (nameof(Due.OnDay.Day), () => _ = new Due.OnDay(new LocalDate(2020, 1, 1)) with { Day = new LocalDate(9999, 1, 1) }),
        (nameof(Due.BeforeDay.Day), () => _ = new Due.BeforeDay(new LocalDate(2020, 1, 1)) with { Day = new LocalDate(1, 1, 1) }),
        (nameof(Due.EndOfYear.Year), () => _ = new Due.EndOfYear(2020) with { Year = 0 }),
        (nameof(When.Year.Number), () => _ = new When.Year(2020) with { Number = 9999 }),
        (nameof(When.Day.Date), () => _ = new When.Day(new LocalDate(2020, 1, 1)) with { Date = new LocalDate(0, 1, 1) }),
        (nameof(When.About.Time), () => _ = new When.About("2020") with { Time = "2020/2021" }),
    ];

    [Fact]
    public void A_wrong_value_is_refused_and_its_property_named() =>
        Assert.All(Wrong, wrong => Assert.Equal(wrong.Property, Assert.ThrowsAny<ArgumentException>(wrong.Copy).ParamName));

    [Fact]
    public void Null_is_refused_wherever_a_value_is_needed()
    {
        var nullability = new NullabilityInfoContext();
        foreach (var (type, sample) in Model.Samples)
        {
            foreach (var property in Model.InitProperties(type).Where(property =>
                !property.PropertyType.IsValueType && nullability.Create(property).WriteState == NullabilityState.NotNull))
            {
                Refuses(sample, property, null);
            }
        }
    }

    [Fact]
    public void A_constructor_refuses_what_a_copy_refuses()
    {
        var nullability = new NullabilityInfoContext();
        foreach (var (type, sample) in Model.Samples)
        {
            // A positional record has no constructor without parameters; its own is the first.
            var constructor = type.GetConstructors().FirstOrDefault();
            if (constructor is null || constructor.GetParameters().Length == 0)
            {
                continue;
            }

            var parameters = constructor.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                var wrong = parameters[i].ParameterType.IsEnum ? Enum.ToObject(parameters[i].ParameterType, 999)
                    : !parameters[i].ParameterType.IsValueType && nullability.Create(parameters[i]).ReadState == NullabilityState.NotNull ? null
                    : DBNull.Value;
                if (wrong is DBNull)
                {
                    continue;
                }

                var values = parameters.Select(parameter => type.GetProperty(parameter.Name!)!.GetValue(sample)).ToArray();
                values[i] = wrong;
                var error = Record.Exception(() => constructor.Invoke(values))?.InnerException as ArgumentException;
                Assert.True(
                    error?.ParamName == parameters[i].Name,
                    $"new {Model.Name(type)}(...) accepts {wrong ?? "null"} as {parameters[i].Name}: an initializer writes the field past the accessor, so it must check as well.");
            }
        }
    }

    [Fact]
    public void A_day_outside_the_calendar_is_refused_by_constructors_too()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Due.OnDay(new LocalDate(9999, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Due.BeforeDay(new LocalDate(1, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Due.After(Period.Zero, Anchor.Signature));
        Assert.Throws<ArgumentOutOfRangeException>(() => new When.Year(9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LegalTime.Day(new LocalDate(-1, 1, 1)));
        Assert.Throws<ArgumentException>(() => new When.About("2020/2021"));
    }

    [Fact]
    public void An_undefined_word_of_a_list_is_refused()
    {
        foreach (var (type, sample) in Model.Samples)
        {
            foreach (var property in Model.InitProperties(type).Where(property => property.PropertyType.IsEnum))
            {
                Refuses(sample, property, Enum.ToObject(property.PropertyType, 999));
            }
        }
    }

    [Fact]
    public void The_generators_reach_every_record_that_a_document_can_hold()
    {
        Type[] results = [typeof(LegalTime.Day), typeof(LegalTime.Moment), typeof(Step), typeof(TermContext), typeof(Chronicles.RecordedStatus)];
        var missing = Model.PublicRecords
            .Where(type => type is { IsAbstract: false, IsGenericType: false } && Model.InitProperties(type).Any())
            .Where(type => DocumentNamespaces.Contains(type.Namespace!) && !results.Contains(type) && !Model.Samples.ContainsKey(type));
        Assert.True(!missing.Any(), $"No generator makes {string.Join(", ", missing)}: add it in tests/TreatyModel.Tests/Generators.");
    }

    private static readonly string[] DocumentNamespaces =
    [
        "TreatyModel.Text", "TreatyModel.Time", "TreatyModel.Quantities", "TreatyModel.Sources", "TreatyModel.Actors", "TreatyModel.Places",
        "TreatyModel.Acts", "TreatyModel.Terms", "TreatyModel.Provisions", "TreatyModel.Clauses", "TreatyModel.Agreements", "TreatyModel.Chronicles",
    ];

    private static void Refuses(object sample, PropertyInfo property, object? value)
    {
        var copy = sample.GetType().GetMethod("<Clone>$")!.Invoke(sample, null);
        var error = Record.Exception(() => property.SetValue(copy, value));
        var refusal = (error as TargetInvocationException)?.InnerException as ArgumentException;
        Assert.True(
            refusal?.ParamName == property.Name,
            $"{Model.Name(sample.GetType())}.{property.Name} accepts {value ?? "null"}, or does not name itself: check it with Guard ({error?.InnerException?.Message}).");
    }
}
