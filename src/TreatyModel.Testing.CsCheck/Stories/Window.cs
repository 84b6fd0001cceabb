using NodaTime;

namespace TreatyModel.Testing.Stories;

/// <summary>A stretch of time in which something can happen: from its beginning, before its end.</summary>
internal readonly record struct Window(Instant From, Instant To)
{
    /// <summary>A time in it, to the second.</summary>
    /// <param name="share">How far into it, 0 to 1.</param>
    internal Instant At(double share)
    {
        var at = From + ((To - From) * share);
        var whole = Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
        return whole >= From ? whole : at;
    }
}
