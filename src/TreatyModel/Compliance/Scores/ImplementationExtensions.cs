namespace TreatyModel.Compliance.Scores;

/// <summary>What a place on the scale comes to.</summary>
public static class ImplementationExtensions
{
    /// <summary>The points, 0 to 3.</summary>
    /// <param name="implementation">The place on the scale.</param>
    /// <returns>The points, or null for what has no place on the scale.</returns>
    public static int? Points(this Implementation implementation) => implementation <= Implementation.Full ? (int)implementation : null;
}
