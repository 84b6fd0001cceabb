namespace TreatyModel.Acts;

/// <content>Acts on paper and at the table: bodies, talks, law, third parties.</content>
public sealed partial record ActKind
{
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

    /// <summary>Break off meetings for a time.</summary>
    public static ActKind Recess { get; } = new("recess", "go into recess");

    // Law and institutions.

    /// <summary>A law or a resolution is passed.</summary>
    public static ActKind Enact { get; } = new("enact", "enact");

    /// <summary>An institution is changed.</summary>
    public static ActKind Reform { get; } = new("reform", "reform");

    /// <summary>An election is held.</summary>
    public static ActKind HoldElection { get; } = new("hold-election", "hold elections");

    /// <summary>An amnesty is given.</summary>
    public static ActKind GrantAmnesty { get; } = new("grant-amnesty", "grant amnesty");

    /// <summary>Power, posts or revenue is shared.</summary>
    public static ActKind Share { get; } = new("share", "share");

    /// <summary>A right or a rule is respected.</summary>
    public static ActKind Respect { get; } = new("respect", "respect");

    /// <summary>Loss is made good.</summary>
    public static ActKind Compensate { get; } = new("compensate", "compensate");

    /// <summary>Goods, services or means are given.</summary>
    public static ActKind Provide { get; } = new("provide", "provide");

    /// <summary>Missing persons or remains are looked for.</summary>
    public static ActKind Search { get; } = new("search", "search for");

    /// <summary>Another's internal affairs are interfered in.</summary>
    public static ActKind Interfere { get; } = new("interfere", "interfere in internal affairs");

    /// <summary>A claim is made.</summary>
    public static ActKind RaiseClaim { get; } = new("raise-claim", "raise claims");

    /// <summary>A claim or a case is given up.</summary>
    public static ActKind WithdrawClaim { get; } = new("withdraw-claim", "withdraw claims");

    /// <summary>Diplomatic or normal relations are set up.</summary>
    public static ActKind EstablishRelations { get; } = new("establish-relations", "establish relations");

    // Third parties.

    /// <summary>What others promised is guaranteed.</summary>
    public static ActKind Guarantee { get; } = new("guarantee", "guarantee");

    /// <summary>What others promised is enforced.</summary>
    public static ActKind Enforce { get; } = new("enforce", "enforce");

    /// <summary>Talks are made easier or hosted.</summary>
    public static ActKind Facilitate { get; } = new("facilitate", "facilitate");

    /// <summary>Somebody is asked to take part or to act.</summary>
    public static ActKind Invite { get; } = new("invite", "invite");

    /// <summary>Somebody is advised to act.</summary>
    public static ActKind Recommend { get; } = new("recommend", "recommend");

    /// <summary>Leave is given.</summary>
    public static ActKind Authorize { get; } = new("authorize", "authorize");

    /// <summary>What others would do is prevented.</summary>
    public static ActKind Prevent { get; } = new("prevent", "prevent");

    /// <summary>Passage is let through.</summary>
    public static ActKind AllowPassage { get; } = new("allow-passage", "allow passage");

    /// <summary>What was agreed is looked at again.</summary>
    public static ActKind Review { get; } = new("review", "review");

    /// <summary>A text is changed by agreement (arts 39-41).</summary>
    public static ActKind Amend { get; } = new("amend", "amend");

    /// <summary>A text is denounced (arts 54, 56).</summary>
    public static ActKind Denounce { get; } = new("denounce", "denounce");

    /// <summary>A body or an authority decides.</summary>
    public static ActKind Decide { get; } = new("decide", "decide");

    /// <summary>Somebody is told, formally.</summary>
    public static ActKind Notify { get; } = new("notify", "notify");

    /// <summary>Somebody called upon to do so confirms that something is done.</summary>
    public static ActKind Certify { get; } = new("certify", "certify");
}
