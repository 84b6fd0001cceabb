using TreatyModel.Acts;

namespace TreatyModel.Compliance.Engine;

/// <summary>How kinds of act stand to each other: what an act also is, what breaks a duty to act, what ends a violation.</summary>
internal static class ActTable
{
    // An act of the left is also one of each on the right.
    private static readonly Dictionary<ActKind, ActKind[]> AlsoIs = new()
    {
        [ActKind.Attack] = [ActKind.CommitHostileAct, ActKind.UseForce, ActKind.OpenFire],
        // Any act of violence against the adversary is an attack (Additional Protocol I art. 49(1)).
        [ActKind.OpenFire] = [ActKind.Attack, ActKind.CommitHostileAct, ActKind.UseForce],
        [ActKind.CommitHostileAct] = [ActKind.UseForce],
        [ActKind.TakeControl] = [ActKind.Enter, ActKind.Advance],
        [ActKind.Advance] = [ActKind.Enter],
        [ActKind.Deploy] = [ActKind.StationForces, ActKind.Enter],
        [ActKind.Reinforce] = [ActKind.Deploy, ActKind.StationForces, ActKind.Enter],
        [ActKind.StationForces] = [ActKind.Enter],
        [ActKind.Cross] = [ActKind.Enter],
        [ActKind.Exchange] = [ActKind.Release],
        [ActKind.Sign] = [ActKind.Agree],
        [ActKind.Enact] = [ActKind.Reform],
        [ActKind.Ratify] = [ActKind.Enact],
        [ActKind.Certify] = [ActKind.Verify],
        [ActKind.Report] = [ActKind.Notify],
        [ActKind.Submit] = [ActKind.Report, ActKind.Notify],
        [ActKind.Meet] = [ActKind.Confer, ActKind.Consult],
        [ActKind.Negotiate] = [ActKind.Confer, ActKind.Consult],
        [ActKind.Activate] = [ActKind.Establish],
        [ActKind.Redeploy] = [ActKind.Deploy],
    };

    private static readonly Dictionary<ActKind, ActKind[]> Whole = AlsoIs.ToDictionary(one => one.Key, one => (ActKind[])[one.Key, .. one.Value]);

    // What breaks a duty to keep something up.
    private static readonly Dictionary<ActKind, ActKind[]> Breaks = new()
    {
        [ActKind.CeaseFire] = [ActKind.OpenFire, ActKind.Attack, ActKind.CommitHostileAct, ActKind.UseForce],
        [ActKind.HoldPositions] = [ActKind.Advance, ActKind.TakeControl, ActKind.Enter, ActKind.Attack],
        [ActKind.GuaranteePassage] = [ActKind.ObstructPassage],
        [ActKind.AllowPassage] = [ActKind.ObstructPassage],
        [ActKind.Unblock] = [ActKind.ObstructPassage],
        [ActKind.KeepPeace] = [ActKind.OpenFire, ActKind.Attack, ActKind.UseForce],
        [ActKind.Withdraw] = [ActKind.Enter, ActKind.Deploy, ActKind.StationForces],
        [ActKind.Respect] = [ActKind.Interfere, ActKind.UseForce, ActKind.RaiseClaim],
        [ActKind.Cooperate] = [ActKind.ObstructPassage],
    };

    // What ends a violation that goes on.
    private static readonly Dictionary<ActKind, ActKind[]> EndedBy = new()
    {
        [ActKind.ObstructPassage] = [ActKind.Unblock, ActKind.AllowPassage, ActKind.GuaranteePassage],
        [ActKind.Enter] = [ActKind.Withdraw, ActKind.HandOver],
        [ActKind.Deploy] = [ActKind.Withdraw],
        [ActKind.StationForces] = [ActKind.Withdraw],
        [ActKind.OpenFire] = [ActKind.CeaseFire],
        [ActKind.UseForce] = [ActKind.CeaseFire],
        [ActKind.Exceed] = [ActKind.Withdraw],
    };

    // Acts that put something at a place, for a time that goes on.
    private static readonly ActKind[] Presences = [ActKind.StationForces, ActKind.Enter, ActKind.Exceed, ActKind.Overfly, ActKind.Store];

    // Acts that take something away from a level.
    private static readonly ActKind[] Removals = [ActKind.Withdraw, ActKind.HandOver, ActKind.Disarm, ActKind.Demobilize];

    /// <summary>Whether an act of one kind is also one of another.</summary>
    internal static bool Is(ActKind act, ActKind kind) =>
        act == kind || (AlsoIs.TryGetValue(act, out var also) && Array.IndexOf(also, kind) >= 0);

    /// <summary>The kind itself and all that an act of it is too.</summary>
    internal static ReadOnlySpan<ActKind> All(in ActKind act) => Whole.TryGetValue(act, out var all) ? all : new ReadOnlySpan<ActKind>(in act);

    /// <summary>Whether an act breaks a duty to keep another up.</summary>
    internal static bool IsBreach(ActKind act, ActKind duty)
    {
        foreach (var kind in Breaks.GetValueOrDefault(duty, []))
        {
            if (Is(act, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an act ends a violation by another.</summary>
    internal static bool Ends(ActKind act, ActKind violation) =>
        IsEnd(act, violation) || (AlsoIs.TryGetValue(violation, out var also) && Array.Exists(also, kind => IsEnd(act, kind)));

    private static bool IsEnd(ActKind act, ActKind violation) => EndedBy.TryGetValue(violation, out var enders) && Array.IndexOf(enders, act) >= 0;

    /// <summary>Whether being there is what the act is about, so that seeing somebody there says that it was done.</summary>
    internal static bool IsPresence(ActKind act) => Array.IndexOf(Presences, act) >= 0;

    internal static bool Removes(ActKind act) => Array.IndexOf(Removals, act) >= 0;
}
