using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Time;

namespace TreatyModel.Tests.Json;

/// <summary>The written forms as regular expressions, as wide as the parsers or wider, with an example of each.</summary>
internal static class SchemaPatterns
{
    internal const string Word = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?";

    private const string Number = "[^\\s#/@~!]+(?: [^\\s#/@~!]+)*";
    private const string Address = $"(?:{Word}#)?{Number}(?:/{Word})?(?:@{Word})?(?:~{Word})?(?:!{Word})?";
    private const string Moment = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2}|\\[[^\\]]+\\])?";
    private const string Time = $"(?:{Moment}|[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}})?)?)~?";
    private const string Span = "[0-9]+ (?:year|month|week|day|hour|minute)s?";
    private const string Spans = $"{Span}(?: and {Span})*";
    private const string Event = $"(?:(?:entry into force|signature)(?: of {Word})?|performance of {Address})";

    internal static (string Pattern, string Example) Of(Type type) => type switch
    {
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) => (Word, "north"),
        _ when type == typeof(ClauseNumber) => (Number, "13(c)"),
        _ when type == typeof(ProvisionId) => (Address, "sample-1#3/deploy"),
        _ when type == typeof(LanguageTag) => ("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", "az-Latn"),
        _ when type == typeof(ReferenceZone) => ("[+-][0-9]{2}:[0-9]{2}|[A-Za-z][A-Za-z0-9_+/-]*", "Europe/Moscow"),
        _ when type == typeof(When) => ($"{Time}(?:/{Time})?", "2020-11-10T00:00[Europe/Moscow]"),
        _ when type == typeof(Amount) => (
            $"blank|(?:at least |at most |more than |fewer than |about )?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+) (?:{string.Join('|', Units.Symbols)})(?: \\([^()\\r\\n]+\\))?",
            "1960 persons"),
        _ when type == typeof(Due) => (
            $"blank(?: {Word})?|before [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|end of [0-9]{{4}}(?:-[0-9]{{2}})?|on {Event}|{Spans} after {Event}|{Moment}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}",
            "3 years after entry into force"),
        _ when type == typeof(Anchor) => (Event, "entry into force"),
        _ when type == typeof(Period) => (Spans, "1 year and 6 months"),
        _ when type == typeof(ActKind) => ($"other:{Word}", "other:fly-drones"),
        _ => throw new ArgumentException($"{type} has no written form here: add its pattern and an example.", nameof(type)),
    };
}
