using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Values;
using static TreatyModel.Law.Article;

namespace TreatyModel.Law.Engine;

/// <summary>Where one State is while its acts are folded.</summary>
internal sealed class StatePosition(bool negotiated)
{
    private readonly List<Id<Entry>> notices = [];
    private bool bound;
    private ValueList<Article>? left;

    internal Id<Entry>? Initialled { get; set; }

    internal Id<Entry>? AdReferendum { get; set; }

    internal Id<Entry>? Signed { get; set; }

    internal Id<Entry>? Declined { get; set; }

    internal Id<Entry>? Provisional { get; private set; }

    internal Pause? Pause { get; private set; }

    internal MembershipFinding? Member { get; set; }

    internal void Sign(Id<Entry> by) => (Signed, Declined) = (by, null);

    internal void Consent(MembershipFinding membership) => (Member, Declined) = (membership, null);

    internal void InForce(MembershipFinding membership) => (Member, bound, Provisional, Declined) = (membership, true, null, null);

    internal void Rest(Pause pause) => Pause = !pause.Begins || (pause.Of is not null && !bound) ? null : pause;

    // Who is bound applies nothing provisionally any more.
    internal void Apply(Id<Entry>? by) => Provisional = bound ? null : by;

    internal void Leave(ValueList<Article> articles)
    {
        (Member, bound, left, Provisional) = (null, false, articles, null);
        notices.Clear();
    }

    internal void Give(Id<Entry> notice) => notices.Add(notice);

    internal void TakeBack(Id<Entry> notice) => notices.Remove(notice);

    internal StateStanding Standing(TreatyRecord record)
    {
        if (Member is { } member && bound)
        {
            var articles = member.EntryIntoForce.Articles.With(Vienna("2(1)(g)"));
            var standing = Of(StateStatus.Party, articles, member.By is { } by ? [by] : []) with { IsSuccessor = member.Means == ActKind.Succeed };
            return Pause is { } pause ? standing with { Status = StateStatus.Suspended, Articles = pause.Articles, Entries = pause.By is null ? standing.Entries : [pause.By] }
                : notices is [.., var notice] ? standing with { Status = StateStatus.Withdrawing, Articles = [Vienna(record.Final.Withdrawal?.Right == Terms.WithdrawalRight.Implied ? "56(2)" : "54(a)"), Vienna("67(1)")], Entries = [notice] }
                : standing;
        }

        if (Provisional is { } provisional && Declined is null)
        {
            return Of(StateStatus.ProvisionallyApplying, [Vienna("25(1)")], provisional) with { InterimObligation = Member is not null || Signed is not null };
        }

        if (Member is { } consenting)
        {
            return Of(StateStatus.Contracting, [MeansOf(consenting.Means!), Vienna("2(1)(f)"), Vienna("18(b)")], consenting.By!) with { InterimObligation = Declined is null };
        }

        return left is { } after ? Of(StateStatus.FormerParty, after)
            : Declined is { } declined ? Of(StateStatus.Declined, [Vienna("18(a)")], declined)
            : Signed is { } signed ? Of(StateStatus.Signed, [Vienna("14"), Vienna("18(a)")], signed) with { InterimObligation = true }
            : AdReferendum is { } open ? Of(StateStatus.SignedAdReferendum, [Vienna("12(2)(b)")], open)
            : Initialled is { } initialled ? Of(StateStatus.Initialled, [Vienna(record.Final.Initialling == InitiallingEffect.Authenticates ? "10(b)" : "12(2)(a)")], initialled)
            : negotiated ? Of(StateStatus.Negotiating, [Vienna("2(1)(e)")])
            : Of(StateStatus.Outside, [Vienna("2(1)(h)")]);
    }

    private static StateStanding Of(StateStatus status, ValueList<Article> articles, params ReadOnlySpan<Id<Entry>> entries) =>
        new() { Status = status, Articles = articles, Entries = ValueList.Create(entries) };

    private static Article MeansOf(ActKind means) =>
        means == ActKind.Ratify ? Vienna("14(1)")
        : means == ActKind.Accept || means == ActKind.Approve ? Vienna("14(2)")
        : means == ActKind.Accede ? Vienna("15")
        : means == ActKind.ExchangeInstruments ? Vienna("13")
        : means == ActKind.Sign || means == ActKind.SignDefinitively ? Vienna("12(1)")
        : means == ActKind.SignAdReferendum ? Vienna("12(2)(b)")
        : means == ActKind.Initial ? Vienna("12(2)(a)")
        : Vienna("11");
}
