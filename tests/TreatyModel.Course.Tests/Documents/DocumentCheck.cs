namespace TreatyModel.Course.Tests.Documents;

/// <summary>Compiles and runs every block of C# in a document, and says where the document and the code have drifted apart.</summary>
/// <remarks>For the course, the README and the guides alike.</remarks>
internal static class DocumentCheck
{
    /// <summary>All that is not as a document says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The documents whose types its main program begins with, in order.</param>
    /// <param name="allOutputShown">Whether output that the document does not show is a drift.</param>
    /// <returns>Each drift with its place; empty where there is none.</returns>
    internal static IReadOnlyList<string> Drifts(Document document, IEnumerable<Document>? before = null, bool allOutputShown = true) =>
        [.. Outcomes(document, before ?? []).SelectMany(outcome => Compare(outcome, allOutputShown))];

    /// <summary>What every block in fact comes to.</summary>
    internal static IEnumerable<Outcome> Outcomes(Document document, IEnumerable<Document> before)
    {
        var earlier = before.SelectMany(one => one.Blocks).Where(block => block.Stays && block.Program.Length == 0).ToArray();
        foreach (var program in document.Blocks.GroupBy(block => block.Program))
        {
            var start = program.Key.Length == 0 ? earlier : [];
            CodeBlock[] whole = [.. program.Where(block => block.Stays)];
            if (whole.Length > 0)
            {
                foreach (var outcome in Try(Listed(start, [], whole), whole))
                {
                    yield return outcome;
                }
            }

            // Parts of one solution belong together; every other block that does not stay, or does not compile, is tried by itself.
            var tried = program.Where(block => !block.Stays).GroupBy(block => block.Fails.Count > 0 ? block.ToString() : block.Solution ?? block.ToString());
            foreach (var blocks in tried.Select(group => group.ToArray()))
            {
                CodeBlock[] soFar = [.. program.TakeWhile(block => block != blocks[0]).Where(block => block.Stays)];
                var outcomes = blocks[0].Elsewhere
                    ? Try(Listed([], [], blocks), blocks, Compiler.Compile(Listed(start, [], soFar)).Image)
                    : Try(Listed(start, soFar, blocks), blocks);
                foreach (var outcome in outcomes)
                {
                    yield return outcome;
                }
            }
        }
    }

    private static Listing Listed(IEnumerable<CodeBlock> typesOf, IEnumerable<CodeBlock> soFar, IEnumerable<CodeBlock> blocks)
    {
        var listing = new Listing();
        foreach (var block in typesOf)
        {
            listing.AddTypes(block);
        }

        foreach (var block in soFar.Concat(blocks))
        {
            listing.Add(block);
        }

        return listing;
    }

    private static IEnumerable<Outcome> Try(Listing listing, CodeBlock[] blocks, byte[]? project = null)
    {
        var compiled = Compiler.Compile(listing, project);
        if (compiled.Image is null)
        {
            return [new Outcome(blocks[^1], "", compiled.Errors, null)];
        }

        var (printed, error) = listing.Runs && project is null ? Execution.Run(compiled.Image) : ("", null);
        var parts = listing.Split(printed).ToDictionary(part => part.Block, part => part.Text);
        return blocks.Select(block => new Outcome(block, parts.GetValueOrDefault(block, ""), [], block == blocks[^1] ? error : null));
    }

    private static IEnumerable<string> Compare(Outcome outcome, bool allOutputShown)
    {
        var (block, _, errors, exception) = outcome;
        if (!errors.Select(error => error.Code).Distinct().Order(StringComparer.Ordinal).SequenceEqual(block.Fails))
        {
            yield return errors.Count == 0
                ? $"{block}: compiles, and should fail with {string.Join(", ", block.Fails)}."
                : $"{block}: {string.Join("; ", errors.Select(error => $"{error.Place}: {error.Code}: {error.Message}"))}";
            yield break;
        }

        if (exception?.GetType().Name != block.Throws)
        {
            yield return $"{block}: {(block.Throws is null ? "should end well" : $"should end in {block.Throws}")}, and ends in {exception?.ToString() ?? "nothing of the kind"}.";
            yield break;
        }

        var (shown, said) = (block.Output?.Text, outcome.Text);
        if (shown is null ? allOutputShown && said.Length > 0 : shown != said)
        {
            yield return $"{block.Path}:{block.Output?.Line ?? block.Line}: the document shows\n{shown ?? "(nothing)"}\nand the code gives\n{said}";
        }
    }
}
