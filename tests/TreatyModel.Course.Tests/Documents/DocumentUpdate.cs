namespace TreatyModel.Course.Tests.Documents;

/// <summary>Writes into a document what its code in fact prints: TREATYMODEL_UPDATE=1 asks for it. Read the difference before you commit it.</summary>
internal static class DocumentUpdate
{
    internal static bool Asked => Environment.GetEnvironmentVariable("TREATYMODEL_UPDATE") == "1";

    internal static string Of(string text, IEnumerable<Outcome> outcomes)
    {
        var lines = text.Split('\n').ToList();
        foreach (var (output, said) in outcomes
            .Where(outcome => outcome.Block.Output is not null)
            .Select(outcome => (outcome.Block.Output!, outcome.Text))
            .OrderByDescending(pair => pair.Item1.Line))
        {
            var end = lines.IndexOf("```", output.Line - 1);
            lines.RemoveRange(output.Line - 1, end - output.Line + 1);
            lines.InsertRange(output.Line - 1, said.Split('\n'));
        }

        return string.Join('\n', lines);
    }
}
