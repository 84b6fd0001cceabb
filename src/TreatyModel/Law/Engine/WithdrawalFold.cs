using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Law.Engine;

/// <summary>What comes of each notice of withdrawal of one State.</summary>
internal sealed class WithdrawalFold(Casebook book, TreatyRecord record, EntryFold entries, EntryFinding general)
{
    private WithdrawalRule? Rule => record.Final.Withdrawal;

    internal static bool IsNotice(Fact fact, Id<Actor> actor) =>
        fact.IsBy(actor) && (fact.Effect is LegalEffect.Withdraws || (fact.Act is { Progress: Progress.Completed } act && act.Kind == ActKind.Denounce));

    /// <summary>One notice, given while its State was bound.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="actor">Who gave it.</param>
    /// <param name="own">When the treaty took effect for it.</param>
    internal WithdrawalFinding Of(Fact notice, Id<Actor> actor, LegalDay own)
    {
        var bare = new WithdrawalFinding
        {
            Notice = notice.Entry.Id,
            Given = notice.Day,
            Outcome = WithdrawalOutcome.WithoutEffect,
            Stated = (notice.Effect as LegalEffect.Withdraws)?.From is { } from ? DayOf(from) : null,
            Articles = [Article.Vienna("54(a)")],
        };
        if (Rule is not { } rule)
        {
            return ThatBindsNobody(bare, notice) ?? AtExpiry(bare, notice, actor) ?? bare with { Articles = [Article.Vienna("56(1)"), Article.Vienna("54(b)")], Says = "The text has no clause on leaving, and no right to leave is established: it takes the consent of all parties." };
        }

        if (rule.Right == WithdrawalRight.Excluded)
        {
            return bare with { Says = "The text excludes it." };
        }

        if (rule.Right == WithdrawalRight.Implied && record.Agreement.Character.Any(kind => kind is TreatyCharacter.PeaceSettlement or TreatyCharacter.EstablishesBoundary))
        {
            return bare with { Articles = [Article.Vienna("56(1)")], Says = "No right to leave is implied in a treaty of peace or on a boundary." };
        }

        var earliest = Earliest(rule, own);
        bare = bare with { EarliestNotice = earliest };
        if (earliest is { } first && notice.Day < first)
        {
            return bare with { Says = $"Notice could first be given on {Days.Format(first)}." };
        }

        if (earliest is { } opens && rule.Window is { } window && !IsOpen(notice.Day, opens, window))
        {
            return bare with { Says = "The time for notice was not open." };
        }

        return Taken(bare, rule, notice, actor);
    }

    // What does not bind in law can be left at will.
    private WithdrawalFinding? ThatBindsNobody(WithdrawalFinding bare, Fact notice)
    {
        var effect = record.Start(bare.Stated > notice.Day ? bare.Stated.Value : notice.Day);
        return record.Agreement.Nature != InstrumentNature.PoliticalCommitment ? null
            : Standing(bare with { ByRule = notice.Day, Effect = effect, Articles = [Article.Vienna("2(1)(a)")], Says = "It does not bind in law, so that no right to leave is needed." }, notice, effect);
    }

    private WithdrawalFinding Taken(WithdrawalFinding bare, WithdrawalRule rule, Fact notice, Id<Actor> actor)
    {
        var taken = entries.Take(rule.Counting, notice.Day, new LegalTime.Day(notice.Day));
        if (taken.Computed is not { } effect)
        {
            return bare with { Says = taken.Missing[0].What };
        }

        var steps = taken.Steps;
        if (rule.Right == WithdrawalRight.Implied && notice.Day.PlusYears(1) is var year && effect.Day < year)
        {
            (effect, steps) = (record.Start(year), steps.With(new Step("twelve months", new LegalTime.Day(year))));
        }

        var byRule = effect.Day;
        if (bare.Stated is { } stated && stated > effect.Day)
        {
            (effect, steps) = (On(stated, rule), steps.With(new Step("later day stated in the notice", new LegalTime.Day(stated))));
        }

        foreach (var fact in record.Facts)
        {
            if (fact.Effect is LegalEffect.Postpones postpones && postpones.Notice == notice.Entry.Id && fact.Revoked is null
                && fact.StandsOn(effect.Day) && fact.IsBy(actor) && fact.Entry.By.Count > 1 && DayOf(postpones.Until) is { } later && later > effect.Day)
            {
                (effect, steps) = (On(later, rule), steps.With(new Step("extended by agreement", new LegalTime.Day(later))));
            }
        }

        var finding = bare with
        {
            ByRule = byRule,
            Effect = effect,
            Steps = steps,
            Articles = rule.Right == WithdrawalRight.Implied ? [Article.Vienna("56(2)"), Article.Vienna("67(1)")] : [Article.Vienna("54(a)"), Article.Vienna("67(1)")],
        };
        finding = Standing(finding, notice, effect);
        return rule.NotDuring is { } during && finding.RescindedOn is null ? During(finding, during, actor) : finding;
    }

