using TreatyModel.Values;

namespace TreatyModel.Validation;

internal static partial class Rules
{
    private const string Guidance = "UN DPPA, Guidance on Mediation of Ceasefires (2022)";
    private const string HaysomHottinger = "Haysom and Hottinger, Do's and Don'ts of Sustainable Ceasefire Agreements";
    private const string Handbook = "PILPG, Ceasefire Drafter's Handbook (2013)";

    internal static readonly RuleDescription BeforeEntryIntoForce = Warn("TM2001", "Something falls due before the agreement enters into force.", "Vienna Convention on the Law of Treaties arts 24, 28");
    internal static readonly RuleDescription NoControlAuthority = Warn("TM2002", "A corridor has nobody who controls what passes.", Handbook);
    internal static readonly RuleDescription OpenEndedForce = Warn("TM2003", "Peacekeepers have neither an end of mandate nor a rule on renewal.", Handbook);
    internal static readonly RuleDescription BurdenOnThirdParty = Warn("TM2004", "A duty is put on somebody who is no party to the text.", "Vienna Convention on the Law of Treaties arts 34-35");
    internal static readonly RuleDescription NoVerification = Warn("TM2005", "A ceasefire has nobody who monitors or verifies it.", Guidance);
    internal static readonly RuleDescription ProhibitedActsUndefined = Warn("TM2006", "A ceasefire does not say which acts it forbids.", Handbook);
    internal static readonly RuleDescription NoMap = Warn("TM2007", "Lines or areas are agreed without a map.", HaysomHottinger);
    internal static readonly RuleDescription VagueArea = Warn("TM2008", "A clause works with an area or a line that nothing delimits.", HaysomHottinger);
    internal static readonly RuleDescription HourWithoutZone = Warn("TM2009", "An hour is given without a time zone.", Guidance);
    internal static readonly RuleDescription NoDisputeStep = Warn("TM2010", "The agreement has no step for settling disputes.", "Charter of the United Nations art. 33; " + HaysomHottinger);
    internal static readonly RuleDescription OneSided = Warn("TM2011", "A text that is labelled or taken as an agreement has fewer than two parties.", "Vienna Convention on the Law of Treaties art. 2(1)(a)");
    internal static readonly RuleDescription NoDateAndTime = Warn("TM2012", "A ceasefire does not give the date and the time from which it holds.", Guidance);
    internal static readonly RuleDescription TermWithoutStart = Warn("TM2013", "A term has no stated start.", HaysomHottinger);
    internal static readonly RuleDescription StandstillWithoutLine = Warn("TM2014", "Forces stop where they are, and no line says where that is.", HaysomHottinger);
    internal static readonly RuleDescription NoticeLongerThanTerm = Warn("TM2015", "Notice must be given before the term that it ends has begun.");
    internal static readonly RuleDescription VagueTime = Warn("TM2016", "A time is given by a vague standard without an outer limit.", HaysomHottinger);
    internal static readonly RuleDescription TimeLeftOpen = Warn("TM2017", "A time is left to be fixed later, without an outer limit.", HaysomHottinger);
    internal static readonly RuleDescription ChairNotMember = Warn("TM2018", "The chair of a body is no member of it.");
    internal static readonly RuleDescription HalfOrWholeWidth = Warn("TM2019", "The same number is the width on each side of one strip and the whole width of another on the same base.");
    internal static readonly RuleDescription IdleCitation = Warn("TM2020", "An entry cites a clause on whose duties it cannot bear: it is by another actor, or of another kind.");

    internal static readonly RuleDescription NoDatasetCode = Inform("TM3001", "No dataset of peace agreements has a code for this kind of clause.", "PA-X codebook; Peace Accords Matrix codebook");
    internal static readonly RuleDescription TextNotSeen = Inform("TM3002", "The text itself was not seen.");
    internal static readonly RuleDescription BlankWithoutReadings = Inform("TM3003", "The text leaves something open, and no reading of it is on record.");

    internal static ValueList<RuleDescription> Warnings =>
    [
        BeforeEntryIntoForce, NoControlAuthority, OpenEndedForce, BurdenOnThirdParty, NoVerification, ProhibitedActsUndefined, NoMap,
        VagueArea, HourWithoutZone, NoDisputeStep, OneSided, NoDateAndTime, TermWithoutStart, StandstillWithoutLine, NoticeLongerThanTerm,
        VagueTime, TimeLeftOpen, ChairNotMember, HalfOrWholeWidth, IdleCitation,
    ];

    internal static ValueList<RuleDescription> Information => [NoDatasetCode, TextNotSeen, BlankWithoutReadings];

    private static RuleDescription Warn(string code, string title, string? basis = null) => Make(code, Severity.Warning, title, basis);

    private static RuleDescription Inform(string code, string title, string? basis = null) => Make(code, Severity.Information, title, basis);
}
