namespace TreatyModel.Acts;

/// <content>The life of an instrument.</content>
public sealed partial record ActKind
{
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

    /// <summary>A text is adopted (art. 9).</summary>
    public static ActKind Adopt { get; } = new("adopt", "adopt");

    /// <summary>A text is opened for signature.</summary>
    public static ActKind OpenForSignature { get; } = new("open-for-signature", "open for signature");

    /// <summary>The time for signature ends.</summary>
    public static ActKind CloseForSignature { get; } = new("close-for-signature", "close for signature");

    /// <summary>A text is signed subject to confirmation (art. 12(2)(b)).</summary>
    public static ActKind SignAdReferendum { get; } = new("sign-ad-referendum", "sign ad referendum");

    /// <summary>A text is signed so as to be bound by it, though it allows ratification (art. 12(1)).</summary>
    public static ActKind SignDefinitively { get; } = new("sign-definitively", "sign definitively");

    /// <summary>Consent to be bound is given by acceptance (art. 14(2)).</summary>
    public static ActKind Accept { get; } = new("accept", "accept");

    /// <summary>Consent to be bound is given by approval (art. 14(2)).</summary>
    public static ActKind Approve { get; } = new("approve", "approve");

    /// <summary>Consent to be bound is given by accession (art. 15).</summary>
    public static ActKind Accede { get; } = new("accede", "accede");

    /// <summary>A successor State takes over its predecessor's treaty.</summary>
    public static ActKind Succeed { get; } = new("succeed", "succeed to");

    /// <summary>Instruments of consent are exchanged (arts 13, 16(a)).</summary>
    public static ActKind ExchangeInstruments { get; } = new("exchange-instruments", "exchange instruments of consent");

    /// <summary>Another is told that internal procedures are complete, or of consent itself (art. 16(c)).</summary>
    public static ActKind NotifyConsent { get; } = new("notify-consent", "notify consent");

    /// <summary>An error in an authentic text is corrected (art. 79).</summary>
    public static ActKind CorrectText { get; } = new("correct-text", "correct the text");

    /// <summary>A treaty is registered (art. 80; Charter art. 102).</summary>
    public static ActKind Register { get; } = new("register", "register");

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
}
