using TreatyModel.Values;

namespace TreatyModel.Validation;

internal static partial class Rules
{
    internal static readonly RuleDescription EndsBeforeItBegins = Error("TM1021", "Something ends before it begins.");
    internal static readonly RuleDescription DueBeforeItBegins = Error("TM1022", "Something falls due before it begins to bind.");
    internal static readonly RuleDescription CircularTime = Error("TM1023", "Deadlines, beginnings or conditions wait for each other in a circle.");
    internal static readonly RuleDescription WindowOutOfOrder = Error("TM1024", "A window closes before it opens: the earliest, the start, the aim and the latest are out of order.");
    internal static readonly RuleDescription ScheduleGoesBack = Error("TM1025", "A schedule of stages goes back: a cumulative amount falls, or a stage is due before the one before it.");
    internal static readonly RuleDescription WindowTooShort = Error("TM1026", "Something is to be done at longer intervals, or for more hours a day, than the time in which it may be done.");

    internal static readonly RuleDescription PrevailingNotAuthentic = Error("TM1031", "The prevailing language is not among the authentic ones.", "Vienna Convention on the Law of Treaties art. 33(1)");
    internal static readonly RuleDescription LanguageTwice = Error("TM1032", "A language is listed twice among the authentic ones.");

    internal static readonly RuleDescription CorridorEndTwice = Error("TM1041", "A corridor has the same place as an end twice.");
    internal static readonly RuleDescription CorridorBypassesItsEnd = Error("TM1042", "A corridor must bypass a place that it joins.");
    internal static readonly RuleDescription WithinItself = Error("TM1043", "A place lies within itself.");
    internal static readonly RuleDescription AnswersForItself = Error("TM1044", "An actor answers for itself, or is one of those that it stands for, in a circle.");
    internal static readonly RuleDescription WrongKindOfPlace = Error("TM1045", "A clause on a corridor or a line names a place of another kind.");

    internal static readonly RuleDescription DerivedFromItself = Error("TM1046", "A place is derived from itself.");
    internal static readonly RuleDescription WidthsDisagree = Error("TM1047", "The widths of a strip do not agree: on each side, on one side, or in all.");
    internal static readonly RuleDescription NestedInSmaller = Error("TM1048", "A zone lies in one that is narrower than it.");
    internal static readonly RuleDescription FarEdgeNearer = Error("TM1049", "The far edge of a band is nearer than its near edge.");

    internal static readonly RuleDescription NeverHolds = Error("TM1051", "A condition can never hold.");
    internal static readonly RuleDescription LimitsExclude = Error("TM1052", "Limits on one thing exclude each other.");
    internal static readonly RuleDescription PartExceedsWhole = Error("TM1053", "A part is larger than its whole, or has none.");
    internal static readonly RuleDescription OverHundredPercent = Error("TM1054", "Shares of one thing come to more than 100 per cent.");
    internal static readonly RuleDescription VetoOfNonMember = Error("TM1055", "Somebody can stop the decisions of a body who is no member of it.");

    internal static ValueList<RuleDescription> Contradictions =>
    [
        EndsBeforeItBegins, DueBeforeItBegins, CircularTime, WindowOutOfOrder, ScheduleGoesBack, WindowTooShort,
        PrevailingNotAuthentic, LanguageTwice,
        CorridorEndTwice, CorridorBypassesItsEnd, WithinItself, AnswersForItself, WrongKindOfPlace,
        DerivedFromItself, WidthsDisagree, NestedInSmaller, FarEdgeNearer,
        NeverHolds, LimitsExclude, PartExceedsWhole, OverHundredPercent, VetoOfNonMember,
    ];
}
