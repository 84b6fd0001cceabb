using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>How an instrument takes effect: a closed family (Vienna Convention art. 24).</summary>
public abstract record EntryIntoForce
{
    private protected EntryIntoForce()
    {
    }

    /// <summary>Keeps the family closed to other assemblies, and gives the short text of a case.</summary>
    internal abstract string Written { get; }

    /// <summary>On a day or at a moment that the text fixes.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The rule.</returns>
    public static EntryIntoForce At(Due time) => new Fixed(time);

    /// <summary>On signature.</summary>
    public static EntryIntoForce UponSignature { get; } = new OnSignature();

    /// <summary>The rule in short.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Written;

    /// <summary>On a day or at a moment that the text fixes.</summary>
    /// <param name="Time">The time.</param>
    public sealed record Fixed(Due Time) : EntryIntoForce
    {
        /// <summary>The time.</summary>
        public Due Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

        internal override string Written => Time.ToString();
    }

    /// <summary>On signature (Vienna Convention art. 12).</summary>
    public sealed record OnSignature : EntryIntoForce
    {
        internal override string Written => "on signature";
    }
}