    private static WithdrawalFinding Standing(WithdrawalFinding finding, Fact notice, LegalDay effect) => notice.Revoked is { } rescinded && rescinded < effect.Day
        ? finding with { Outcome = WithdrawalOutcome.Rescinded, RescindedOn = rescinded, Articles = [.. finding.Articles, Article.Vienna("68")] }
        : finding with { Outcome = notice.IsContested ? WithdrawalOutcome.Disputed : WithdrawalOutcome.Effective };

    // Where silence renews the term, who breaks it leaves when the term for which notice came in time runs out.
    private WithdrawalFinding? AtExpiry(WithdrawalFinding bare, Fact notice, Id<Actor> actor)
    {
        if (record.Final.Term?.Renewal is not Renewal.Tacit tacit || (tacit.NoticeBy.Count > 0 && !tacit.NoticeBy.Contains(actor))
            || TermLine.Of(book, record, general) is not { } line || line.PeriodFor(notice.Day) is not { } number)
        {
            return null;
        }

        var expiry = line.Expiry(number);
        var effect = record.Start(expiry);
        return Standing(
            bare with
            {
                ByRule = effect.Day,
                Effect = effect,
                Steps = [new Step(number == 1 ? "expiry of the first term" : $"expiry of renewal {number - 1} of the term", expiry)],
                Articles = [Article.Vienna("54(a)"), Article.Vienna("67(1)")],
            },
            notice,
            effect);
    }

    // It waits while the event goes on for who leaves; with its end it takes effect.
    private WithdrawalFinding During(WithdrawalFinding finding, Id<NamedEvent> during, Id<Actor> actor)
    {
        var going = false;
        var since = LocalDate.MinIsoValue;
        foreach (var fact in record.Facts.Where(fact => fact.Entry.Events.Contains(during) && (fact.Entry.By.Count == 0 || fact.IsBy(actor))))
        {
            var begins = fact.Act?.Progress is Progress.Began or Progress.Progressed;
            if (fact.Day <= finding.Effect!.Day || going)
            {
                (going, since) = (begins, fact.Day);
            }
        }

        return going ? finding with { Outcome = WithdrawalOutcome.Waiting, Effect = null, Says = $"It does not take effect during {during}, which goes on as far as is on record." }
            : since > finding.Effect!.Day ? finding with { Effect = record.Start(since), Steps = finding.Steps.With(new Step($"end of {during}", new LegalTime.Day(since))) }
            : finding;
    }

    private LegalDay On(LocalDate day, WithdrawalRule rule) => rule.Counting.IsToEndOfDay ? record.End(day) : record.Start(day);

    private LocalDate? Earliest(WithdrawalRule rule, LegalDay own)
    {
        var from = rule.NoticeFromGeneralEntry ? general.Day : own;
        return rule.NoticeNotBefore is { } counting && from is not null ? entries.Take(counting, from.Day, new LegalTime.Day(from.Day)).Computed?.Day
            : rule.Window is null ? null : from?.Day;
    }

    private static bool IsOpen(LocalDate day, LocalDate first, NoticeWindow window)
    {
        for (var opens = first; opens <= day; opens = opens.Plus(window.Every))
        {
            if (day < opens.Plus(window.Open))
            {
                return true;
            }
        }

        return false;
    }

    private LocalDate? DayOf(Due due) => book.Resolve(due, record) is Resolved<LegalTime>.Known known ? known.Value.Date : null;
}
