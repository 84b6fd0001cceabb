using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>The words that stand for the kinds of clause in files and tables.</summary>
public static class ClauseKinds
{
    /// <summary>Every kind, in alphabetical order.</summary>
    public static ValueList<string> All { get; } =
    [
        "access-restriction",
        "amendment-clause",
        "amnesty",
        "body-procedure",
        "border-commission",
        "ceasefire",
        "clause-group",
        "constitutive-clause",
        "cooperation-clause",
        "corridor-regime",
        "detainee-release",
        "disarmament-and-demobilization",
        "dispute-settlement",
        "duration-clause",
        "elections",
        "entry-into-force-clause",
        "force-deployment",
        "force-limit",
        "further-agreement",
        "general-clause",
        "guarantee",
        "heavy-weapon-withdrawal",
        "humanitarian-access",
        "humanitarian-law-duty",
        "humanitarian-pause",
        "invitation",
        "joint-body",
        "language-clause",
        "line-of-contact",
        "mine-action",
        "missing-persons",
        "monitoring-centre",
        "passage-right",
        "peacekeeper-deployment",
        "permission-clause",
        "phase-clause",
        "power-clause",
        "power-sharing",
        "prisoner-exchange",
        "programme",
        "reaffirmation",
        "reform",
        "reinforcement-ban",
        "relations",
        "reporting",
        "restraint",
        "return-of-displaced-persons",
        "review",
        "rights-guarantee",
        "standstill",
        "takeover-of-control",
        "talks",
        "territorial-hand-over",
        "unblocking-of-transport-links",
        "verification",
        "withdrawal",
        "withdrawal-of-claims",
        "zone-establishment",
    ];

    /// <summary>The word of a type or a member: <c>JointBody</c> is <c>joint-body</c>.</summary>
    internal static string Word(string name)
    {
        var word = new System.Text.StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
