using System.Runtime.CompilerServices;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>Text of one paragraph, item or cell. A string converts to it; a collection expression takes runs.</summary>
[CollectionBuilder(typeof(Passage), nameof(Of))]
public sealed record Passage : IEnumerable<Run>
{
    /// <summary>Its stretches, in order.</summary>
    public required ValueList<Run> Runs { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it has no words.</summary>
    public bool IsEmpty => Runs.All(run => run.Text.Length == 0);

    /// <summary>Plain words.</summary>
    /// <param name="text">The words.</param>
    public static implicit operator Passage(string text) => Of([new Run(text)]);

    /// <summary>Stretches in order; collection expressions call this.</summary>
    /// <param name="runs">The stretches.</param>
    /// <returns>The passage.</returns>
    public static Passage Of(ReadOnlySpan<Run> runs) => new() { Runs = ValueList.Create(runs) };

    /// <inheritdoc/>
    public IEnumerator<Run> GetEnumerator() => Runs.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words without their tones.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Concat(Runs);
}
