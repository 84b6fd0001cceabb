namespace TreatyModel.Chronicles;

/// <summary>One line of a chronicle: an entry, or something said later about an entry.</summary>
public abstract record ChronicleLine
{
    private protected ChronicleLine()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The line in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;
}
