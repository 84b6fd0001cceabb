using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>A condition: "in parallel with the withdrawal by Armenia (4/withdraw)".</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Condition condition) => Guard.NotNull(condition) switch
    {
        Condition.Occurred occurred => $"after {Event(occurred.Anchor)}",
        Condition.Reached reached => Beginning(reached.Time),
        Condition.Fulfilled => $"once {Clause(condition)}",
        Condition.InParallel parallel => $"in parallel with {Performance(parallel.With)}",
        Condition.Consent consent => $"with the consent of {Phrase(consent.Of)}",
        Condition.Request request => $"at the request of {Phrase(request.Of)}",
        Condition.Matter { Weight: Weight.Factor } matter => $"considering whether {matter.Says}",
        Condition.AsLongAs lasting => $"as long as {Clause(lasting.Inner)}",
        Condition.Unless unless => $"unless {Clause(unless.Inner)}",
        Condition.HeldFor held => $"once {Clause(held.Inner)} for {English.Span(held.Period)} without a break",
        Condition.All all => English.List(all.Of.Select(Phrase)),
        Condition.AnyOf any => English.List(any.Of.Select(Phrase), "or"),
        _ => $"if {Clause(condition)}",
    };

    /// <summary>A recurrence: "at least 2 times a month", "within 48 hours of each request by Egypt".</summary>
    /// <param name="recurrence">The recurrence.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(Recurrence recurrence) => Guard.NotNull(recurrence) switch
    {
        Recurrence.PerPeriod { Times: 1, Comparator: Comparator.Exactly } period => Every(period),
        Recurrence.PerPeriod period => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{AmountText.Prefix(period.Comparator)}{(period.Times == 1 ? "once" : period.Times == 2 ? "twice" : $"{period.Times} times")} {In(period)}"),
        Recurrence.Gap gap => gap.Bound switch
        {
            GapBound.AtMost => $"at intervals of at most {English.Span(gap.Period)}",
            GapBound.AtLeast => $"at intervals of at least {English.Span(gap.Period)}",
            GapBound.Exactly => $"every {English.Span(gap.Period)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        Recurrence.OnTrigger { Ahead: true } trigger =>
            $"{(trigger.Within is null ? "" : $"at least {English.Span(trigger.Within)} ")}before each occasion of {Event(trigger.Anchor)}",
        Recurrence.OnTrigger { Within: null } trigger => $"on {Each(trigger.Anchor)}",
        Recurrence.OnTrigger { Within: { } within } trigger => $"within {English.Span(within)} of {Each(trigger.Anchor)}",
        Recurrence.DailyWindow window => DailyWindow(window),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What a condition says as a clause of its own: "Armenia consents", "the hostages are released".</summary>
    private string Clause(Condition condition) => condition switch
    {
        Condition.Occurred occurred => $"{Event(occurred.Anchor)} has come about",
        Condition.Reached reached => $"{Moment(reached.Time)} has come",
        Condition.Fulfilled fulfilled => $"{Performance(fulfilled.Of)} is complete",
        Condition.Kept kept => Kept(kept.Of),
        Condition.UnderWay doing => $"{Performance(doing.Of)} is under way",
        Condition.InParallel parallel => $"{Performance(parallel.With)} goes on",
        Condition.Otherwise otherwise => $"{Performance(otherwise.Of)} is not complete in time",
        Condition.Outcome outcome => $"the outcome of {Event(outcome.Of)} is {outcome.Is}",
        Condition.Matter matter => matter.Says,
        Condition.Consent consent => $"{Names(consent.Of)} {(IsPlural(consent.Of) ? "consent" : "consents")}",
        Condition.Request request => $"{Names(request.Of)} {(IsPlural(request.Of) ? "ask" : "asks")} for it",
        Condition.Certified certified => $"{Names(certified.By)} {(IsPlural(certified.By) ? "certify" : "certifies")} that {Performance(certified.Of)} is complete",
        Condition.Opinion opinion => $"{The(opinion.Of)} is of the opinion that {opinion.That}",
        Condition.AsLongAs lasting => Clause(lasting.Inner),
        Condition.Unless unless => $"not: {Clause(unless.Inner)}",
        Condition.Not not => $"not: {Clause(not.Inner)}",
        Condition.HeldFor held => $"{Clause(held.Inner)} for {English.Span(held.Period)} without a break",
        Condition.All all => English.List(all.Of.Select(Clause)),
        Condition.AnyOf any => English.List(any.Of.Select(Clause), "or"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Kept(ProvisionId of) => register.Norm(of, Here) is { Modality: Modality.Prohibition } ban
        ? $"the ban on {ActNouns.Of(ban.Act)}{(ban.Bearers.Actors.Count == 0 ? "" : $" by {Names(ban.Bearers)}")} ({of}) is kept"
        : $"{Performance(of)} is kept up";

    private string Each(Anchor anchor) => Event(anchor) switch
    {
        ['t', 'h', 'e', ' ', .. var happening] => $"each {happening}",
        ['a', ' ', .. var happening] => $"each {happening}",
        var happening => $"each {happening}",
    };

    private static string Every(Recurrence.PerPeriod period)
    {
        var unit = English.Words(period.Unit);
        return period.Every == 1
            ? $"every {unit}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"every {period.Every} {unit}s");
    }

    private static string In(Recurrence.PerPeriod period) =>
        period.Every > 1 ? Every(period) : $"{(period.Unit == CalendarUnit.Hour ? "an" : "a")} {English.Words(period.Unit)}";

    private string DailyWindow(Recurrence.DailyWindow window)
    {
        var opens = window.Opens is { } time ? $" from {English.Hour(time)}" : "";
        var days = window.OnDaysOf is null ? "" : $", on days of {Event(window.OnDaysOf)}";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"for {window.Hours:0.##} hours a day{opens}{days}");
    }

    private static bool IsPlural(Bearers bearers) => bearers.Actors.Count > 1 && bearers.Sharing != Sharing.Any;
}
