using NodaTime;
using TreatyModel.Time;

namespace TreatyModel.Testing.Stories;

/// <summary>What is done about a duty: performed, used or broken, in some window.</summary>
/// <param name="Window">When it can be done.</param>
/// <param name="Breaks">Whether it breaks the duty.</param>
/// <param name="Times">How often it is done in the window.</param>
internal readonly record struct Deed(Window Window, bool Breaks = false, int Times = 1)
{
    private static readonly Duration Margin = Duration.FromDays(2);

    /// <summary>When it happens: a violation for a while, anything else at a moment or, well inside the window, on a day.</summary>
    /// <param name="share">How far into the window.</param>
    /// <param name="length">How long a violation goes on, as in <see cref="Fate.Length"/>.</param>
    /// <param name="isToTheDay">Whether no more than the day is known.</param>
    internal When When(double share, double length, bool isToTheDay)
    {
        var at = Window.At(share);
        return Breaks ? new When.Range(at, Window.At(share + ((1 - share) * length * 4 / 3)))
            : isToTheDay && at >= Window.From + Margin && at < Window.To - Margin ? at.InUtc().Date
            : at;
    }
}
