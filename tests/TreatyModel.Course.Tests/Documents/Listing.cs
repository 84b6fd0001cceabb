using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TreatyModel.Course.Tests.Documents;

/// <summary>Blocks put together as a reader would: all statements in one file, in order, and each type in a file of its own.</summary>
/// <remarks>
/// A file has the usings of the blocks that its code comes from. A type that is declared again takes the place of the one before.
/// Before the statements of each block the program prints a mark, by which its output is cut up again. Compiler messages keep
/// the lines of the document.
/// </remarks>
internal sealed class Listing
{
    private const char Mark = '\u001e';

    private readonly SortedSet<string> shared = new(StringComparer.Ordinal);
    private readonly SortedSet<string> usings = new(StringComparer.Ordinal);
    private readonly StringBuilder statements = new();
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly List<CodeBlock> blocks = [];

    internal static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp14);

    /// <summary>Whether it has something to run.</summary>
    internal bool Runs => statements.Length > 0;

    /// <summary>The files of the program.</summary>
    internal IEnumerable<SyntaxTree> Files =>
        [.. new[] { string.Concat(shared), $"{string.Concat(usings)}{statements}" }.Concat(types.Values).Select(text => CSharpSyntaxTree.ParseText(text, Language))];

    /// <summary>Adds the types of a block, and no statements.</summary>
    internal void AddTypes(CodeBlock block) => Add(block, withStatements: false);

    /// <summary>Adds all of a block.</summary>
    internal void Add(CodeBlock block) => Add(block, withStatements: true);

    /// <summary>What each block printed.</summary>
    internal IEnumerable<(CodeBlock Block, string Text)> Split(string printed) =>
        printed.Split(Mark).Skip(1).Chunk(2).Select(part => (blocks[int.Parse(part[0], CultureInfo.InvariantCulture)], part[1]));

    private void Add(CodeBlock block, bool withStatements)
    {
        var tree = CSharpSyntaxTree.ParseText(block.Code, Language);
        var unit = tree.GetCompilationUnitRoot();
        shared.UnionWith(unit.Usings.Where(IsGlobal).Select(Line));
        string[] own = [.. unit.Usings.Where(directive => !IsGlobal(directive)).Select(Line)];
        foreach (var type in unit.Members.Where(member => member is not GlobalStatementSyntax))
        {
            types[Name(type)] = string.Concat(own) + Placed(type);
        }

        GlobalStatementSyntax[] steps = [.. unit.Members.OfType<GlobalStatementSyntax>()];
        if (withStatements && (steps.Length > 0 || unit.Members.Count == 0))
        {
            usings.UnionWith(own);
        }

        if (withStatements && steps.Length > 0)
        {
            statements.Append(CultureInfo.InvariantCulture, $"\n#line hidden\nSystem.Console.Write(\"\\u001e{blocks.Count}\\u001e\");\n");
            statements.AppendJoin("", steps.Select(Placed));
            blocks.Add(block);
        }

        string Placed(MemberDeclarationSyntax member)
        {
            var line = block.Line + tree.GetLineSpan(member.FullSpan).StartLinePosition.Line;
            return string.Create(CultureInfo.InvariantCulture, $"\n#line {line} \"{block.Path}\"\n{member.ToFullString()}\n");
        }
    }

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static string Line(UsingDirectiveSyntax directive) => $"{directive}\n";

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => string.Create(CultureInfo.InvariantCulture, $"{type.Identifier.Text}`{type.TypeParameterList?.Parameters.Count ?? 0}"),
        BaseTypeDeclarationSyntax type => type.Identifier.Text + "`0",
        DelegateDeclarationSyntax type => type.Identifier.Text + "`0",
        _ => member.ToString(),
    };
}
