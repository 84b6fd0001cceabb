using System.Text.RegularExpressions;
using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Json;
using TreatyModel.Sources;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Seeds;

/// <summary>What holds of every seed file.</summary>
public sealed partial class SeedTests
{
    public static TheoryData<string> Agreements =>
        [.. Directory.GetFiles(Path.Combine(Karabakh.Folder, "agreements")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void An_agreement_read_and_written_is_the_same_text(string file)
    {
        var text = File.ReadAllText(Path.Combine(Karabakh.Folder, "agreements", file));
        Assert.Equal(text, TreatyJson.WriteAgreement(TreatyJson.ReadAgreement(text)));
    }

    [Fact]
    public void The_process_read_and_written_is_the_same_text()
    {
        var text = File.ReadAllText(Path.Combine(Karabakh.Folder, "process.json"));
        Assert.Equal(text, TreatyJson.WriteProcess(TreatyJson.ReadProcess(text)));
    }

    [Fact]
    public void The_chronicle_read_and_written_is_the_same_text()
    {
        var text = File.ReadAllText(Path.Combine(Karabakh.Folder, "chronicle.jsonl"));
        Assert.Equal(text, TreatyJson.WriteChronicle(TreatyJson.ReadChronicle(text)));
    }

    [Fact]
    public void The_process_and_its_chronicle_contradict_nothing() => Assert.DoesNotContain(
        Karabakh.Process.Validate().Problems.Concat(Karabakh.Chronicle.Validate(Karabakh.Process).Problems),
        problem => problem.Severity == Severity.Error);

    [Fact]
    public void Every_source_is_listed_once_and_used()
    {
        var used = Karabakh.Citations.Select(item => item.Citation.Source)
            .Concat(Karabakh.Entries.SelectMany(entry => entry.Attestations).Select(attestation => attestation.Source))
            .Concat(Karabakh.Process.Memberships.Select(membership => membership.Source))
            .ToHashSet();
        Assert.Equal(used.Order(ById), Karabakh.Sources.Select(source => source.Id).Order(ById));
    }

    [Fact]
    public void Every_clause_has_a_citation_of_its_own()
    {
        foreach (var agreement in Karabakh.Process.Agreements)
        {
            var cited = agreement.Citations.Select(citation => citation.Of).ToHashSet();
            Assert.All(agreement.AllClauses.Where(clause => clause.Parts.Count == 0), clause => Assert.Contains(clause.Address(), cited));
        }
    }

    [Fact]
    public void Every_agreement_belongs_to_the_process_on_a_sources_word() => Assert.All(
        Karabakh.Process.Agreements,
        agreement => Assert.Contains(Karabakh.Process.Memberships, membership => membership.Agreement == agreement.Id));

    [Fact]
    public void What_is_from_memory_is_marked_unchecked_and_nothing_else_is()
    {
        Assert.All(Karabakh.Citations, item => Assert.Equal(item.Citation.Source == "recollection", item.Citation.Certainty == Certainty.Unchecked));
        Assert.All(
            Karabakh.Entries.SelectMany(entry => entry.Attestations),
            attestation => Assert.Equal(attestation.Source == "recollection", attestation.Certainty == Certainty.Unchecked));
    }

    [Fact]
    public void Words_passed_on_name_whose_they_are() => Assert.All(
        Karabakh.Entries.SelectMany(entry => entry.Attestations),
        attestation => Assert.Equal(attestation.Stance == Stance.PassesOn, attestation.PassedOnFrom is not null));

    [Fact]
    public void The_article_is_cited_by_paragraphs_that_it_has()
    {
        var places = Karabakh.Citations.Where(item => item.Citation.Source == "article").Select(item => item.Citation.At)
            .Concat(Karabakh.Entries.SelectMany(entry => entry.Attestations).Where(word => word.Source == "article").Select(word => word.At))
            .ToArray();
        Assert.All(places, place => Assert.Matches("^(1-3|[0-9]|1[0-4])$", place));
    }

    [Fact]
    public void Nothing_is_known_before_it_can_have_happened() => Assert.All(
        Karabakh.Entries,
        entry => Assert.All(entry.Attestations, word => Assert.True(
            word.Known.Latest(DateTimeZone.Utc) >= (word.Happened ?? entry.Happened).Earliest(DateTimeZone.Utc),
            $"{entry.Id}: {word}")));

    [Fact]
    public void Arabic_stands_in_names_only()
    {
        // Our own words are English: a run of Arabic words outside a name would be a sentence of the article.
        foreach (var file in Directory.GetFiles(Karabakh.Folder, "*", SearchOption.AllDirectories))
        {
            Assert.All(ArabicText().Matches(File.ReadAllText(file)), match => Assert.True(match.Value.Split(' ').Length <= 4, match.Value));
        }
    }

    private static IComparer<Id<Source>> ById { get; } =
        Comparer<Id<Source>>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    [GeneratedRegex(@"\p{IsArabic}+(?: \p{IsArabic}+)*")]
    private static partial Regex ArabicText();
}
