namespace TreatyModel.Json;

/// <summary>The JSON Schemas of the files, in draft-07, for editors and for checks outside .NET.</summary>
/// <remarks>
/// A schema knows names, kinds, words and written forms. What only the model knows (that a width is a length, that an
/// object stands under an id that exists) it lets pass.
/// </remarks>
public static class TreatySchema
{
    /// <summary>The schema of a kind of file.</summary>
    /// <param name="kind">The kind; for a chronicle the schema is that of one line, its heading or another.</param>
    /// <returns>The text of the schema.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string For(DocumentKind kind)
    {
        var name = Values.Guard.Defined(kind, nameof(kind)) switch
        {
            DocumentKind.Agreement => "agreement",
            DocumentKind.Process => "process",
            DocumentKind.Chronicle => "chronicle",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        using var stream = typeof(TreatySchema).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
