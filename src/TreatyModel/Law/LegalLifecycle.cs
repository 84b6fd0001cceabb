using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law;

/// <summary>The life of a treaty and of a State towards it, as one table each of the steps that they can take. The diagrams are drawn from them.</summary>
public static class LegalLifecycle
{
    private static readonly StateStatus[] Unbound =
    [
        StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Signed, StateStatus.Declined,
        StateStatus.Contracting, StateStatus.ProvisionallyApplying, StateStatus.FormerParty,
    ];

    /// <summary>The steps of a treaty.</summary>
    public static ValueList<LegalTransition<TreatyStatus>> OfTreaty { get; } =
    [
        new(TreatyStatus.Negotiated, TreatyStatus.Adopted, Vienna("9"), "the text is adopted"),
        new(TreatyStatus.Negotiated, TreatyStatus.Authenticated, Vienna("10"), "the text is initialled or signed"),
        new(TreatyStatus.Adopted, TreatyStatus.Authenticated, Vienna("10"), "the text is initialled or signed"),
        .. Before(TreatyStatus.ProvisionallyApplied, "25(1)", "applied provisionally"),
        .. Before(TreatyStatus.InForce, "24", "what its rule asks for has come about"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.InForce, Vienna("24"), "what its rule asks for has come about"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Authenticated, Vienna("25(2)"), "provisional application ends"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Adopted, Vienna("25(2)"), "provisional application ends"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Negotiated, Vienna("25(2)"), "provisional application ends"),
        .. Before(TreatyStatus.Suspended, "57", "suspended from the day of its entry into force"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Suspended, Vienna("57"), "suspended from the day of its entry into force"),
        .. Before(TreatyStatus.Terminated, "54", "given up before it is in force"),
        .. Before(TreatyStatus.Superseded, "59", "a later treaty takes its place before it is in force"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Terminated, Vienna("54"), "given up before it is in force"),
        new(TreatyStatus.ProvisionallyApplied, TreatyStatus.Superseded, Vienna("59"), "a later treaty takes its place before it is in force"),
        new(TreatyStatus.InForce, TreatyStatus.Suspended, Vienna("57"), "suspended by its terms or by consent of all"),
        new(TreatyStatus.Suspended, TreatyStatus.InForce, Vienna("72"), "operation resumed"),
        new(TreatyStatus.InForce, TreatyStatus.Terminated, Vienna("54"), "ended by its terms, by consent of all or with its last parties"),
        new(TreatyStatus.Suspended, TreatyStatus.Terminated, Vienna("54"), "ended by its terms, by consent of all or with its last parties"),
        new(TreatyStatus.InForce, TreatyStatus.Superseded, Vienna("59"), "a later treaty between the same parties takes its place"),
        new(TreatyStatus.Suspended, TreatyStatus.Superseded, Vienna("59"), "a later treaty between the same parties takes its place"),
    ];

    /// <summary>The steps of a State.</summary>
    public static ValueList<LegalTransition<StateStatus>> OfState { get; } =
    [
        .. From([StateStatus.Outside, StateStatus.Negotiating], StateStatus.Initialled, "10(b)", "initials"),
        .. From([StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled], StateStatus.SignedAdReferendum, "12(2)(b)", "signs ad referendum"),
        .. From([StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Declined], StateStatus.Signed, "14", "signs subject to ratification, or confirms"),
        .. From([StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Signed, StateStatus.Contracting, StateStatus.ProvisionallyApplying], StateStatus.Declined, "18(a)", "makes clear that it will not become a party"),
        .. From([StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Signed, StateStatus.Declined, StateStatus.ProvisionallyApplying, StateStatus.FormerParty], StateStatus.Contracting, "11", "expresses its consent to be bound"),
        .. new[] { StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Signed, StateStatus.FormerParty }
            .SelectMany(to => From([StateStatus.Contracting, StateStatus.ProvisionallyApplying], to, "18(b)", "takes its consent back before entry into force, or provisional application ends")),
        .. Back(StateStatus.Outside),
        .. Back(StateStatus.Negotiating),
        .. Back(StateStatus.Initialled),
        .. Back(StateStatus.SignedAdReferendum),
        .. From([StateStatus.Outside, StateStatus.Negotiating, StateStatus.Initialled, StateStatus.SignedAdReferendum, StateStatus.Signed, StateStatus.Declined, StateStatus.Contracting, StateStatus.FormerParty], StateStatus.ProvisionallyApplying, "25(1)", "applies it provisionally"),
        .. From(Unbound, StateStatus.Party, "24", "it is in force for it"),
        .. From(Unbound, StateStatus.Suspended, "24", "it comes into force for it while its operation is suspended"),
        .. From(Unbound, StateStatus.Withdrawing, "67(1)", "gives notice on the day from which it is bound"),
        .. From([StateStatus.Party, StateStatus.Suspended], StateStatus.Withdrawing, "67(1)", "gives notice of leaving"),
        .. From([StateStatus.Withdrawing, StateStatus.Suspended], StateStatus.Party, "68", "takes its notice back, or operation is resumed"),
        .. From([StateStatus.Party, StateStatus.Withdrawing], StateStatus.Suspended, "57", "operation is suspended for it"),
        .. From([StateStatus.Party, StateStatus.Withdrawing, StateStatus.Suspended], StateStatus.FormerParty, "70", "its withdrawal takes effect, or the treaty ends"),
    ];

    private static IEnumerable<LegalTransition<StateStatus>> Back(StateStatus to) =>
        From([StateStatus.Signed, StateStatus.Declined], to, "18(a)", "takes its signature, or its refusal, back");

    private static IEnumerable<LegalTransition<TreatyStatus>> Before(TreatyStatus to, string article, string when) =>
        new[] { TreatyStatus.Negotiated, TreatyStatus.Adopted, TreatyStatus.Authenticated }.Select(from => new LegalTransition<TreatyStatus>(from, to, Vienna(article), when));

    private static IEnumerable<LegalTransition<StateStatus>> From(StateStatus[] from, StateStatus to, string article, string when) =>
        from.Select(one => new LegalTransition<StateStatus>(one, to, Vienna(article), when));
}
