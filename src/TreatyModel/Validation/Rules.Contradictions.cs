using TreatyModel.Values;

namespace TreatyModel.Validation;

internal static partial class Rules
{
    internal static readonly RuleDescription EndsBeforeItBegins = Error("TM1021", "Something ends before it begins.");
    internal static readonly RuleDescription DueBeforeItBegins = Error("TM1022", "Something falls due before it begins to bind.");
    internal static readonly RuleDescription CircularTime = Error("TM1023", "Deadlines, beginnings or conditions wait for each other in a circle.");

    internal static readonly RuleDescription PrevailingNotAuthentic = Error("TM1031", "The prevailing language is not among the authentic ones.", "Vienna Convention on the Law of Treaties art. 33(1)");
    internal static readonly RuleDescription LanguageTwice = Error("TM1032", "A language is listed twice among the authentic ones.");

    internal static readonly RuleDescription CorridorEndTwice = Error("TM1041", "A corridor has the same place as an end twice.");
    internal static readonly RuleDescription CorridorBypassesItsEnd = Error("TM1042", "A corridor must bypass a place that it joins.");
    internal static readonly RuleDescription WithinItself = Error("TM1043", "A place lies within itself.");
    internal static readonly RuleDescription AnswersForItself = Error("TM1044", "An actor answers for itself, or is one of those that it stands for, in a circle.");
    internal static readonly RuleDescription WrongKindOfPlace = Error("TM1045", "A clause on a corridor or a line names a place of another kind.");

    internal static ValueList<RuleDescription> Contradictions =>
    [
        EndsBeforeItBegins, DueBeforeItBegins, CircularTime, PrevailingNotAuthentic, LanguageTwice,
        CorridorEndTwice, CorridorBypassesItsEnd, WithinItself, AnswersForItself, WrongKindOfPlace,
    ];
}
