namespace TreatyModel.Compliance.Engine;

/// <summary>What something rests on that hangs on something else: on no more than that does.</summary>
internal static class Bases
{
    /// <summary>The weaker of two, for what needs both.</summary>
    internal static Basis Weaker(this Basis one, Basis other) => Doubt(one) >= Doubt(other) ? one : other;

    /// <summary>The stronger of two, for what either is enough for.</summary>
    internal static Basis Stronger(Basis one, Basis other) => Doubt(one) <= Doubt(other) ? one : other;

    /// <summary>What an act on record rests on that counts only because of something else. That nobody speaks against that takes nothing from what is on record.</summary>
    internal static Basis On(this Basis own, Basis ground) => ground == Basis.Presumed ? own : own.Weaker(ground);

    // Silence nobody contradicts; what one side only says, another may; what is denied, somebody does.
    private static int Doubt(Basis basis) => basis switch
    {
        Basis.Established => 0,
        Basis.Presumed => 1,
        Basis.Alleged => 2,
        Basis.Disputed => 3,
        Basis.Unknown => 4,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
