using TreatyModel.Values;

namespace TreatyModel.Acts;

/// <content>The closed list.</content>
public sealed partial record ActKind
{
    /// <summary>Every act of the list, in the order in which it is documented.</summary>
    public static ValueList<ActKind> All => Known.All;

    // In a class of its own, so that it is made after the acts themselves.
    private static class Known
    {
        internal static readonly ValueList<ActKind> All =
        [
            HoldPositions, CeaseFire, OpenFire, Attack, CommitHostileAct, Advance, Withdraw, Deploy, Redeploy, Enter, TakeControl,
            KeepPeace, HandOver, Guard, GuaranteePassage, ObstructPassage, ControlPassage, Unblock, Build,
            Delimit, Demarcate, Release, Exchange, Return, AssistReturn, Establish, Activate, Close, Meet, Confer,
            Visit, Negotiate, Consult, Cooperate, Submit, Agree, Instruct, Assist, Monitor, Verify, Report,
            Implement, Announce, Prepare, Draft, Initial, Sign, Ratify, EnterIntoForce, ApplyProvisionally,
            Suspend, Resume, Terminate, Supersede, Reaffirm,
            UseForce, Reinforce, Rotate, Exceed, StationForces, Overfly, Cross, Store, Disarm, Demobilize,
            Assemble, Reintegrate, ClearMines, Enact, Reform, HoldElection, GrantAmnesty, Share, Respect,
            Compensate, Provide, Search, Interfere, RaiseClaim, WithdrawClaim, EstablishRelations, Guarantee,
            Enforce, Facilitate, Invite, Recommend, Authorize, Prevent, AllowPassage, Review, Amend, Denounce,
            Decide, Notify, Certify, Recess, Adopt, OpenForSignature, CloseForSignature, SignAdReferendum,
            SignDefinitively, Accept, Approve, Accede, Succeed, ExchangeInstruments, NotifyConsent, CorrectText, Register,
        ];
    }
}
