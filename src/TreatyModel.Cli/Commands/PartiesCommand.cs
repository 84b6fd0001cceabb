using System.CommandLine;
using TreatyModel.Law;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty parties PATH --at DATE</c></summary>
internal static class PartiesCommand
{
    private const string Details =
        """
        It prints the table that a depositary would: each State with its status, signature, consent to be bound, the day
        from which the treaty is in force for it, reservations and end. Days that follow from what was done by DATE are
        shown also where they lie after it. DATE is a day (its end counts, in the agreement's time zone, else in the
        process's, or in UTC where that states none) or a time. All that is on record counts, unless --known-at says
        otherwise. An act that is disputed gives two answers, both shown; --disputed takes one.
        csv: RFC 4180, one line a State, with a heading. json: the same with the articles.

        Examples:
          treaty parties seeds/treaties/rome-statute --at 2020-01-01
          treaty parties seeds/treaties/npt --at 2020-01-01 --disputed as-valid --format csv
          treaty parties seeds/treaties/ottawa --at 2025-12-31 --known-at 2025-06-30 --format json
        """;

    internal static Command Of(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A process folder or a file." };
        var at = new Option<string?>("--at") { Description = "The day or the time asked about: 2022-04-09, 2022-04-09T12:00Z. Always needed: the tool reads no clock.", HelpName = "DATE" };
        var knownAt = new Option<string?>("--known-at") { Description = "Only what was known by then counts.", HelpName = "DATE" };
        var disputed = new Option<string>("--disputed")
        {
            Description = "How disputed acts are taken.",
            DefaultValueFactory = _ => "both-ways",
            HelpName = string.Join('|', Enum.GetValues<DisputedActs>().Select(how => AnswerJson.Word(how)!.ToString())),
        };
        var format = Formats.Option("text", "markdown", "json", "csv");
        var command = new ExplainedCommand("parties", "Prints each State's signature, consent, entry into force, reservations and end, as a depositary would.", Details) { path, at, knownAt, disputed, format };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var asked = QuestionOptions.At(parsed.GetValue(at), problems);
            var known = QuestionOptions.Time("--known-at", parsed.GetValue(knownAt), problems);
            var form = Formats.Read(parsed, format, problems);
            var how = Enum.GetValues<DisputedActs>().Where(one => AnswerJson.Word(one)!.ToString() == parsed.GetValue(disputed)).Cast<DisputedActs?>().FirstOrDefault();
            if (how is null)
            {
                problems.Add($"--disputed: there is no '{parsed.GetValue(disputed)}'; there {Question.Choices(disputed.HelpName!.Split('|'))}.");
            }

            var input = problems.Count > 0 ? throw new UnusableInputException(problems) : Input.Read(parsed.GetValue(path)!);
            var law = LegalAssessment.Of(input.Process, input.Chronicle, new LawOptions
            {
                KnownAt = Question.KnownBy(known ?? asked!, input.Process),
                Disputed = how!.Value,
            });
            Write(law, input, asked!, form, screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(LegalAssessment law, Input input, When asked, string format, Screen screen)
    {
        var treaties = law.Treaties.Where(treaty => input.Only is null || treaty.Agreement.Id == input.Only.Id).ToArray();
        switch (format)
        {
            case "json":
                screen.Out.WriteLine(PartiesJson.Write(law, treaties, asked));
                break;
            case "csv":
                screen.Out.Write(PartiesCsv.Write(law, treaties, asked));
                break;
            default:
                foreach (var treaty in treaties)
                {
                    Formats.Write(LegalText.Parties(law, treaty.Agreement.Id, law.InstantOf(treaty.Agreement.Id, asked)), format, screen);
                }

                break;
        }
    }
}
