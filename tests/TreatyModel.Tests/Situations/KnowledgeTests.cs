using CsCheck;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Situations;
using TreatyModel.Values;

namespace TreatyModel.Tests.Situations;

public class KnowledgeTests
{
    private static readonly DateTimeZone Utc = DateTimeZone.Utc;

    // Few ids, sources and days, so that words meet: on one entry, from one source, at one time.
    private static readonly Gen<Id<Entry>> Name = Gen.OneOf("a", "b", "c", "d").Select(Id<Entry>.Parse);

    private static readonly Gen<Attestation> Word = Gen.Select(
        Gen.OneOf("s", "t"), Gen.OneOf("2020-11-10", "2020-11-11", "2020-11-12"), Gen.OneOf("one", "two").Null(),
        (source, known, says) => new Attestation { Source = source, Known = known, Says = says });

    private static readonly Gen<Entry> Entry = Gen.Select(
        Name, Word, Gen.OneOf(ActKind.Sign, ActKind.Terminate), Gen.OneOf("first", "second"),
        Entry (id, word, kind, text) => new Act { Id = id, Kind = kind, Happened = "2020-11-10", Agreements = ["x"], Text = text, Attestations = [word] });

    private static readonly Gen<ChronicleLine[]> Lines = Gen.Frequency(
        (3, Entry.Select(ChronicleLine (entry) => entry)),
        (2, Gen.Select(Name, Word, ChronicleLine (entry, word) => new Attests { Entry = entry, Attestation = word })),
        (2, Gen.Select(Entry, Word, ChronicleLine (entry, word) => new Corrects { Entry = entry, Attestation = word })),
        (1, Gen.Select(Name, Word, ChronicleLine (entry, word) => new Retracts { Entry = entry, Attestation = word })),
        (2, Gen.Select(Name, Name, Word, ChronicleLine (entry, other, word) => new SameAs { Entry = entry, Other = other, Attestation = word })))
        .Array[0, 14];

    [Fact]
    public void The_order_of_lines_never_changes_what_is_known()
    {
        var process = new PeaceProcess { Id = "p", Names = "P", Agreements = [new Agreement { Id = "x", Title = "X" }] };
        var at = Instant.FromUtc(2020, 11, 11, 12, 0);
        Lines.SelectMany(lines => Gen.Shuffle(lines.ToArray()).Select(shuffled => (lines, shuffled))).Sample(pair =>
        {
            var (one, other) = (new Chronicle { Lines = [.. pair.lines] }, new Chronicle { Lines = [.. pair.shuffled] });
            foreach (var knownAt in new Instant?[] { at, null })
            {
                var entries = one.EntriesKnownAt(knownAt, Utc);
                Assert.Equal(entries, other.EntriesKnownAt(knownAt, Utc));
                Assert.Equal(StatusHistory.Of("x", entries, Utc), StatusHistory.Of("x", other.EntriesKnownAt(knownAt, Utc), Utc));
                Assert.Equal(SituationReport.Of(process, one, at, knownAt), SituationReport.Of(process, other, at, knownAt));
            }
        });
    }

    [Fact]
    public void Words_about_a_merged_entry_apply_to_the_one_that_stays()
    {
        var known = Known(Made("e"), Made("f"), Same("e", "f", "2020-11-11"), new Attests { Entry = "f", Attestation = Said("t", "2020-11-12") });
        Assert.Equal(["s", "s", "t"], Assert.Single(known).Attestations.Select(word => word.Source.Value));
        var corrected = Known(
            Made("e"), Made("f"), Same("e", "f", "2020-11-11"),
            new Corrects { Entry = Made("f") with { Text = "better" }, Attestation = Said("t", "2020-11-12") });
        Assert.Equal(("e", "better"), (corrected[0].Id.Value, corrected[0].Text));
        Assert.Empty(Known(Made("e"), Made("f"), Same("e", "f", "2020-11-11"), new Retracts { Entry = "f", Attestation = Said("t", "2020-11-12") }));
    }

    [Theory]
    [InlineData("2020-11-11", "2020-11-12")]
    [InlineData("2020-11-12", "2020-11-11")]
    public void A_chain_of_mergers_leaves_one_entry(string first, string second)
    {
        var stays = Assert.Single(Known(Made("e"), Made("f"), Made("g"), Same("e", "f", first), Same("f", "g", second)));
        Assert.Equal("e", stays.Id.Value);
        Assert.Equal(3, stays.Attestations.Count);
    }

    [Fact]
    public void Fifty_thousand_words_on_one_entry_are_all_kept()
    {
        var words = Enumerable.Range(0, 50_000).Select(ChronicleLine (n) => new Attests { Entry = "e", Attestation = Said("t", "2020-11-12") with { Note = $"{n}" } });
        Assert.Equal(50_001, Assert.Single(Known([Made("e"), .. words])).Attestations.Count);
    }

    private static Act Made(string id) =>
        new() { Id = id, Kind = ActKind.Sign, Happened = "2020-11-10", Attestations = [Said("s", "2020-11-10")] };

    private static Attestation Said(string source, string known) => new() { Source = source, Known = known };

    private static SameAs Same(string entry, string other, string known) =>
        new() { Entry = entry, Other = other, Attestation = Said("s", known) };

    private static ValueList<Entry> Known(params ChronicleLine[] lines) =>
        new Chronicle { Lines = [.. lines] }.EntriesKnownAt(null, Utc);
}
