using System.Text.Json;
using TreatyModel.Actors;
using TreatyModel.Chronicles;
using TreatyModel.Clauses;
using TreatyModel.Json;
using TreatyModel.Json.Codecs;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Json;

/// <summary>Nothing of the model is left out of its files.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<Type> Families =>
    [
        typeof(Actor), typeof(Place), typeof(Clause), typeof(Provision), typeof(RuleContent), typeof(Subject), typeof(Condition),
        typeof(Renewal), typeof(EntryIntoForce), typeof(Trigger), typeof(Entry), typeof(ChronicleLine), typeof(LegalEffect),
    ];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_case_of_a_family_has_its_word(Type family)
    {
        var cases = Assert.IsType<Shape.Cases>(Catalogue.All[family].Shape).All.Select(codec => codec.Type).ToHashSet();
        var missing = family.Assembly.GetTypes().Where(type => type.IsSealed && type.IsSubclassOf(family) && !cases.Contains(type)).Select(type => type.Name);
        Assert.True(!missing.Any(), $"Add a line to Catalogue for {string.Join(", ", missing)}: {family.Name} files cannot hold it.");
    }

    [Fact]
    public void A_clause_is_called_in_files_as_its_type_is() =>
        Assert.All(
            Assert.IsType<Shape.Cases>(Catalogue.All[typeof(Clause)].Shape).All,
            codec => Assert.Equal(JsonNamingPolicy.KebabCaseLower.ConvertName(codec.Type.Name), Assert.IsType<Shape.Fields>(codec.Shape).Word));

    [Fact]
    public void Every_property_that_can_be_set_has_a_codec() =>
        Assert.All(Catalogue.All.Codecs, codec => Assert.NotNull(codec.Shape));

    [Fact]
    public void What_stands_too_deep_to_be_read_is_not_written()
    {
        Clause clause = Samples.Agreement.Clauses[1];
        for (var i = 0; i < 40; i++)
        {
            clause = new ClauseGroup { Number = "1", Clauses = [clause] };
        }

        Assert.Throws<InvalidOperationException>(() => TreatyJson.WriteAgreement(Samples.Agreement with { Clauses = [clause] }));
    }

    [Fact]
    public void Half_a_character_is_no_text() =>
        Assert.Throws<ArgumentException>(() => Samples.Agreement with { Title = "a\ud800b" });
}
