using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>A point in time as a deadline: "by 15 November 2020", "within 3 years of entry into force".</summary>
    /// <param name="due">The point in time.</param>
    /// <returns>The phrase.</returns>
    public string Deadline(Due due) => Guard.NotNull(due) switch
    {
        Due.OnDay day => $"by {English.Date(day.Day)}",
        Due.BeforeDay day => $"before {English.Date(day.Day)}",
        Due.EndOfMonth month => $"by the end of {English.Month(month.Month)}",
        Due.EndOfYear year => $"by the end of {English.Year(year.Year)}",
        Due.AtTime time => $"by {English.Clock(time.Local, time.Zone)}",
        Due.After after => $"within {English.Span(after.Period)} of {Event(after.Anchor)}",
        Due.OnEvent on => $"on {Event(on.Anchor)}",
        Due.BlankDue blank => $"by {Blank(blank, Deadline)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A point in time as a beginning: "from 00:00 on 10 November 2020 (Europe/Moscow)".</summary>
    /// <param name="due">The point in time.</param>
    /// <returns>The phrase.</returns>
    public string Beginning(Due due) => $"from {Moment(due)}";

    /// <summary>A point in time as an end: "until the end of 2021".</summary>
    /// <param name="due">The point in time.</param>
    /// <returns>The phrase.</returns>
    public string End(Due due) => $"until {Moment(due)}";

    /// <summary>A term: "5 years, renewed tacitly for 5 years at a time unless a party gives notice at least 6 months before expiry".</summary>
    /// <param name="term">The term.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Term term)
    {
        var length = English.Span(Guard.NotNull(term).Length) + (term.From is null ? "" : $" {Beginning(term.From)}");
        return term.Renewal switch
        {
            null => length,
            Renewal.Tacit tacit =>
                $"{length}, renewed tacitly for {English.Span(tacit.Length)} at a time unless {Whoever(tacit)} gives notice at least {English.Span(tacit.Notice)} before expiry",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>A condition: "in parallel with the withdrawal by Armenia (4/withdraw)".</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Condition condition) => Guard.NotNull(condition) switch
    {
        Condition.Occurred occurred => $"after {Event(occurred.Anchor)}",
        Condition.InParallel parallel => $"in parallel with {Performance(parallel.With)}",
        Condition.Consent consent => $"with the consent of {Phrase(consent.Of)}",
        Condition.Request request => $"at the request of {Phrase(request.Of)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Who bears or does something: "Armenia and Azerbaijan, each", "nobody stated; read as Armenia".</summary>
    /// <param name="bearers">The bearers.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Bearers bearers)
    {
        var names = Names(Guard.NotNull(bearers));
        return bearers switch
        {
            { Actors.Count: 0 } => "nobody stated",
            { Stated: false } => $"nobody stated; read as {names}",
            { Actors.Count: > 1, Sharing: Sharing.Each } => $"{names}, each",
            { Actors.Count: > 1, Sharing: Sharing.Jointly } => $"{names} together",
            _ => names,
        };
    }

    /// <summary>A place with what is known of it: for a corridor its ends, its width and what it bypasses.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Place place)
    {
        var name = The(Guard.NotNull(place).Id);
        if (place is not Corridor corridor)
        {
            return name;
        }

        var width = corridor.Width is null ? "" : $", {English.Amount(corridor.Width)} wide";
        var bypasses = corridor.Bypasses.Count == 0 ? "" : $", bypassing {English.List(corridor.Bypasses.Select(The))}";
        return $"{name} (joining {English.List(corridor.Ends.Select(The))}{width}{bypasses})";
    }

    private string Moment(Due due) => Guard.NotNull(due) switch
    {
        Due.OnDay day => English.Date(day.Day),
        Due.BeforeDay day => $"the day before {English.Date(day.Day)}",
        Due.EndOfMonth month => $"the end of {English.Month(month.Month)}",
        Due.EndOfYear year => $"the end of {English.Year(year.Year)}",
        Due.AtTime time => English.Clock(time.Local, time.Zone),
        Due.After after => $"{English.Span(after.Period)} after {Event(after.Anchor)}",
        Due.OnEvent on => Event(on.Anchor),
        Due.BlankDue blank => Blank(blank, Moment),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Blank(Due.BlankDue blank, Func<Due, string> words)
    {
        // A reading that is itself blank says nothing, and must not be followed in circles.
        var readings = Here is null ? [] : register.Find(Here)?.Ambiguities
            .Where(ambiguity => ambiguity.Id == blank.Ambiguity)
            .SelectMany(ambiguity => ambiguity.Readings)
            .Select(reading => reading.Time)
            .Where(time => time is not (null or Due.BlankDue))
            .Select(time => words(time!))
            .ToArray() ?? [];
        return readings.Length == 0
            ? "a date left blank in the text"
            : $"a date that the text leaves open (readings: {English.List(readings, "or")})";
    }

    private string Event(Anchor anchor) => anchor switch
    {
        Anchor.EntryIntoForceOf { Agreement: null } => "entry into force",
        Anchor.EntryIntoForceOf { Agreement: { } other } => $"the entry into force of {Name(other)}",
        Anchor.SignatureOf { Agreement: null } => "signature",
        Anchor.SignatureOf { Agreement: { } other } => $"the signature of {Name(other)}",
        Anchor.Performance performance => Performance(performance.Of),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Performance(ProvisionId of)
    {
        if (register.Norm(of, Here) is not { } norm)
        {
            return $"the performance of {of}";
        }

        var by = norm.Bearers.Actors.Count == 0 ? "" : $" by {Names(norm.Bearers)}";
        return $"the {ActNouns.Of(norm.Act)}{by} ({of})";
    }

    private string Whoever(Renewal.Tacit tacit) =>
        tacit.NoticeBy.Count == 0 ? "a party" : English.List(tacit.NoticeBy.Select(The), "or");

    private string Names(Bearers bearers) =>
        English.List(bearers.Actors.Select(The), bearers.Sharing == Sharing.Any ? "or" : "and");
}
