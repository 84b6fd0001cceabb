using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>The rules by name, as validators refer to them.</summary>
internal static partial class Rules
{
    internal static readonly RuleDescription UnknownActor = Error("TM1001", "An actor is referred to that no register in reach lists.");
    internal static readonly RuleDescription UnknownPlace = Error("TM1002", "A place is referred to that no register in reach lists.");
    internal static readonly RuleDescription UnknownRepresentative = Error("TM1003", "A representative is referred to that no register in reach lists.");
    internal static readonly RuleDescription UnknownSource = Error("TM1004", "A source is referred to that no register in reach lists.");
    internal static readonly RuleDescription UnknownAgreement = Error("TM1005", "An agreement is referred to that the process does not hold.");
    internal static readonly RuleDescription UnknownClause = Error("TM1006", "An address names a clause, a key or a bearer that the agreement does not have.");
    internal static readonly RuleDescription UnknownAmbiguity = Error("TM1007", "A blank names an ambiguity that the agreement does not list.");
    internal static readonly RuleDescription UnknownEvent = Error("TM1008", "A time or a condition hangs on an event that the agreement does not list.");

    internal static readonly RuleDescription DuplicateId = Error("TM1011", "Two things of one kind bear the same id.");
    internal static readonly RuleDescription DuplicateClause = Error("TM1012", "Two clauses have the same number and key, so that no address tells them apart.");
    internal static readonly RuleDescription DuplicateProvision = Error("TM1013", "Two provisions at one clause number have the same key.");
    internal static readonly RuleDescription DuplicateReading = Error("TM1014", "Two readings of one ambiguity have the same key.");
    internal static readonly RuleDescription DuplicateParticipant = Error("TM1015", "An actor is listed twice among the participants.");
    internal static readonly RuleDescription MisplacedPart = Error("TM1016", "A part stands in one group and continues the number of another clause.");
    internal static readonly RuleDescription DuplicateStage = Error("TM1017", "Two stages of one norm have the same key, so that no address tells them apart.");

    internal static ValueList<RuleDescription> References =>
        [UnknownActor, UnknownPlace, UnknownRepresentative, UnknownSource, UnknownAgreement, UnknownClause, UnknownAmbiguity, UnknownEvent];

    internal static ValueList<RuleDescription> Identity =>
        [DuplicateId, DuplicateClause, DuplicateProvision, DuplicateReading, DuplicateParticipant, MisplacedPart, DuplicateStage];

    private static RuleDescription Error(string code, string title, string? basis = null) => Make(code, Severity.Error, title, basis);

    private static RuleDescription Make(string code, Severity severity, string title, string? basis) =>
        new() { Code = code, Severity = severity, Title = title, Basis = basis };
}
