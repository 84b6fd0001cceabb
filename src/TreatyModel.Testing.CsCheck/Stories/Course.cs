using NodaTime;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Testing.Stories;

/// <summary>The course of one duty, so far as what has happened opens it.</summary>
internal sealed class Course
{
    private const int Occurrences = 12;
    private static readonly Duration Open = Duration.FromDays(60);
    private static readonly Duration Before = Duration.FromDays(10);
    private static readonly Duration Year = Duration.FromDays(366);

    private readonly Assessment assessment;
    private readonly Instant start;
    private readonly Segment<Standing>? first;

    internal Course(Assessment assessment, ProvisionId duty, Instant start)
    {
        (this.assessment, Duty, this.start) = (assessment, duty, start);
        first = assessment.Timeline(duty).Segments.FirstOrDefault(segment => segment.Value.Phase is Phase.InEffect or Phase.Available or Phase.Overdue or Phase.Breached);
        Window = first is null ? new Window(start, start + Open) : WindowOf(first);
        Finding = assessment.At(Window.From)[duty];
    }

    internal ProvisionId Duty { get; }

    /// <summary>How it stood when it began to bind.</summary>
    internal Finding Finding { get; }

    /// <summary>From when it binds until it is due or its time is over; a while from the start of all where it never binds.</summary>
    internal Window Window { get; }

    /// <summary>What is to be done about it, or is done against it.</summary>
    internal IEnumerable<Deed> Deeds(Fate fate) => first is null ? [] : Finding.Kind switch
    {
        DutyKind.Obligation => fate.IsBroken ? Late(fate) : [new Deed(Window)],
        DutyKind.Recurring => Recurring(fate),
        DutyKind.Standing => fate.IsBroken ? [new Deed(Window, Breaks: true)] : [],
        DutyKind.Liberty => fate.IsIdle ? [] : [new Deed(Window)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>When something is said of it: in one case of five before it begins or as it does, in two in its window, in two after it.</summary>
    internal Instant Said(double moment) => moment switch
    {
        < 0.1 => new Window(Window.From - Before, Window.From).At(moment * 10),
        < 0.2 => Window.From,
        < 0.6 => Window.At((moment - 0.2) * 2.5),
        _ => new Window(Window.To, Window.To + Open).At((moment - 0.6) * 2.5),
    };

    private IEnumerable<Deed> Late(Fate fate) => assessment.Timeline(Duty).Segments
        .Where(segment => !fate.IsIdle && segment.Value.Phase == Phase.Overdue).Take(1).Select(segment => new Deed(WindowOf(segment)));

    // A broken one is done too soon or too often where it must be rare; else every other occurrence is missed.
    private IEnumerable<Deed> Recurring(Fate fate)
    {
        var occurrences = assessment.At(Window.From + Year)[Duty].Occurrences
            .Where(one => one.From >= start).Take(Occurrences).Select(one => new Window(one.From, one.TooLateFrom ?? one.From + Open));
        return Finding.Norm.Recurrence switch
        {
            Recurrence.Gap { Bound: GapBound.AtLeast } => occurrences.Take(fate.IsBroken ? 2 : 1).Select(one => new Deed(one)),
            Recurrence.PerPeriod { Comparator: Comparator.AtMost or Comparator.FewerThan } rare =>
                occurrences.Select(one => new Deed(one, Times: rare.Times - (rare.Comparator == Comparator.FewerThan ? 1 : 0) + (fate.IsBroken ? 1 : 0))),
            Recurrence.PerPeriod often => Kept(occurrences, fate).Select(one => new Deed(one, Times: often.Times + (often.Comparator == Comparator.MoreThan ? 1 : 0))),
            _ => Kept(occurrences, fate).Select(one => new Deed(one)),
        };
    }

    private static IEnumerable<Window> Kept(IEnumerable<Window> occurrences, Fate fate) =>
        occurrences.Where((_, place) => !fate.IsBroken || place % 2 == (fate.IsIdle ? 0 : 1));

    private Window WindowOf(Segment<Standing> segment)
    {
        var from = Instant.Max(segment.From, start);
        return new Window(from, segment.To is { } to && to > from ? to : from + Open);
    }
}
