using CsCheck;
using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Sources;
using TreatyModel.Testing.Examples;
using TreatyModel.Testing.Generators;
using TreatyModel.Validation;

namespace TreatyModel.Testing.Tests.Generators;

public sealed class ChronicleGeneratorTests
{
    private static readonly Instant Later = Instant.FromUtc(2030, 1, 1, 0, 0);

    private static readonly Gen<ChronicleRates> Rates = Gen.Double[0, 1].Array[6].Select(rates => new ChronicleRates
    {
        Violations = rates[0],
        Declarations = rates[1],
        LateReports = rates[2],
        Denials = rates[3],
        Corrections = rates[4],
        Retractions = rates[5],
    });

    private static readonly Gen<(Agreement Agreement, Chronicle Chronicle)> Compliant = With(new ChronicleRates());

    [Fact]
    public void A_chronicle_holds_together_and_comes_back_from_JSON() =>
        Rates.SelectMany(With).Sample(
            (agreement, chronicle) =>
            {
                Assert.Empty(chronicle.Validate(PeaceProcess.Of(agreement)).Errors);
                Assert.Equal(chronicle, TreatyJson.ReadChronicle(TreatyJson.WriteChronicle(chronicle)));
            });

    [Fact]
    public void Where_all_is_kept_no_breach_is_established() => Compliant.Sample(
        (agreement, chronicle) => Assert.All(Read(agreement, chronicle).At(Later), finding =>
        {
            Assert.Empty(finding.Violations);
            Assert.False(finding is { Phase: Phase.Breached, Basis: not Basis.Presumed }, finding.ToString());
        }));

    // Of these draws; in one of a thousand what is done later moves a time that was met.
    [Fact]
    public void Where_all_is_kept_what_falls_due_is_done_in_time() => Assert.All(Draws.Of(Compliant, 100), drawn =>
    {
        var assessment = Read(drawn.Agreement, drawn.Chronicle);
        foreach (var finding in assessment.At(Later).Where(finding => finding is { Kind: DutyKind.Obligation, Bearers.Count: > 0, Parts.Count: 0 }))
        {
            var phases = assessment.Timeline(finding.Address).Segments.Select(segment => segment.Value.Phase).SkipWhile(phase => phase == Phase.Pending);
            Assert.True(phases.FirstOrDefault() == Phase.Overdue || !phases.Contains(Phase.Overdue), finding.ToString());
        }
    });

    [Fact]
    public void Where_all_is_broken_nothing_is_kept() => Gens.Chronicle(ExampleAgreements.Ceasefire, new ChronicleRates { Violations = 1 }).Sample(
        chronicle =>
        {
            var findings = Assessment.Of(ExampleAgreements.Ceasefire, chronicle).At(Later);
            Assert.All(findings["1"].Parts, duty => Assert.Single(duty.Violations));
            Assert.All([findings["2"], .. findings["4"].Parts], duty => Assert.NotEqual(Phase.Fulfilled, duty.Phase));
        });

    [Fact]
    public void Reports_are_late_denied_corrected_and_withdrawn_as_often_as_asked()
    {
        var chronicle = Gens.Chronicle(ExampleAgreements.Ceasefire, new ChronicleRates { LateReports = 1, Denials = 1, Corrections = 1, Retractions = 1 }).Single();
        var told = chronicle.Lines.OfType<Entry>().Where(entry => entry.Cites.Count > 0).ToArray();
        Assert.NotEmpty(told);
        Assert.All(told, entry =>
        {
            Assert.True(entry.Attestations[0].Known.Earliest(DateTimeZone.Utc) > entry.Happened.Latest(DateTimeZone.Utc));
            Assert.Single(chronicle.Lines.OfType<Attests>(), line => line.Entry == entry.Id && line.Attestation.Stance == Stance.Denies);
            Assert.Single(chronicle.Lines.OfType<Corrects>(), line => line.Entry.Id == entry.Id);
            Assert.Single(chronicle.Lines.OfType<Retracts>(), line => line.Entry == entry.Id);
        });
    }

    [Fact]
    public void A_plain_chronicle_has_entries_only() =>
        Gens.Chronicle(ExampleAgreements.Ceasefire).Sample(chronicle => Assert.All(chronicle.Lines, line => Assert.IsType<Act>(line)), iter: 20);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_rate_that_is_no_share_is_refused(double rate)
    {
        Assert.Equal("Violations", Assert.Throws<ArgumentOutOfRangeException>(() => new ChronicleRates { Violations = rate }).ParamName);
        Assert.Equal("Retractions", Assert.Throws<ArgumentOutOfRangeException>(() => new ChronicleRates() with { Retractions = rate }).ParamName);
    }

    private static Assessment Read(Agreement agreement, Chronicle chronicle) => Assessment.Of(agreement, chronicle, Readings.FirstOf(agreement));

    private static Gen<(Agreement Agreement, Chronicle Chronicle)> With(ChronicleRates rates) =>
        Gens.Agreement(4).SelectMany(agreement => Gens.Chronicle(agreement, rates), (agreement, chronicle) => (agreement, chronicle));
}
