using NodaTime;
using TreatyModel.Values;

namespace TreatyModel.Time;

/// <summary>What held when: a value for every instant, constant between changes.</summary>
/// <typeparam name="T">What is tracked.</typeparam>
/// <remarks>Segments are [from, to): without gap, without overlap, from the beginning of time to its end.</remarks>
public sealed record Timeline<T>
    where T : notnull
{
    private Timeline(ValueList<Segment<T>> segments) => Segments = segments;

    /// <summary>The segments in order, at least one. The first begins at the beginning of time, the last never ends.</summary>
    public ValueList<Segment<T>> Segments { get; }

    /// <summary>A timeline from its first value and the changes that follow.</summary>
    /// <param name="first">What holds before any change.</param>
    /// <param name="changes">Each change and when it takes effect, in order of time; of several at one instant the last counts.</param>
    /// <returns>The timeline; changes to an equal value make no new segment.</returns>
    /// <exception cref="ArgumentException">The changes are not in order.</exception>
    public static Timeline<T> Of(T first, params ReadOnlySpan<(Instant From, T Value)> changes)
    {
        var segments = new List<Segment<T>>();
        var from = Instant.MinValue;
        var value = first;
        foreach (var (at, next) in changes)
        {
            if (at < from)
            {
                throw new ArgumentException($"The change at {at:uuuu-MM-dd'T'HH:mm:ss'Z'} comes after a later one.", nameof(changes));
            }

            if (EqualityComparer<T>.Default.Equals(value, next))
            {
                continue;
            }

            if (at > from)
            {
                segments.Add(new Segment<T>(from, at, value));
            }

            (from, value) = (at, next);
        }

        segments.Add(new Segment<T>(from, null, value));
        return new Timeline<T>(Joined(segments));
    }

    /// <summary>The segment that an instant falls into.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The segment: its value, since when and until when.</returns>
    public Segment<T> At(Instant instant)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].From <= instant)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Segments[low];
    }

    /// <summary>The segment that holds at the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The zone that the day is taken in.</param>
    /// <returns>The segment at the last instant of that day there.</returns>
    public Segment<T> At(LocalDate day, DateTimeZone zone) =>
        At(Days.StartOf(Days.Check(day, nameof(day)).PlusDays(1), Guard.NotNull(zone)) - Duration.Epsilon);

    /// <summary>The segments in order.</summary>
    /// <returns>One segment after the other.</returns>
    public override string ToString() => string.Join("; ", Segments);

    // A value that comes and goes at one instant can leave two equal neighbours.
    private static ValueList<Segment<T>> Joined(List<Segment<T>> segments)
    {
        var joined = new List<Segment<T>>(segments.Count);
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && EqualityComparer<T>.Default.Equals(joined[^1].Value, segment.Value))
            {
                joined[^1] = joined[^1] with { To = segment.To };
            }
            else
            {
                joined.Add(segment);
            }
        }

        return [.. joined];
    }
}
