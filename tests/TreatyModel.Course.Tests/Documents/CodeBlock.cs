namespace TreatyModel.Course.Tests.Documents;

/// <summary>A block of C# in a document, with what its fence says of it.</summary>
/// <param name="Path">The document, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Code">The code.</param>
/// <remarks>The words of a fence are explained in docs/course/README.md.</remarks>
internal sealed record CodeBlock(string Path, int Line, string Code)
{
    /// <summary>The program that it is part of; empty for the document's main program.</summary>
    public string Program { get; init; } = "";

    /// <summary>The errors that the compiler must give, in order of their codes; empty where it compiles.</summary>
    public IReadOnlyList<string> Fails { get; init; } = [];

    /// <summary>The name of the exception that it must end in, or null.</summary>
    public string? Throws { get; init; }

    /// <summary>The number of the exercise that it solves, or null.</summary>
    public string? Solution { get; init; }

    /// <summary>Whether it is tried out on the program so far, and the program goes on without it.</summary>
    public bool Aside { get; init; }

    /// <summary>Whether it is another project that refers to the program so far.</summary>
    public bool Elsewhere { get; init; }

    /// <summary>What the document says that it prints, or null where it says nothing.</summary>
    public Output? Output { get; init; }

    /// <summary>Whether the program goes on with it.</summary>
    public bool Stays => Fails.Count == 0 && Throws is null && Solution is null && !Aside && !Elsewhere;

    /// <summary>Where it stands.</summary>
    public override string ToString() => $"{Path}:{Line}";
}

/// <summary>A block of output.</summary>
/// <param name="Line">The line of its first line of text, from 1.</param>
/// <param name="Text">The text, without a newline at its end.</param>
internal sealed record Output(int Line, string Text);
