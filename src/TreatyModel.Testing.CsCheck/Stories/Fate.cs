using TreatyModel.Values;

namespace TreatyModel.Testing.Stories;

/// <summary>What becomes of one duty. Times are shares of the window that the text gives, which is known only when the duty begins.</summary>
internal sealed record Fate
{
    /// <summary>Whether it is broken.</summary>
    internal required bool IsBroken { get; init; }

    /// <summary>Whether a broken obligation is never performed, and an open power or permission never used.</summary>
    internal required bool IsIdle { get; init; }

    /// <summary>Where in its window it is performed, used or violated.</summary>
    internal required double Moment { get; init; }

    /// <summary>How long a violation goes on: a share of the rest of the window and a third of that again, so that some outlast it.</summary>
    internal required double Length { get; init; }

    /// <summary>How its entries are told, in turn.</summary>
    internal required ValueList<Telling> Tellings { get; init; }

    /// <summary>What is said of it.</summary>
    internal required ValueList<Turn> Turns { get; init; }
}
