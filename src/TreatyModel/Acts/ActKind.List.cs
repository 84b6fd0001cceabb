using TreatyModel.Values;

namespace TreatyModel.Acts;

/// <content>The closed list.</content>
public sealed partial record ActKind
{
    // Force and forces.

    /// <summary>Forces stay where they are.</summary>
    public static ActKind HoldPositions { get; } = new("hold-positions", "stay at the positions held");

    /// <summary>Hostilities and fire end.</summary>
    public static ActKind CeaseFire { get; } = new("cease-fire", "cease fire");

    /// <summary>Fire is opened, with any weapon.</summary>
    public static ActKind OpenFire { get; } = new("open-fire", "open fire");

    /// <summary>A hostile operation is carried out.</summary>
    public static ActKind Attack { get; } = new("attack", "attack");

    /// <summary>Forces move beyond the positions held.</summary>
    public static ActKind Advance { get; } = new("advance", "advance");

    /// <summary>Forces or persons leave.</summary>
    public static ActKind Withdraw { get; } = new("withdraw", "withdraw");

    /// <summary>Forces or personnel take up positions.</summary>
    public static ActKind Deploy { get; } = new("deploy", "deploy");

    /// <summary>Forces or personnel move to other positions.</summary>
    public static ActKind Redeploy { get; } = new("redeploy", "redeploy");

    /// <summary>Forces, officials or persons come in.</summary>
    public static ActKind Enter { get; } = new("enter", "enter");

    /// <summary>Control over a place is taken.</summary>
    public static ActKind TakeControl { get; } = new("take-control", "take control");

    /// <summary>A peacekeeping force does its task.</summary>
    public static ActKind KeepPeace { get; } = new("keep-peace", "keep the peace");

    // Places and passage.

    /// <summary>A territory or a thing passes to another.</summary>
    public static ActKind HandOver { get; } = new("hand-over", "hand over");

    /// <summary>A place is kept safe by a force.</summary>
    public static ActKind Guard { get; } = new("guard", "guard");

    /// <summary>Safe movement is guaranteed.</summary>
    public static ActKind GuaranteePassage { get; } = new("guarantee-passage", "guarantee safe passage");

    /// <summary>Movement is hindered.</summary>
    public static ActKind ObstructPassage { get; } = new("obstruct-passage", "obstruct passage");

    /// <summary>Passage is controlled.</summary>
    public static ActKind ControlPassage { get; } = new("control-passage", "exercise control over passage");

    /// <summary>Links are opened again.</summary>
    public static ActKind Unblock { get; } = new("unblock", "unblock");

    /// <summary>Something is built.</summary>
    public static ActKind Build { get; } = new("build", "build");

    /// <summary>A border is described by treaty or map.</summary>
    public static ActKind Delimit { get; } = new("delimit", "delimit");

    /// <summary>A border is marked on the ground.</summary>
    public static ActKind Demarcate { get; } = new("demarcate", "demarcate");

    // Persons.

    /// <summary>Persons held are set free.</summary>
    public static ActKind Release { get; } = new("release", "release");

    /// <summary>Persons, remains or things are exchanged.</summary>
    public static ActKind Exchange { get; } = new("exchange", "exchange");

    /// <summary>Persons go back to their homes.</summary>
    public static ActKind Return { get; } = new("return", "return");

    /// <summary>The return of persons is overseen or assisted.</summary>
    public static ActKind AssistReturn { get; } = new("assist-return", "oversee the return of");

    // Bodies and talks.

    /// <summary>A body or an institution is formed.</summary>
    public static ActKind Establish { get; } = new("establish", "establish");

    /// <summary>A body that exists takes up or resumes its work.</summary>
    public static ActKind Activate { get; } = new("activate", "activate");

    /// <summary>A body ends its work.</summary>
    public static ActKind Close { get; } = new("close", "close");

    /// <summary>Representatives meet.</summary>
    public static ActKind Meet { get; } = new("meet", "meet");

    /// <summary>Representatives speak with each other at a distance.</summary>
    public static ActKind Confer { get; } = new("confer", "confer");

