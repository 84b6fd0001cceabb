using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>Works out when a text takes effect by its rule.</summary>
internal sealed class EntryFold(Casebook book, TreatyRecord record)
{
    private readonly TriggerFold triggers = new(book, record);

    /// <summary>The general entry into force: by the rule of the text, or of art. 24(2) where it has none.</summary>
    internal EntryFinding General()
    {
        var finding = record.Rule is { } rule ? Of(rule) : Of(Silent) with { Articles = [Article.Vienna("24(2)")] };
        return Recorded(finding, null);
    }

    internal EntryFinding Of(EntryIntoForce rule) => rule switch
    {
        EntryIntoForce.Fixed at => At(at.Time),
        EntryIntoForce.OnSignature => Counted(new EntryIntoForce.Counted { On = Signature }) with { Articles = [Article.Vienna("12(1)"), Article.Vienna("24(1)")] },
        EntryIntoForce.Counted counted => Counted(counted),
        EntryIntoForce.FixedIf at => FixedIf(at),
        EntryIntoForce.FirstOf first => Several(first.Rules, all => all.Where(one => one.Computed is not null).MinBy(one => one.Computed!.At)),
        EntryIntoForce.LastOf last => Several(last.Rules, all => all.All(one => one.Computed is not null) ? all.MaxBy(one => one.Computed!.At) : null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>For who consents on a day, given the general entry into force.</summary>
    internal EntryFinding For(Fact consent, EntryFinding general, bool succeeds)
    {
        if (succeeds)
        {
            var from = record.Start(Facts.DayOf(consent.Entry.Happened, record.Zone));
            return general.Day is { } start
                ? new EntryFinding { Computed = from.At < start.At ? start : from, Trigger = from.Day, Articles = [Article.Vienna("24(1)")] }
                : general with { Computed = null };
        }

        if (general.Day is not { } entry)
        {
            return general;
        }

        var joins = record.Final.LaterJoiners;
        var since = joins?.OnlyAfterEntryIntoForce == true ? entry.Day : general.Trigger ?? entry.Day;
        if (consent.Day <= since)
        {
            return general with { Recorded = null, RecordedBy = null, Computed = entry };
        }

        var counting = joins?.Counting ?? Counting.SameDay;
        var own = Take(counting, consent.Day, consent.Time);
        var clamped = own.Computed is { } day && day.At < entry.At && joins?.MayPrecedeEntryIntoForce != true;
        return own with
        {
            Computed = clamped ? entry : own.Computed,
            Steps = clamped ? own.Steps.With(new Step("not before the general entry into force", new LegalTime.Day(entry.Day))) : own.Steps,
            Articles = [Article.Vienna(joins is null ? "24(3)" : "24(1)")],
        };
    }

    /// <summary>With the day that is on record beside it; for all, or for one who is bound.</summary>
    internal EntryFinding Recorded(EntryFinding finding, Identifiers.Id<Actors.Actor>? of)
    {
        foreach (var fact in record.Facts)
        {
            if (fact.InLife is { } act && act.Kind == ActKind.EnterIntoForce
                && (of is null ? act.By.Count == 0 || record.Negotiating.All(record.Members(act.By).Contains) : act.By.Count > 0 && record.Members(act.By).Contains(of)))
            {
                return finding with { Recorded = record.Start(fact.Time), RecordedBy = act.Id };
            }
        }

        return finding;
    }

    internal EntryFinding Take(Counting counting, LocalDate from, LegalTime time)
    {
        try
        {
            var steps = counting.Trace(from);
            var day = steps.Count == 0 ? record.Start(time) : record.Start(steps[^1].Result);
            return new EntryFinding
            {
                Computed = counting.IsToEndOfDay ? record.End(day.Day) : day,
                Trigger = from,
                Steps = steps,
                Articles = [Article.Vienna("24(1)")],
            };
        }
        catch (ArgumentOutOfRangeException error)
        {
            return Waiting(Guard.Says(error));
        }
    }

    private static EntryIntoForce Silent { get; } = new EntryIntoForce.Counted { On = new Trigger.Given() };

    private static Trigger Signature { get; } = new Trigger.Given { What = ConsentAct.Signature };

    private static EntryFinding Waiting(string what) =>
        new() { Missing = [new MissingConsents { What = what }], Articles = [Article.Vienna("24(1)")] };

    private EntryFinding At(Due time) => book.Resolve(time, record) switch
    {
        Resolved<LegalTime>.Known known => new EntryFinding
        {
            Computed = record.Start(known.Value),
            Steps = time is Due.OnDay or Due.AtTime ? [] : known.Steps,
            Articles = [Article.Vienna("24(1)")],
        },
        Resolved<LegalTime>.Waiting waiting => Waiting(waiting.For.ToString()),
        Resolved<LegalTime>.Undetermined open => Waiting(open.Why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private EntryFinding Counted(EntryIntoForce.Counted rule)
    {
        if (triggers.FirstDay(rule.On) is not { } day)
        {
            return new EntryFinding { Missing = [.. triggers.Missing(rule.On)], Articles = [Article.Vienna("24(1)")] };
        }

        var taken = Take(rule.Counting, day, TimeOn(day, rule.On));
        if (rule.NotBefore is not { } limit || taken.Computed is not { } computed)
        {
            return taken;
        }

        return book.Resolve(limit, record) is Resolved<LegalTime>.Known known
            ? known.Value.Date <= computed.Day
                ? taken
                : taken with { Computed = record.Start(known.Value), Steps = taken.Steps.With([.. known.Steps, new Step("not before", known.Value)]) }
            : Waiting(limit.ToString()) with { Trigger = day };
    }

    // A signature or an exchange whose hour is known takes effect at that hour; instruments count by the day.
    private LegalTime TimeOn(LocalDate day, Trigger trigger)
    {
        var moments = trigger is Trigger.Exchanged or Trigger.Given { What: not ConsentAct.Notification }
            ? record.Facts.Where(fact => fact.Day == day && fact.Act is { } act && (Facts.IsSignature(act.Kind) || Facts.IsConsentKind(act.Kind))).Select(fact => fact.Time).ToArray()
            : [];
        return moments.Length > 0 && moments.All(time => time is LegalTime.Moment) ? moments.MaxBy(time => time.Start(record.Zone))! : new LegalTime.Day(day);
    }

    private EntryFinding FixedIf(EntryIntoForce.FixedIf rule)
    {
        var at = At(rule.Time);
        if (at.Computed is not { } fixedDay)
        {
            return at;
        }

        var met = triggers.FirstDay(rule.If);
        return met <= fixedDay.Day ? at with { Trigger = met, Steps = [new Step("the day fixed for when that has come about by then", new LegalTime.Day(fixedDay.Day))] }
            : met is null ? at with { Computed = null, Missing = [.. triggers.Missing(rule.If)] }
            : Of(rule.Otherwise);
    }

    private EntryFinding Several(ValueList<EntryIntoForce> rules, Func<EntryFinding[], EntryFinding?> choose)
    {
        var all = rules.Select(Of).ToArray();
        return choose(all) ?? new EntryFinding { Missing = [.. all.SelectMany(one => one.Missing)], Articles = [Article.Vienna("24(1)")] };
    }
}
