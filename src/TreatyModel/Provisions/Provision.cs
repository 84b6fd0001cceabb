using TreatyModel.Identifiers;

namespace TreatyModel.Provisions;

/// <summary>What a clause does: a <see cref="Norm"/>, an <see cref="Effect"/> or a <see cref="Rule"/>.</summary>
/// <remarks>Engines and renderers know only these three, never a type of clause.</remarks>
public abstract record Provision
{
    private protected Provision()
    {
    }

    /// <summary>The word that tells it from the clause's other provisions: <c>hand-over</c>, <c>corridor.guard</c>.</summary>
    public required string Key
    {
        get;
        init => field = Word.Optional(Values.Guard.NotNull(value), nameof(Key))!;
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>The provision in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{Key}: {Written}";
}
