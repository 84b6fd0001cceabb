namespace TreatyModel.Chronicles;

/// <summary>What a declaration does to the norms that it cites, if those who must have made it did.</summary>
/// <remarks>
/// Saying it is not yet having the effect: to extend or to waive takes all to whom the norm is owed, to end it all parties,
/// unless the text says otherwise. What falls short of that is kept and shown as disputed, with who is missing.
/// </remarks>
public abstract partial record LegalEffect
{
    private protected LegalEffect()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The effect in short: <c>extends until 2020-11-25</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;
}
