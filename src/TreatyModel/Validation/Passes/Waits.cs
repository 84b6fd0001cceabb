using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Terms;

namespace TreatyModel.Validation.Passes;

/// <summary>What a time or a condition cannot do without: the performances, beginnings, deadlines and expiries that must come first.</summary>
/// <remarks>
/// Of several of which any is enough, only what all of them wait for. What follows something both ways (as long as, unless, not)
/// and what may happen in parallel waits for nothing.
/// </remarks>
internal static class Waits
{
    internal static string ForEntry(Id<Agreement> agreement) => $"entry into force of {agreement}";

    internal static string ForBeginning(ProvisionId of) => $"beginning of {of}";

    internal static string ForDeadline(ProvisionId of) => $"deadline of {of}";

    internal static string ForExpiry(ProvisionId of) => $"expiry of {of}";

    internal static IEnumerable<string> Of(Due? due, Id<Agreement> own) => due switch
    {
        Due.After after => Of(after.Anchor, own),
        Due.OnEvent on => Of(on.Anchor, own),
        Due.FractionAfter after => Of(after.Anchor, own),
        Due.BlankAfter after => Of(after.Anchor, own),
        Due.DayNumber day => Of(day.Anchor, own),
        Due.Vague vague => Of(vague.AtLatest, own),
        Due.EarlierOf earlier => Common(earlier.Of.Select(limb => Of(limb, own))),
        Due.LaterOf later => later.Of.SelectMany(limb => Of(limb, own)),
        _ => [],
    };

    internal static IEnumerable<string> Of(Condition? condition, Id<Agreement> own) => condition switch
    {
        Condition.Occurred occurred => Of(occurred.Anchor, own),
        Condition.Outcome outcome => Of(outcome.Of, own),
        Condition.Reached reached => Of(reached.Time, own),
        Condition.Fulfilled fulfilled => [Node(fulfilled.Of, own).ToString()],
        Condition.Certified certified => [Node(certified.Of, own).ToString()],
        Condition.Kept kept => [ForBeginning(Node(kept.Of, own))],
        Condition.UnderWay going => [ForBeginning(Node(going.Of, own))],
        Condition.Otherwise otherwise => [ForDeadline(Node(otherwise.Of, own))],
        Condition.HeldFor held => Of(held.Inner, own),
        Condition.All all => all.Of.SelectMany(one => Of(one, own)),
        Condition.AnyOf any => Common(any.Of.Select(one => Of(one, own))),
        _ => [],
    };

    // Notices, requests and what others do wait for no provision.
    private static IEnumerable<string> Of(Anchor anchor, Id<Agreement> own) => anchor switch
    {
        Anchor.Performance p => [Node(p.Of, own).ToString()],
        Anchor.Beginning b => [ForBeginning(Node(b.Of, own))],
        Anchor.Deadline d => [ForDeadline(Node(d.Of, own))],
        Anchor.Breach b => [ForBeginning(Node(b.Of, own))],
        Anchor.Expiry e => [ForExpiry(Node(e.Of, own))],
        Anchor.EntryIntoForceOf e => [ForEntry(e.Agreement ?? own)],
        _ => [],
    };

    private static IEnumerable<string> Common(IEnumerable<IEnumerable<string>> limbs) =>
        limbs.Aggregate((one, other) => one.Intersect(other, StringComparer.Ordinal));

    private static ProvisionId Node(ProvisionId of, Id<Agreement> own) => of.In(own) with { Bearer = null, Occurrence = null };
}
