using System.CommandLine;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>The options that <c>status</c>, <c>timeline</c> and <c>explain</c> share, and how they are read: all that is wrong with them is told at once.</summary>
internal sealed class QuestionOptions
{
    internal const string Details =
        """
        --policy says what counts as proof: default (a report, unless only an interested side makes it; a denial makes it
        disputed), named-verifier (only the word of who verifies by the text), any-report, silence-is-breach.
        --reading takes one reading of what a text leaves open, as TERM=READING or agreement#TERM=READING; it can be
        given several times. Without it every reading is followed, and an answer says where they differ.
        """;

    internal Argument<string> Path { get; } = new("PATH") { Description = "A process folder or a file." };

    internal Option<string?> KnownAt { get; } = new("--known-at") { Description = "Only what was known by then counts.", HelpName = "DATE" };

    internal Option<string> Policy { get; } = new("--policy")
    {
        Description = "What counts as proof, and what silence means.",
        DefaultValueFactory = _ => EvidencePolicy.Default.Name,
        HelpName = string.Join('|', EvidencePolicy.All.Select(policy => policy.Name)),
    };

    internal Option<string[]> Reading { get; } = new("--reading") { Description = "A reading that is taken of what a text leaves open.", HelpName = "TERM=READING" };

    /// <summary>A day or a time, or null where none is given; what is neither is a problem.</summary>
    internal static When? Time(string option, string? text, List<string> problems)
    {
        if (text is null || (When.TryParse(text, out var when) && when is When.Day or When.Moment))
        {
            return text is null ? null : When.Parse(text);
        }

        problems.Add($"{option}: '{text}' is no day or time. Write 2022-04-09, 2022-04-09T12:00 or 2022-04-09T12:00Z.");
        return null;
    }

    /// <summary>The day or the time asked about, which is always needed.</summary>
    internal static When? At(string? text, List<string> problems)
    {
        if (text is null)
        {
            problems.Add("Say which day is asked about, for example --at 2022-04-09: the tool reads no clock.");
        }

        return Time("--at", text, problems);
    }

    /// <summary>Reads the process and how it is to be assessed.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="screen">Where progress is shown.</param>
    /// <param name="problems">What was wrong so far; what else is wrong is added.</param>
    /// <param name="knownBy">Up to when knowledge counts where the command line does not say; null for all.</param>
    /// <param name="more">What else is looked up in the process.</param>
    /// <exception cref="UnusableInputException">There are problems.</exception>
    internal Question Read(ParseResult parsed, Screen screen, List<string> problems, When? knownBy, Action<Input>? more = null)
    {
        var known = Time("--known-at", parsed.GetValue(KnownAt), problems) ?? knownBy;
        var name = parsed.GetValue(Policy)!;
        var policy = EvidencePolicy.All.FirstOrDefault(one => one.Name == name);
        if (policy is null)
        {
            problems.Add($"--policy: there is no '{name}'; there {Question.Choices(EvidencePolicy.All.Select(one => one.Name))}.");
        }

        var input = Input(parsed.GetValue(Path)!, screen, problems);
        ChosenReading[] readings = [.. (parsed.GetValue(Reading) ?? []).Select(text => Chosen(text, input.Process, problems)).OfType<ChosenReading>()];
        foreach (var twice in readings.GroupBy(reading => (reading.Agreement, reading.Ambiguity)).Where(group => group.Select(reading => reading.Reading).Distinct().Count() > 1))
        {
            problems.Add($"--reading: '{twice.Key.Ambiguity}' is read in several ways; take one of {string.Join(", ", twice.Select(reading => reading.Reading).Distinct())}.");
        }

        more?.Invoke(input);
        return problems.Count > 0 ? throw new UnusableInputException(problems) : new Question
        {
            Input = input,
            Known = known,
            Options = new AssessmentOptions { Policy = policy!, KnownAt = known is null ? null : Question.KnownBy(known, input.Process), Readings = [.. readings.Distinct()] },
        };
    }

    // A file that cannot be read is told with what else is wrong.
    private static Input Input(string path, Screen screen, List<string> problems)
    {
        try
        {
            return screen.Working($"Reading {path}", () => Cli.Input.Read(path));
        }
        catch (Exception error) when (problems.Count > 0 && error is TreatyJsonException or IOException or UnauthorizedAccessException or UnusableInputException)
        {
            throw new UnusableInputException(problems, error);
        }
    }

    private static ChosenReading? Chosen(string text, PeaceProcess process, List<string> problems)
    {
        var open = process.Agreements.SelectMany(agreement => agreement.Ambiguities.Where(ambiguity => ambiguity.Readings.Count > 0).Select(ambiguity => (Agreement: agreement.Id, Ambiguity: ambiguity))).ToArray();
        var all = Question.Choices(open.SelectMany(one => one.Ambiguity.Readings.Select(reading => $"{one.Ambiguity.Id}={reading.Key}")));
        if (text.Split('=') is not [var term, var reading])
        {
            problems.Add($"--reading: '{text}' is not TERM=READING; there {all}.");
            return null;
        }

        var (agreement, name) = term.Split('#') is [var of, var rest] ? (of, rest) : (null, term);
        var meant = open.Where(one => one.Ambiguity.Id.Value == name && (agreement is null || one.Agreement.Value == agreement)).ToArray();
        if (meant.Length == 0)
        {
            problems.Add($"--reading: nothing open is called '{term}'; there {all}.");
            return null;
        }

        if (meant.Any(one => one.Ambiguity.Readings.All(known => known.Key != reading)))
        {
            problems.Add($"--reading: '{term}' has no reading '{reading}'; there {Question.Choices(meant.SelectMany(one => one.Ambiguity.Readings.Select(known => known.Key)))}.");
            return null;
        }

        return new ChosenReading(meant[0].Ambiguity.Id, reading, agreement is null ? null : meant[0].Agreement);
    }
}
