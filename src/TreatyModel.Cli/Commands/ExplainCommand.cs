using System.CommandLine;
using TreatyModel.Identifiers;
using TreatyModel.Rendering;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary><c>treaty explain PATH CLAUSE --at DATE</c></summary>
internal static class ExplainCommand
{
    private const string Details =
        $"""
        CLAUSE is a clause's own number (6), a part or a norm of it (6/kelbajar), or one bearer's duty
        (1/hold-positions@armenia); where several agreements have it, with the agreement before it
        (karabakh-2020-11-09#6). An agreement's own name explains how it stands in law, and each State towards it. DATE is a day (its end counts, in the agreement's time zone) or a time. What was known at
        that date counts, unless --known-at says otherwise.
        {QuestionOptions.Details}

        Examples:
          treaty explain seeds/karabakh 6/kelbajar --at 2020-11-20
          treaty explain seeds/treaties/ottawa ottawa --at 2025-12-31
          treaty explain seeds/karabakh karabakh-2020-11-09#3 --at 2022-04-09 --reading start-of-term=signature
          treaty explain seeds/karabakh karabakh-2020-11-09#1 --at 2022-04-09 --policy any-report --format markdown
        """;

    internal static Command Of(Screen screen)
    {
        var options = new QuestionOptions();
        var clause = new Argument<string>("CLAUSE") { Description = "The clause, the norm or the duty." };
        var at = new Option<string?>("--at") { Description = "The day or the time asked about: 2022-04-09, 2022-04-09T12:00Z. Always needed: the tool reads no clock.", HelpName = "DATE" };
        var format = Formats.Option("text", "json", "markdown");
        var command = new ExplainedCommand("explain", "Explains why a clause stands as it does: reasons, dates step by step, what would change it.", Details) { options.Path, clause, at, options.KnownAt, options.Policy, options.Reading, format };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var asked = QuestionOptions.At(parsed.GetValue(at), problems);
            var form = Formats.Read(parsed, format, problems);
            ProvisionId? address = null;
            var whole = parsed.GetValue(clause)!;
            var question = options.Read(parsed, screen, problems, asked, input => address = IsAgreement(input, whole) ? null : Question.Address(input, whole, problems));
            if (address is null)
            {
                Law(question, whole, asked!, form, screen);
                return ExitCode.Done;
            }

            var findings = screen.Working($"Assessing {question.Process.Id}", () => question.At(asked!));
            try
            {
                var page = ExplanationText.Page(findings, address, question.Law());
                if (form == "json")
                {
                    screen.Out.WriteLine(ExplanationJson.Write(findings, address, question.Law()));
                }
                else
                {
                    Formats.Write(page, form, screen);
                }
            }
            catch (KeyNotFoundException nothing)
            {
                throw new UnusableInputException($"CLAUSE: {nothing.Message}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsAgreement(Input input, string text) => input.Process.Agreements.Any(agreement => agreement.Id.Value == text);

    // An agreement by itself is explained in law: its status, each State's, notices and claims.
    private static void Law(Question question, string agreement, When asked, string format, Screen screen)
    {
        var law = question.Law();
        var at = law.InstantOf(agreement, asked);
        if (format == "json")
        {
            screen.Out.WriteLine(AnswerJson.Write(PartiesJson.Treaty(law, law[agreement], at)));
        }
        else
        {
            Formats.Write(LegalText.Page(law, agreement, at), format, screen);
        }
    }
}
