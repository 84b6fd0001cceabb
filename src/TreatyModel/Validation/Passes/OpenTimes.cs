using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>Warns of times that a text puts off: to a vague standard, or to whoever fixes them later, without an outer limit.</summary>
internal static class OpenTimes
{
    internal static void Check(Mentions mentions, Findings findings)
    {
        foreach (var (due, path, clause) in mentions.Times)
        {
            switch (Open(due))
            {
                case Due.Vague: findings.Add(Rules.VagueTime, path, $"{clause.Name} gives a time ({due}) that fixes no date and has no outer limit.", due.ToString()); break;
                case Due.SetBy: findings.Add(Rules.TimeLeftOpen, path, $"{clause.Name} leaves a time to be fixed later ({due}), without an outer limit.", due.ToString()); break;
                default: break;
            }
        }
    }

    // The earlier of several is limited by any of them that is, the later of several by none.
    private static Due? Open(Due due) => due switch
    {
        Due.Vague { AtLatest: null } or Due.SetBy => due,
        Due.Vague { AtLatest: { } limit } => Open(limit),
        Due.EarlierOf earlier => earlier.Of.All(limb => Open(limb) is not null) ? Open(earlier.Of[0]) : null,
        Due.LaterOf later => later.Of.Select(Open).FirstOrDefault(open => open is not null),
        _ => null,
    };
}
