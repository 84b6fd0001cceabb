using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Tests.Json;

/// <summary>The written forms as regular expressions, as wide as the parsers or wider, with examples of each.</summary>
internal static class SchemaPatterns
{
    internal const string Word = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?";

    private const string Number = "[^\\s#/@~!]+(?: [^\\s#/@~!]+)*";
    private const string Address = $"(?:{Word}#)?{Number}(?:/{Word})?(?:@{Word})?(?:~{Word})?(?:!{Word})?";
    private const string Moment = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2}|\\[[^\\]]+\\])?";
    private const string Time = $"(?:{Moment}|[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}})?)?)~?";
    private const string Span = "[0-9]+ (?:year|month|week|day|hour|minute)s?";
    private const string Spans = $"{Span}(?: and {Span})*";
    private const string Who = $"{Word}(?: (?:and|or) {Word})*";
    private const string Event =
        $"(?:(?:entry into force|signature)(?: of {Word})?|(?:performance|beginning|deadline|expiry|breach) of {Address}|notice under {Address}|act (?:other:)?{Word}(?: by {Who})?|(?:request of|time set by) {Who}|event {Word})";

    private const string Unit = "(?:month|quarter|half-year|year)";
    private const string Step = $"(?:(?:clear |inclusive )?{Spans}|first day of (?:next {Unit}|{Unit} [0-9]+ after|a {Unit} not before)|last day of (?:{Unit}|next {Unit}|{Unit} [0-9]+ after)|next [0-9]{{2}}-[0-9]{{2}}|end of day)";

    private static readonly string Symbols = string.Join('|', Units.Symbols);
    private static readonly string Kind = $"(?:{Symbols})(?: \\([^()\\r\\n]+\\))?";
    private static readonly string Quantity = $"(?:[0-9]+\\.?[0-9]*|\\.[0-9]+) {Kind}";

    internal static (string Pattern, string[] Examples) Of(Type type) => type switch
    {
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) => (Word, ["north"]),
        _ when type == typeof(ClauseNumber) => (Number, ["13(c)"]),
        _ when type == typeof(ProvisionId) => (Address, ["4/withdraw", "sample-1#3/deploy"]),
        _ when type == typeof(LanguageTag) => ("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", ["az-Latn"]),
        _ when type == typeof(ReferenceZone) => ("[+-][0-9]{2}:[0-9]{2}|[A-Za-z][A-Za-z0-9_+/-]*", ["Europe/Moscow"]),
        _ when type == typeof(When) => ($"{Time}(?:/{Time})?", ["2020-11-10T00:00[Europe/Moscow]", "2020-11~", "2020-09-27/2020-11-09"]),
        _ when type == typeof(LocalTime) => ("[0-9]{2}:[0-9]{2}", ["06:00"]),
        _ when type == typeof(EquipmentClass) => ("\\S(?:[^\\r\\n]*\\S)?", ["tanks", "artillery, calibre at least 100 mm"]),
        _ when type == typeof(Amount) => (
            $"blank|as in [^\\r\\n]+|(?:of which )?(?:at least |at most |more than |fewer than |about )?{Quantity}|{Quantity} for each {Quantity}|(?:all|the rest of) {Kind}|as many (?:{Symbols}) as the other side(?: \\([^()\\r\\n]+\\))?",
            ["1960 persons", "at most 5 km", "90 vehicles (armoured personnel carriers)", "30 persons (prisoners) for each 1 persons (hostages)", "all persons (hostages)", "as in Annex II", "blank"]),
        _ when type == typeof(Due) => (
            $"blank(?: {Word})?|blank [a-z]+ after {Event}|as read in {Word}|set by {Who}|(?:earlier|later) of \\(.+;.+\\)"
            + "|(?:at once|without delay|as soon as possible|promptly|within a reasonable time)(?:, at latest .+)?"
            + $"|on {Event}|day [0-9]+ from {Event}|{Spans} (?:after|before) {Event}|[0-9]*\\.?[0-9]+ (?:months|years) after {Event}"
            + $"|before [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|end of [0-9]{{4}}(?:-[0-9]{{2}})?|{Moment}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}",
            [
                "2020-11-20", "before 2020-11-20", "end of 2022-04", "2020-11-10T00:00[Europe/Moscow]", "72 hours after entry into force", "30 days before expiry of 4/term",
                "day 7 from signature", "4.5 months after entry into force", "on performance of 4/withdraw", "earlier of (2021-01-01; 30 days after signature)",
                "as soon as possible, at latest 2021-01-01", "set by commission", "as read in start-of-term", "blank days after signature", "blank",
            ]),
        _ when type == typeof(Anchor) => (
            Event, ["entry into force", "signature", "performance of 4/withdraw", "beginning of 4/withdraw", "deadline of 4/withdraw", "expiry of 4/term", "breach of 1/no-open-fire", "notice under 9", "act release by north", "request of north or south", "event local-elections"]),
        _ when type == typeof(Counting) => (
            $"same day|{Step}(?:, {Step})*",
            ["same day", "60 days, first day of next month", "first day of month 6 after", "clear 6 months", "inclusive 30 days", "first day of a quarter not before", "last day of next year", "next 06-30", "2 years, end of day"]),
        _ when type == typeof(Period) => (Spans, ["3 years", "72 hours", "1 year and 6 months"]),
        _ when type == typeof(ActKind) => ($"other:{Word}", ["other:fly-drones"]),
        _ => throw new ArgumentException($"{type} has no written form here: add its pattern and an example.", nameof(type)),
    };
}
