namespace TreatyModel.Acts;

/// <content>Acts on the ground: forces, places, persons.</content>
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

    /// <summary>Any act of hostility, armed or not, as texts that ban them all in one word mean it.</summary>
    public static ActKind CommitHostileAct { get; } = new("commit-hostile-act", "commit hostile acts");

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

    // Force and forces.

    /// <summary>Force is used or threatened.</summary>
    public static ActKind UseForce { get; } = new("use-force", "use or threaten force");

    /// <summary>Forces, arms or materiel are added.</summary>
    public static ActKind Reinforce { get; } = new("reinforce", "bring in reinforcements");

    /// <summary>Personnel or materiel is replaced by as much of the same.</summary>
    public static ActKind Rotate { get; } = new("rotate", "rotate");

    /// <summary>A limit on forces or arms is passed.</summary>
    public static ActKind Exceed { get; } = new("exceed", "have more than the limit");

    /// <summary>Forces are kept in a place.</summary>
    public static ActKind StationForces { get; } = new("station-forces", "station forces");

    /// <summary>Aircraft fly over a place.</summary>
    public static ActKind Overfly { get; } = new("overfly", "overfly");

    /// <summary>A line is crossed.</summary>
    public static ActKind Cross { get; } = new("cross", "cross");

    /// <summary>Weapons are put under lock or watch.</summary>
    public static ActKind Store { get; } = new("store", "store");

    /// <summary>Weapons are handed in or destroyed.</summary>
    public static ActKind Disarm { get; } = new("disarm", "disarm");

    /// <summary>A force is dissolved.</summary>
    public static ActKind Demobilize { get; } = new("demobilize", "demobilize");

    /// <summary>A force gathers in places set for it.</summary>
    public static ActKind Assemble { get; } = new("assemble", "assemble");

    /// <summary>Former fighters take up civilian life.</summary>
    public static ActKind Reintegrate { get; } = new("reintegrate", "reintegrate");

    /// <summary>Mines are removed.</summary>
    public static ActKind ClearMines { get; } = new("clear-mines", "clear mines");
}
