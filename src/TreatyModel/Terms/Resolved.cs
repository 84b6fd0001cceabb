using TreatyModel.Values;

namespace TreatyModel.Terms;

/// <summary>What a term comes to: a value, something still waited for, or nothing that can be settled from the text.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
public abstract record Resolved<T>
    where T : notnull
{
    private protected Resolved()
    {
    }

    /// <summary>Keeps the family closed: every case is written in this file.</summary>
    internal abstract bool IsKnown { get; }

    /// <summary>The value, with its arithmetic step by step.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Steps">How it was reached, first step first.</param>
    public sealed record Known(T Value, ValueList<Step> Steps) : Resolved<T>
    {
        internal override bool IsKnown => true;

        /// <summary>The value.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"{Value}";
    }

    /// <summary>Nothing yet: an event has to happen first.</summary>
    /// <param name="For">The event.</param>
    /// <param name="NoEarlierThan">The earliest that it can come to, where that is known already.</param>
    /// <param name="NoLaterThan">The latest that it can come to, where that is known already.</param>
    public sealed record Waiting(Anchor For, T? NoEarlierThan = default, T? NoLaterThan = default) : Resolved<T>
    {
        internal override bool IsKnown => false;

        /// <summary>What is waited for.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"waiting for {For}";
    }

    /// <summary>Nothing that the text settles.</summary>
    /// <param name="Why">What is missing, in plain words.</param>
    /// <param name="Candidates">What it can come to under the readings on record; empty where there is none.</param>
    public sealed record Undetermined(string Why, ValueList<T> Candidates) : Resolved<T>
    {
        internal override bool IsKnown => false;

        /// <summary>Why it is open.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"undetermined: {Why}";
    }
}