    /// <summary>A representative visits.</summary>
    public static ActKind Visit { get; } = new("visit", "visit");

    /// <summary>A text or a question is negotiated.</summary>
    public static ActKind Negotiate { get; } = new("negotiate", "negotiate");

    /// <summary>Views are sought before a decision.</summary>
    public static ActKind Consult { get; } = new("consult", "consult");

    /// <summary>Parties work together.</summary>
    public static ActKind Cooperate { get; } = new("cooperate", "cooperate");

    /// <summary>A plan, a list or a report is handed in.</summary>
    public static ActKind Submit { get; } = new("submit", "submit");

    /// <summary>Parties agree on something.</summary>
    public static ActKind Agree { get; } = new("agree", "agree on");

    /// <summary>An organ is told to act.</summary>
    public static ActKind Instruct { get; } = new("instruct", "instruct");

    /// <summary>Help is given.</summary>
    public static ActKind Assist { get; } = new("assist", "assist");

    /// <summary>Behaviour is watched.</summary>
    public static ActKind Monitor { get; } = new("monitor", "monitor");

    /// <summary>A task is checked.</summary>
    public static ActKind Verify { get; } = new("verify", "verify");

    /// <summary>Something is reported.</summary>
    public static ActKind Report { get; } = new("report", "report");

    /// <summary>An instrument is carried out.</summary>
    public static ActKind Implement { get; } = new("implement", "implement");

    // The life of an instrument.

    /// <summary>An instrument is announced.</summary>
    public static ActKind Announce { get; } = new("announce", "announce");

    /// <summary>Work on a text begins.</summary>
    public static ActKind Prepare { get; } = new("prepare", "prepare");

    /// <summary>A text is drawn up.</summary>
    public static ActKind Draft { get; } = new("draft", "draft");

    /// <summary>A text is initialled (Vienna Convention art. 10).</summary>
    public static ActKind Initial { get; } = new("initial", "initial");

    /// <summary>A text is signed (Vienna Convention arts 10-12).</summary>
    public static ActKind Sign { get; } = new("sign", "sign");

    /// <summary>Consent to be bound is given by ratification (art. 14).</summary>
    public static ActKind Ratify { get; } = new("ratify", "ratify");

    /// <summary>An instrument takes effect (art. 24).</summary>
    public static ActKind EnterIntoForce { get; } = new("enter-into-force", "enter into force");

    /// <summary>An instrument is applied before its entry into force (art. 25).</summary>
    public static ActKind ApplyProvisionally { get; } = new("apply-provisionally", "apply provisionally");

    /// <summary>The operation of an instrument is suspended (arts 57-58).</summary>
    public static ActKind Suspend { get; } = new("suspend", "suspend");

    /// <summary>A suspended instrument operates again (art. 72).</summary>
    public static ActKind Resume { get; } = new("resume", "resume");

    /// <summary>An instrument ends (art. 54).</summary>
    public static ActKind Terminate { get; } = new("terminate", "terminate");

    /// <summary>A later instrument takes its place (art. 59).</summary>
    public static ActKind Supersede { get; } = new("supersede", "supersede");

    /// <summary>An instrument is affirmed again.</summary>
    public static ActKind Reaffirm { get; } = new("reaffirm", "reaffirm");

    /// <summary>Every act of the list, in the order in which it is documented.</summary>
    public static ValueList<ActKind> All { get; } =
    [
        HoldPositions, CeaseFire, OpenFire, Attack, Advance, Withdraw, Deploy, Redeploy, Enter, TakeControl,
        KeepPeace, HandOver, Guard, GuaranteePassage, ObstructPassage, ControlPassage, Unblock, Build,
        Delimit, Demarcate, Release, Exchange, Return, AssistReturn, Establish, Activate, Close, Meet, Confer,
        Visit, Negotiate, Consult, Cooperate, Submit, Agree, Instruct, Assist, Monitor, Verify, Report,
        Implement, Announce, Prepare, Draft, Initial, Sign, Ratify, EnterIntoForce, ApplyProvisionally,
        Suspend, Resume, Terminate, Supersede, Reaffirm,
    ];
}
