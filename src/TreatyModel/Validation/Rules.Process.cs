using TreatyModel.Values;

namespace TreatyModel.Validation;

internal static partial class Rules
{
    internal static readonly RuleDescription DuplicateAgreement = Error("TM4001", "Two agreements of a process have the same id.");
    internal static readonly RuleDescription CircularRelations = Error("TM4002", "Agreements amend, replace or otherwise follow each other in a circle.", "Vienna Convention on the Law of Treaties arts 30, 39, 59");

    internal static readonly RuleDescription UnknownEntry = Error("TM5001", "A line speaks of an entry that the chronicle does not have.");
    internal static readonly RuleDescription DuplicateEntry = Error("TM5002", "Two entries have the same id.");
    internal static readonly RuleDescription SameAsItself = Error("TM5003", "Entries are declared the same as each other in a circle.");
    internal static readonly RuleDescription KnownBeforeItHappened = Error("TM5004", "A source is said to have made something known before, by its own date, it happened.");
    internal static readonly RuleDescription PlannedInThePast = Error("TM5005", "A plan, an offer or a request looks to a time that had passed when it was made.");
    internal static readonly RuleDescription WordBeforeEntry = Error("TM5006", "An entry is corrected, withdrawn or merged before it was known.");

    internal static readonly RuleDescription UnknownReading = Error("TM5007", "A declaration settles what no agreement in reach leaves open, or as none of its readings.");

    internal static ValueList<RuleDescription> Process => [DuplicateAgreement, CircularRelations];

    internal static ValueList<RuleDescription> Chronicle =>
        [UnknownEntry, DuplicateEntry, SameAsItself, KnownBeforeItHappened, PlannedInThePast, WordBeforeEntry, UnknownReading];
}
