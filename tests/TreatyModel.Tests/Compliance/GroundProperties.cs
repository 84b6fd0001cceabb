using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Tests.Generators;

namespace TreatyModel.Tests.Compliance;

/// <summary>What is said to be sure is so whatever one holds of what is in doubt.</summary>
public class GroundProperties
{
    private static readonly EvidencePolicy Firm = EvidencePolicy.Default with
    {
        Name = "firm",
        Weighs = words => EvidencePolicy.Default.Weighs(words) is Basis.Established ? Basis.Established : null,
    };

    // Acts, observations and words; without those by which a text takes effect, of which none at all means that it is assumed to bind.
    private static readonly Gen<(Agreement Agreement, Chronicle Chronicle)> Cases = Gen.Select(
        GenCases.Agreement, GenRecords.Chronicle, (agreement, chronicle) => (agreement, chronicle with { Lines = [.. chronicle.Lines.Where(IsPlain)] }));

    [Fact]
    public void What_is_established_or_presumed_is_so_on_what_is_established_alone() =>
        Cases.Sample(
            one =>
            {
                var all = Assessment.Of(one.Agreement, one.Chronicle);
                var firm = Assessment.Of(one.Agreement, one.Chronicle, new AssessmentOptions { Policy = Firm });
                foreach (var duty in all.Duties.Where(duty => all.At(Instant.MinValue)[duty].Kind != DutyKind.Liberty))
                {
                    var (life, without) = (all.Timeline(duty), firm.Timeline(duty));
                    foreach (var at in life.Segments.Concat(without.Segments).Select(segment => segment.From).Distinct())
                    {
                        var (says, sure) = (life.At(at).Value, without.At(at).Value);
                        Assert.True(says.Basis is not (Basis.Established or Basis.Presumed) || says.Phase == sure.Phase, $"{duty} at {at}: {says} against {sure}");
                    }
                }
            },
            print: one => $"{Norms(one.Agreement)}\n{TreatyJson.WriteChronicle(one.Chronicle)}");

    private static bool IsPlain(ChronicleLine line) =>
        (line as Entry ?? (line as Corrects)?.Entry) is not { } entry || (entry.Amount is null && entry is not Declaration { Effect: not null } and not Act { Agreements.Count: > 0 });

    private static string Norms(Agreement agreement) => string.Join(
        '\n',
        JsonNode.Parse(TreatyJson.WriteAgreement(agreement))!["clauses"]!.AsArray().Select(clause => $"{clause!["number"]} {clause["states"]![0]!.ToJsonString()}"));
}
