using NodaTime;
using NodaTime.Text;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Tests.Seeds;

namespace TreatyModel.Tests.Compliance;

/// <summary>The questions on one agreement of the seeds: its own JSON, and what each question says has happened.</summary>
internal sealed class Question(string agreement)
{
    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>");

    internal Agreement Agreement => Process.Agreements[0];

    private PeaceProcess Process { get; } = File.Exists(FileOf(agreement))
        ? PeaceProcess.Of(TreatyJson.ReadAgreement(File.ReadAllBytes(FileOf(agreement))))
        : Karabakh.Process with { Agreements = [Karabakh.Agreement(agreement)] };

    /// <summary>The assessment of the agreement with what a question says has happened; with nothing where the question has no events.</summary>
    internal Assessment Ask(int? number = null, AssessmentOptions? options = null) => Assessment.Of(Process, Events(number), options);

    internal Chronicle Events(int? number) => number is null
        ? Chronicle.Empty
        : TreatyJson.ReadChronicle(File.ReadAllBytes(Repository.File("seeds", "questions", agreement, $"{number}.jsonl")));

    internal static Instant At(string time) => Iso.Parse(time).Value.ToInstant();

    internal static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>Answers by number, one paragraph each, for a snapshot.</summary>
    internal static string InWords(params (string Number, string Words)[] answers) =>
        string.Join("\n\n", answers.Select(answer => $"{answer.Number}. {answer.Words}"));

    private static string FileOf(string agreement) => Repository.File("seeds", "agreements", $"{agreement}.json");
}
