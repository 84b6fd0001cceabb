using TreatyModel.Agreements;
using TreatyModel.Terms;

namespace TreatyModel.Rendering;

/// <content>How texts take effect and how they are left.</content>
public sealed partial class Phrases
{
    /// <summary>A rule on entry into force: "60 days after the 60th consent to be bound, on the first day of the next month".</summary>
    internal string EntryWords(EntryIntoForce rule) => rule switch
    {
        EntryIntoForce.Fixed at => At(at.Time),
        EntryIntoForce.OnSignature => "on signature",
        EntryIntoForce.Counted counted =>
            $"{CountingWords(counted.Counting)} {TriggerWords(counted.On)}{(counted.NotBefore is null ? "" : $", but not before {Moment(counted.NotBefore)}")}",
        EntryIntoForce.FixedIf at => $"{At(at.Time)} if by then there is {TriggerWords(at.If)}, otherwise {EntryWords(at.Otherwise)}",
        EntryIntoForce.FirstOf first => English.List(first.Rules.Select(EntryWords), "or") + ", whichever is first",
        EntryIntoForce.LastOf last => English.List(last.Rules.Select(EntryWords)) + ", whichever is last",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How days are counted, before the name of what they are counted from: "60 days, then to the first day of the next month, after".</summary>
    internal static string CountingWords(Counting counting) => counting.Steps.Count == 0
        ? "on the day of"
        : string.Join(", then to ", counting.Steps.Select(StepWords)) + " after";

    internal string TriggerWords(Trigger trigger) => trigger switch
    {
        Trigger.Given given => GivenWords(given),
        Trigger.Weighted weighted => string.Create(Invariant, $"consent by those who account for {(weighted.Exceeded ? "more than" : "at least")} {weighted.Percent:0.##} per cent of {weighted.Of}"),
        Trigger.Exchanged => "the exchange of instruments of consent",
        Trigger.Reached reached => Moment(reached.Time),
        Trigger.Every every => English.List(every.Parts.Select(TriggerWords)),
        Trigger.AnyOne any => English.List(any.Parts.Select(TriggerWords), "or"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string StepWords(CountingStep step) => step switch
    {
        CountingStep.Span span => English.Span(span.Length),
        CountingStep.ClearSpan clear => $"the day after {English.Span(clear.Length)} have run out",
        CountingStep.InclusiveSpan inclusive => $"{English.Span(inclusive.Length)} with the day itself counted",
        CountingStep.FirstDay { Number: 1 } first => $"the first day of the next {English.Words(first.Unit)}",
        CountingStep.FirstDay first => string.Create(Invariant, $"the first day of the {Ordinal(first.Number)} {English.Words(first.Unit)}"),
        CountingStep.FirstDayFrom first => $"the first day of a {English.Words(first.Unit)} that is not earlier",
        CountingStep.LastDay { Number: 0 } last => $"the last day of that {English.Words(last.Unit)}",
        CountingStep.LastDay { Number: 1 } last => $"the last day of the next {English.Words(last.Unit)}",
        CountingStep.LastDay last => string.Create(Invariant, $"the last day of the {Ordinal(last.Number)} {English.Words(last.Unit)}"),
        CountingStep.NextDate next => $"the next {English.DayOfYear(next.Date)}",
        CountingStep.EndOfDay => "the end of the day",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string Ordinal(int number) => string.Create(Invariant, $"{number}{(number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");

    private string GivenWords(Trigger.Given given)
    {
        var what = given.What switch
        {
            ConsentAct.Consent => "consent to be bound",
            ConsentAct.Signature => "signature",
            ConsentAct.Notification => "notification",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var who = given.PartiesTo is { } other ? $" by parties to “{Name(other)}”" : given.By.Count == 0 ? "" : $" by {English.List(given.By.Select(The))}";
        return given.Count is { } count ? $"the {Ordinal(count)} {what}{who}"
            : given.Share is { } share ? $"the {what} of {Share(share)}{(who.Length == 0 ? " of the negotiating States" : who.Replace(" by ", " of ", StringComparison.Ordinal))}"
            : who.Length == 0 ? $"the {what} of all negotiating States" : $"the {what} of all{who.Replace(" by ", " of ", StringComparison.Ordinal)}";
    }

    /// <summary>The further final provisions, one sentence each.</summary>
    internal IEnumerable<string> FinalWords(FinalProvisions final)
    {
        if (final.Consent.Count > 0)
        {
            yield return $"Consent to be bound is expressed by {English.List(final.Consent.Select(means => English.Words(means)), "or")}.";
        }

        if (final.Initialling != InitiallingEffect.Authenticates)
        {
            yield return final.Initialling == InitiallingEffect.CountsAsSignature ? "Initialling counts as signature." : "Initialling expresses consent to be bound.";
        }

        foreach (var part in final.PartialEntry)
        {
            yield return $"{English.List(part.Clauses.Select(clause => clause.ToString()))}: {TakesEffect(part.Rule)}.";
        }

        if (final.LaterJoiners is { } joiners)
        {
            yield return $"For who consents later it takes effect {CountingWords(joiners.Counting)} its own consent.";
        }

        if (final.ProvisionallyFrom is { } from)
        {
            yield return $"It is applied provisionally{(from is null ? "" : $" {Beginning(from)}")}.";
        }

        if (final.Withdrawal is { } leaving)
        {
            yield return WithdrawalWords(leaving);
        }

        if (final.Survives.Count > 0)
        {
            yield return $"{English.List(final.Survives.Select(clause => clause.ToString()))} outlast it.";
        }

        if (final.Reservations is { } reservations)
        {
            yield return ReservationWords(reservations);
        }

        if (final.BindsAllParties)
        {
            yield return "In force, it binds all parties to what it amends.";
        }
    }

    private static string WithdrawalWords(WithdrawalRule rule) => rule.Right switch
    {
        WithdrawalRight.Excluded => "Nobody can withdraw.",
        WithdrawalRight.Implied => $"A right to withdraw is implied; it takes effect {CountingWords(rule.Counting)} the notice, at the least after twelve months.",
        WithdrawalRight.Stated => $"A party can withdraw; it takes effect {CountingWords(rule.Counting)} receipt of the notice"
            + (rule.NoticeNotBefore is { } first ? $", which can be given first {CountingWords(first)} entry into force{(rule.NoticeFromGeneralEntry ? "" : " for it")}" : "")
            + (rule.Window is { } window ? $", for {English.Span(window.Open)} every {English.Span(window.Every)}" : "")
            + (rule.NotDuring is { } during ? $", and not during {during}" : "")
            + (rule.EndsBelow is { } least ? string.Create(Invariant, $"; with fewer than {least} parties it ends") : "")
            + ".",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string ReservationWords(ReservationRule rule)
    {
        var clauses = English.List(rule.Clauses.Select(clause => clause.ToString()));
        return (rule.Scope switch
        {
            ReservationScope.NotStated => "It does not say which reservations can be made",
            ReservationScope.Prohibited => "Reservations are prohibited",
            ReservationScope.ProhibitedFor => $"Reservations to {clauses} are prohibited",
            ReservationScope.OnlyFor => $"Reservations can be made only to {clauses}",
            ReservationScope.AuthorizedFor => $"Reservations to {clauses} are authorised",
            _ => throw new System.Diagnostics.UnreachableException(),
        })
        + (rule.ObjectionPeriod is { } period ? $"; silence for {English.Span(period)} is acceptance" : "") + ".";
    }
}
