using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
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
        Due.AtTime time => $"by {Clock(time)}",
        Due.After after => $"within {English.Span(after.Period)} of {Event(after.Anchor)}",
        Due.OnEvent { Anchor: Anchor.Performance } on => $"by the completion of {Event(on.Anchor)}",
        Due.OnEvent on => $"on {Event(on.Anchor)}",
        Due.Ahead ahead => $"at least {English.Span(ahead.Period)} before {Event(ahead.Anchor)}",
        Due.FractionAfter part => $"within {English.Amount(Amount.Exactly(part.Count, part.Unit))} of {Event(part.Anchor)}",
        Due.DayNumber day => $"by {DayOf(day)}",
        Due.BlankAfter blank => $"within {Blank(blank)}",
        Due.Vague { AtLatest: null } vague => DueText.Words(vague.Standard),
        Due.Vague { AtLatest: { } limit } vague => $"{DueText.Words(vague.Standard)}, and {Deadline(limit)} at the latest",
        Due.SetBy set => $"by a time to be set by {Names(set.Who)}",
        Due.EarlierOf either => $"by the earlier of: {English.List(either.Of.Select(Moment), "or")}",
        Due.LaterOf either => $"by the later of: {English.List(either.Of.Select(Moment), "or")}",
        Due.TwoReadings open => $"by {Open(open.Ambiguity, Deadline) ?? "a date that can be read in more than one way"}",
        Due.BlankDue blank => $"by {Open(blank.Ambiguity, Deadline) ?? "a date left blank in the text"}",
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
        return term.Renewal is null ? length : $"{length}, {Phrase(term.Renewal)}";
    }

    /// <summary>What happens when a term runs out: "renewed tacitly for 5 years at a time unless ...".</summary>
    /// <param name="renewal">The renewal.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Renewal renewal) => Guard.NotNull(renewal) switch
    {
        Renewal.Tacit tacit =>
            $"renewed tacitly for {English.Span(tacit.Length)} at a time unless {Whoever(tacit)} gives notice at least {English.Span(tacit.Notice)} before expiry",
        Renewal.ByDecision decision =>
            $"renewed{(decision.Length is null ? "" : $" for {English.Span(decision.Length)} at a time")} if {Names(decision.By)} so {(IsPlural(decision.By) ? "decide" : "decides")}",
        Renewal.AsLongAs lasting => $"prolonged as long as {Clause(lasting.Condition)}",
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

    private string Moment(Due due) => Guard.NotNull(due) switch
    {
        Due.OnDay day => English.Date(day.Day),
        Due.BeforeDay day => $"the day before {English.Date(day.Day)}",
        Due.EndOfMonth month => $"the end of {English.Month(month.Month)}",
        Due.EndOfYear year => $"the end of {English.Year(year.Year)}",
        Due.AtTime time => Clock(time),
        Due.After after => $"{English.Span(after.Period)} after {Event(after.Anchor)}",
        Due.OnEvent on => Event(on.Anchor),
        Due.Ahead ahead => $"{English.Span(ahead.Period)} before {Event(ahead.Anchor)}",
        Due.FractionAfter part => $"{English.Amount(Amount.Exactly(part.Count, part.Unit))} after {Event(part.Anchor)}",
        Due.DayNumber day => DayOf(day),
        Due.BlankAfter blank => Blank(blank),
        Due.Vague { AtLatest: null } vague => DueText.Words(vague.Standard),
        Due.Vague { AtLatest: { } limit } vague => $"{DueText.Words(vague.Standard)}, at the latest {Moment(limit)}",
        Due.SetBy set => $"a time to be set by {Names(set.Who)}",
        Due.EarlierOf either => $"the earlier of: {English.List(either.Of.Select(Moment), "or")}",
        Due.LaterOf either => $"the later of: {English.List(either.Of.Select(Moment), "or")}",
        Due.TwoReadings open => Open(open.Ambiguity, Moment) ?? "a date that can be read in more than one way",
        Due.BlankDue blank => Open(blank.Ambiguity, Moment) ?? "a date left blank in the text",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // An hour without a zone is in the zone that the agreement states.
    private string Clock(Due.AtTime time) =>
        English.Clock(time.Local, time.Zone ?? (Here is null ? null : register.Find(Here)?.Zone));

    private string DayOf(Due.DayNumber day) => day.Number == 1 ? $"the day of {Event(day.Anchor)}" : string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"day {day.Number}, counting the day of {Event(day.Anchor)} as day 1");

    private string Blank(Due.BlankAfter blank) =>
        $"a number of {blank.Unit.Symbol()} left blank in the text after {Event(blank.Anchor)}";

    private string? Open(Id<Ambiguity>? open, Func<Due, string> words)
    {
        // A reading that is itself open says nothing, and must not be followed in circles.
        var readings = Here is null || open is null ? [] : register.Find(Here)?.Ambiguities
            .Where(ambiguity => ambiguity.Id == open)
            .SelectMany(ambiguity => ambiguity.Readings)
            .Select(reading => reading.Time)
            .Where(time => time is not null && !IsOpen(time))
            .Select(time => words(time!))
            .ToArray() ?? [];
        return readings.Length == 0 ? null : $"a date that the text leaves open (readings: {(readings.Any(reading => reading.Contains(',', StringComparison.Ordinal)) ? string.Join("; or ", readings) : English.List(readings, "or"))})";
    }

    private static bool IsOpen(Due time) => time switch
    {
        Due.BlankDue or Due.TwoReadings => true,
        Due.EarlierOf either => either.Of.Any(IsOpen),
        Due.LaterOf either => either.Of.Any(IsOpen),
        Due.Vague { AtLatest: { } limit } => IsOpen(limit),
        _ => false,
    };

    internal string Time(Due due) => Moment(due);

    internal string Event(Anchor anchor) => anchor switch
    {
        Anchor.EntryIntoForceOf { Agreement: null } => "entry into force",
        Anchor.EntryIntoForceOf { Agreement: { } other } => $"the entry into force of {Name(other)}",
        Anchor.SignatureOf { Agreement: null } => "signature",
        Anchor.SignatureOf { Agreement: { } other } => $"the signature of {Name(other)}",
        Anchor.Performance performance => Performance(performance.Of),
        Anchor.Beginning beginning => $"the beginning of {Performance(beginning.Of)}",
        Anchor.Deadline deadline => $"the deadline for {Performance(deadline.Of)}",
        Anchor.Breach breach => $"a breach of {breach.Of}",
        Anchor.Notice notice => $"notice under {notice.Under}",
        Anchor.Expiry expiry => $"the expiry of the term in {expiry.Of}",
        Anchor.ActOf { By: null } act => $"the {ActNouns.Of(act.Kind)}",
        Anchor.ActOf { By: { } by } act => $"the {ActNouns.Of(act.Kind)} by {Names(by)}",
        Anchor.Request request => $"a request by {Names(request.By)}",
        Anchor.Named named => Happening(named.Event),
        Anchor.TimeSet set => $"the time set by {Names(set.By)}",
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

    private string Happening(Id<NamedEvent> id) =>
        (Here is null ? null : register.Find(Here))?.Events.FirstOrDefault(known => known.Id == id)?.Says ?? id.Value;

    private string Whoever(Renewal.Tacit tacit) =>
        tacit.NoticeBy.Count == 0 ? "a party" : English.List(tacit.NoticeBy.Select(The), "or");

    internal string Names(Bearers bearers) =>
        English.List(bearers.Actors.Select(The), bearers.Sharing == Sharing.Any ? "or" : "and");
}
