using TreatyModel.Acts;

namespace TreatyModel.Rendering;

/// <summary>The noun for each act: "withdrawal", "signature".</summary>
internal static class ActNouns
{
    private static readonly Dictionary<string, string> Nouns = new(StringComparer.Ordinal)
    {
        ["hold-positions"] = "standstill",
        ["cease-fire"] = "cessation of fire",
        ["open-fire"] = "opening of fire",
        ["attack"] = "attack",
        ["advance"] = "advance",
        ["withdraw"] = "withdrawal",
        ["deploy"] = "deployment",
        ["redeploy"] = "redeployment",
        ["enter"] = "entry",
        ["take-control"] = "taking of control",
        ["keep-peace"] = "peacekeeping",
        ["hand-over"] = "hand-over",
        ["guard"] = "guarding",
        ["guarantee-passage"] = "guarantee of passage",
        ["obstruct-passage"] = "obstruction of passage",
        ["control-passage"] = "control of passage",
        ["unblock"] = "unblocking",
        ["build"] = "construction",
        ["delimit"] = "delimitation",
        ["demarcate"] = "demarcation",
        ["release"] = "release",
        ["exchange"] = "exchange",
        ["return"] = "return",
        ["assist-return"] = "oversight of return",
        ["establish"] = "establishment",
        ["activate"] = "activation",
        ["close"] = "closure",
        ["meet"] = "meeting",
        ["confer"] = "conversation",
        ["visit"] = "visit",
        ["negotiate"] = "negotiation",
        ["consult"] = "consultation",
        ["cooperate"] = "cooperation",
        ["submit"] = "submission",
        ["agree"] = "agreement",
        ["instruct"] = "instruction",
        ["assist"] = "assistance",
        ["monitor"] = "monitoring",
        ["verify"] = "verification",
        ["report"] = "report",
        ["implement"] = "implementation",
        ["announce"] = "announcement",
        ["prepare"] = "preparation",
        ["draft"] = "drafting",
        ["initial"] = "initialling",
        ["sign"] = "signature",
        ["ratify"] = "ratification",
        ["enter-into-force"] = "entry into force",
        ["apply-provisionally"] = "provisional application",
        ["suspend"] = "suspension",
        ["resume"] = "resumption",
        ["terminate"] = "termination",
        ["supersede"] = "replacement",
        ["reaffirm"] = "reaffirmation",
    };

    internal static bool Has(ActKind act) => Nouns.ContainsKey(act.Code);

    /// <summary>The noun; for an act of the author's own, its words.</summary>
    internal static string Of(ActKind act) => Nouns.GetValueOrDefault(act.Code) ?? act.Verb;
}
