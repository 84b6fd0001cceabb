using NodaTime;
using TreatyModel.Identifiers;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance;

/// <summary>Where two assessments answer otherwise on one duty.</summary>
public sealed record Difference
{
    /// <summary>The duty.</summary>
    public required ProvisionId Duty { get; init => field = Guard.NotNull(value); }

    /// <summary>The stretches in which they differ, with what each says, in order of time.</summary>
    public required ValueList<Segment<(Standing One, Standing Other)>> Stretches { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The duty and the first difference.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Duty}: {Stretches[0].Value.One} against {Stretches[0].Value.Other}";

    internal static Difference? Of(ProvisionId duty, Timeline<Standing> one, Timeline<Standing> other)
    {
        if (one == other)
        {
            return null;
        }

        var stretches = new List<Segment<(Standing, Standing)>>();
        var (i, j) = (0, 0);
        while (i < one.Segments.Count && j < other.Segments.Count)
        {
            var (a, b) = (one.Segments[i], other.Segments[j]);
            var from = Instant.Max(a.From, b.From);
            var to = a.To is null ? b.To : b.To is null ? a.To : Instant.Min(a.To.Value, b.To.Value);
            if (a.Value != b.Value)
            {
                stretches.Add(new Segment<(Standing, Standing)>(from, to, (a.Value, b.Value)));
            }

            i += a.To == to ? 1 : 0;
            j += b.To == to ? 1 : 0;
            if (to is null)
            {
                break;
            }
        }

        return stretches.Count == 0 ? null : new Difference { Duty = duty, Stretches = [.. stretches] };
    }
}
