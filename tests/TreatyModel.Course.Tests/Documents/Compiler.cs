using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TreatyModel.Course.Tests.Documents;

/// <summary>Compiles programs in memory as a new console project would, with warnings as errors.</summary>
internal static class Compiler
{
    // The usings that a new project has by itself.
    private const string Implicit =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(Implicit, Listing.Language);

    // All that this test project can refer to, its own assembly excepted.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path != typeof(Compiler).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        // References to several versions of one framework assembly are no matter of the document's.
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    // All compilations grow from this one, so that the references are read once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Document", [ImplicitUsings], References, Options);

    /// <summary>Compiles a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="project">The image of another project that it refers to, or null.</param>
    internal static Compiled Compile(Listing program, byte[]? project = null)
    {
        var start = project is null ? Empty : Empty.WithAssemblyName("Elsewhere").AddReferences(MetadataReference.CreateFromImage(project));
        var compilation = start
            .WithOptions(program.Runs ? Options : Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary))
            .AddSyntaxTrees(program.Files);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return new Compiled(
            result.Success ? image.ToArray() : null,
            [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(Said)]);
    }

    private static CompilerError Said(Diagnostic found)
    {
        var place = found.Location.GetMappedLineSpan();
        return new CompilerError(found.Id, found.GetMessage(CultureInfo.InvariantCulture), $"{place.Path}:{place.StartLinePosition.Line + 1}");
    }
}

/// <summary>What the compiler made of a program: an image, or errors.</summary>
internal sealed record Compiled(byte[]? Image, IReadOnlyList<CompilerError> Errors);

/// <summary>What the compiler says.</summary>
internal sealed record CompilerError(string Code, string Message, string Place);
