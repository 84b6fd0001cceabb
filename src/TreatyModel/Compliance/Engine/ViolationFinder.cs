namespace TreatyModel.Compliance.Engine;

/// <summary>Finds violations among what bears on a duty, in order of time.</summary>
internal abstract class ViolationFinder
{
    internal abstract void Take(in Match match, ViolationLine line);

    /// <summary>The same, to be gone on with apart from this one.</summary>
    internal abstract ViolationFinder Copy();
}
