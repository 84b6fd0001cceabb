namespace TreatyModel.Course.Tests.Documents;

/// <summary>A Markdown document as its blocks of C#, each with the output that the document shows for it.</summary>
/// <remarks>Blocks inside an HTML comment count too: that is how a document hides what its code needs and its reader does not.</remarks>
internal sealed record Document(string Path, IReadOnlyList<CodeBlock> Blocks)
{
    internal static Document Read(params string[] parts) =>
        Parse(string.Join('/', parts), File.ReadAllText(Repository.File(parts)));

    /// <exception cref="FormatException">A fence is not closed, or says what no fence can say.</exception>
    internal static Document Parse(string path, string text)
    {
        var blocks = new List<CodeBlock>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var (info, first) = (lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries), i + 1);
            while (++i < lines.Length && lines[i] != "```")
            {
            }

            if (i == lines.Length)
            {
                throw new FormatException($"{path}:{first}: the fence is not closed.");
            }

            var body = string.Join('\n', lines[first..i]);
            if (info is ["csharp", .. var words])
            {
                blocks.Add(words.Aggregate(new CodeBlock(path, first + 1, body), Marked));
            }
            else if (info is ["text", "output"])
            {
                blocks[^1] = blocks is [.., { Output: null } last]
                    ? last with { Output = new Output(first + 1, body) }
                    : throw new FormatException($"{path}:{first}: output of which code?");
            }
        }

        return new Document(path, blocks);
    }

    private static CodeBlock Marked(CodeBlock block, string word) => word.Split('=') switch
    {
        ["in", var name] => block with { Program = name },
        ["fails", var codes] => block with { Fails = [.. codes.Split(',').Order(StringComparer.Ordinal)] },
        ["throws", var name] => block with { Throws = name },
        ["solution", var number] => block with { Solution = number },
        ["aside"] => block with { Aside = true },
        ["elsewhere"] => block with { Elsewhere = true },
        _ => throw new FormatException($"{block}: '{word}' says nothing of a block of C#."),
    };
}
