using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Compliance.Engine;

// What the terms' own arithmetic comes to, where it takes more than an event and a span.
internal readonly partial struct TimeResolver
{
    private TimeOf Generic(Due due)
    {
        var (known, basis) = (Instant.MinValue, Basis.Established);
        var last = due.Resolve(Context(true, time => (known, basis) = (Instant.Max(known, time.KnownFrom), basis.Weaker(time.Basis))));
        switch (last)
        {
            case Resolved<LegalTime>.Known one:
                var first = due.Resolve(Context(false)) is Resolved<LegalTime>.Known other ? other.Value : one.Value;
                // What is in doubt makes no difference where it comes to the same without.
                var same = basis != Basis.Established && Firm.Resolve(due) is { IsKnown: true, Last: { } firm } && firm == one.Value;
                return TimeOf.Between(first == one.Value ? one.Value : first, one.Value, known, same ? Basis.Established : basis);
            case Resolved<LegalTime>.Waiting waiting:
                return TimeOf.Waiting(waiting.For);
            case Resolved<LegalTime>.Undetermined open:
                return TimeOf.Undetermined(open.Why, Spread(due, open.Candidates));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // The span of the readings, where every one of them comes to a time.
    private (LegalTime First, LegalTime Last)? Spread(Due due, ValueList<LegalTime> candidates)
    {
        var ambiguity = due switch
        {
            Due.TwoReadings read => read.Ambiguity,
            Due.BlankDue blank => blank.Ambiguity,
            _ => null,
        };
        var readings = agreement.Agreement.Ambiguities.FirstOrDefault(known => known.Id == ambiguity)?.Readings.Count;
        if (readings is null || candidates.Count == 0 || candidates.Count != readings)
        {
            return null;
        }

        var zone = Zone;
        var ordered = candidates.OrderBy(time => time.End(zone)).ToArray();
        return (ordered[0], ordered[^1]);
    }

    private TermContext Context(bool latest, Action<TimeOf>? known = null)
    {
        var times = this;
        return new TermContext
        {
            Zone = Zone,
            Occurrence = anchor =>
            {
                var time = times.Occurrence(anchor);
                if (time.IsKnown)
                {
                    known?.Invoke(time);
                    var value = latest ? time.Last! : time.First!;
                    return new Resolved<LegalTime>.Known(value, [new Step(anchor.ToString(), value)]);
                }

                return time.Why is { } why ? new Resolved<LegalTime>.Undetermined(why, []) : new Resolved<LegalTime>.Waiting(time.WaitingFor ?? anchor);
            },
            Readings = Readings,
        };
    }

    // Where one reading is taken, the text is no longer open: it is what that reading says.
    private ValueList<Due> Readings(Id<Ambiguity> ambiguity) =>
    [
        .. agreement.Agreement.Ambiguities
            .Where(known => known.Id == ambiguity)
            .SelectMany(known => known.Readings)
            .Select(reading => reading.Time)
            .OfType<Due>(),
    ];
}
