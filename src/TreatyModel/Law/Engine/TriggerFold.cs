using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Law.Engine;

/// <summary>Finds the day on which what a rule asks for has come about, and what is missing until then.</summary>
internal sealed class TriggerFold
{
    private readonly Casebook book;
    private readonly TreatyRecord record;
    private readonly LocalDate[] days;
    private readonly (Fact Fact, Quantity Quantity)[] tallies;
    private readonly Dictionary<ConsentAct, (Fact Fact, Id<Actor>[] Actors)[]> said = [];

    internal TriggerFold(Casebook book, TreatyRecord record)
    {
        (this.book, this.record) = (book, record);
        tallies =
        [
            .. record.Facts.Where(fact => Facts.IsTally(fact.Entry))
                .Select(fact => (fact, ((Amount.Fixed)((Observation)fact.Entry).Amount!).Quantity)),
        ];
        var counted = record.Facts.Where(fact => fact.InLife is not null).ToArray();
        days = [.. counted.Concat(tallies.Select(tally => tally.Fact)).Select(fact => fact.Day).Concat(counted.Select(fact => fact.Revoked).OfType<LocalDate>()).Distinct().Order()];
    }

    /// <summary>The first day at whose end it has come about, or null.</summary>
    internal LocalDate? FirstDay(Trigger trigger)
    {
        var times = trigger.Whole().OfType<Trigger.Reached>().Select(reached => DayOf(reached.Time)).OfType<LocalDate>();
        var partyDays = trigger.Whole().OfType<Trigger.Given>().Where(given => given.PartiesTo is not null)
            .SelectMany(given => book.Fold(given.PartiesTo!)?.MembershipDays ?? []);
        foreach (var day in days.Concat(times).Concat(partyDays).Distinct().Order())
        {
            if (Holds(trigger, day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>What is missing by all that is on record.</summary>
    internal IEnumerable<MissingConsents> Missing(Trigger trigger) =>
        Missing(trigger, record.Facts.Select(fact => fact.Day).Concat(days).DefaultIfEmpty(LocalDate.MinIsoValue).Max());

    internal bool Holds(Trigger trigger, LocalDate day) => trigger switch
    {
        Trigger.Given given => Given(given, day) >= Needed(given, day) && Needed(given, day) > 0,
        Trigger.Weighted weighted => Weight(weighted, day) is var weight && (weighted.Exceeded ? weight > weighted.Percent : weight >= weighted.Percent),
        Trigger.Exchanged => HasExchanged(day),
        Trigger.Reached reached => DayOf(reached.Time) is { } time && time <= day,
        Trigger.Every every => every.Parts.All(part => Holds(part, day)),
        Trigger.AnyOne any => any.Parts.Any(part => Holds(part, day)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private LocalDate? DayOf(Due due) => book.Resolve(due, record) is Resolved<LegalTime>.Known known ? known.Value.Date : null;

    private IEnumerable<MissingConsents> Missing(Trigger trigger, LocalDate day)
    {
        if (Holds(trigger, day))
        {
            return [];
        }

        return trigger switch
        {
            Trigger.Given given => [MissingOf(given, day)],
            Trigger.Weighted weighted => [new MissingConsents { What = $"per cent of {weighted.Of}", Needed = weighted.Percent, Given = Weight(weighted, day) }],
            Trigger.Exchanged => [new MissingConsents { What = "the exchange of instruments of consent" }],
            Trigger.Reached reached => [new MissingConsents { What = book.Resolve(reached.Time, record) is Resolved<LegalTime>.Waiting waiting ? waiting.For.ToString() : reached.Time.ToString() }],
            Trigger.Every every => every.Parts.SelectMany(part => Missing(part, day)),
            Trigger.AnyOne any => any.Parts.SelectMany(part => Missing(part, day)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private MissingConsents MissingOf(Trigger.Given given, LocalDate day)
    {
        var members = Counted(given, day);
        var standing = Standing(given.What, day).ToHashSet();
        var what = given.What switch
        {
            ConsentAct.Consent => "consents to be bound",
            ConsentAct.Signature => "signatures",
            ConsentAct.Notification => "notifications",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new MissingConsents
        {
            What = what,
            Needed = Needed(given, day),
            Given = Given(given, day),
            Who = given.Count is null && given.Share is null || given.Count == members.Count ? [.. members.Where(one => !standing.Contains(one))] : [],
        };
    }

    private ValueList<Id<Actor>> Counted(Trigger.Given given, LocalDate day) =>
        given.PartiesTo is { } other ? [.. book.Fold(other)?.PartiesOn(day) ?? []]
        : given.By.Count > 0 ? record.Members(given.By)
        : given.Count is null ? record.Negotiating
        : [];

    // A class that nobody belongs to as far as is known asks for at least one.
    private decimal Needed(Trigger.Given given, LocalDate day) =>
        given.Count ?? Math.Max(1, decimal.Ceiling(Counted(given, day).Count * (given.Share ?? 1)));

    private decimal Given(Trigger.Given given, LocalDate day)
    {
        var standing = Standing(given.What, day).Distinct().Where(actor => !given.StatesOnly || !record.IsOrganization(actor));
        if (given.By.Count > 0 || given.PartiesTo is not null || given.Count is null)
        {
            var members = Counted(given, day).ToHashSet();
            standing = members.Count == 0 && given.By.Count == 0 && given.PartiesTo is null ? standing : standing.Where(members.Contains);
        }

        return Math.Max(standing.Count(), Tally(day, Unit.Items, given.By, given.What) ?? 0);
    }

    private IEnumerable<Id<Actor>> Standing(ConsentAct what, LocalDate day)
    {
        if (!said.TryGetValue(what, out var facts))
        {
            facts = [.. (what == ConsentAct.Consent ? record.Consents : record.Facts.Where(fact => IsSaid(what, fact))).Select(fact => (fact, record.Actors(fact).ToArray()))];
            said.Add(what, facts);
        }

        return facts.Where(one => one.Fact.StandsOn(day)).SelectMany(one => one.Actors);
    }

    private bool IsSaid(ConsentAct what, Fact fact) =>
        fact.InLife is { } act
        && (what == ConsentAct.Signature
            ? Facts.IsSignature(act.Kind) || (act.Kind == ActKind.Initial && record.Final.Initialling == Agreements.InitiallingEffect.CountsAsSignature)
            : act.Kind == ActKind.NotifyConsent);

    private decimal Weight(Trigger.Weighted weighted, LocalDate day)
    {
        var standing = Standing(ConsentAct.Consent, day).ToHashSet();
        return Math.Max(weighted.Shares.Where(share => standing.Contains(share.Actor)).Sum(share => share.Percent), Tally(day, Unit.Percent, [], ConsentAct.Consent) ?? 0);
    }

    // What a depositary counted: an observation of so many items, or of so many per cent, of a class where it names one.
    private decimal? Tally(LocalDate day, Unit unit, ValueList<Id<Actor>> of, ConsentAct what)
    {
        decimal? tally = null;
        foreach (var (fact, quantity) in tallies)
        {
            if (fact.Day > day)
            {
                break;
            }

            if (quantity.Unit == unit && fact.Entry.By == of && Counts(quantity, what))
            {
                tally = quantity.Value;
            }
        }

        return tally;
    }

    private static bool Counts(Quantity quantity, ConsentAct what) => quantity.Unit == Unit.Percent || (quantity.Of ?? "instruments") == what switch
    {
        ConsentAct.Consent => "instruments",
        ConsentAct.Signature => "signatures",
        ConsentAct.Notification => "notifications",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool HasExchanged(LocalDate day)
    {
        var exchanges = record.Facts.Where(fact => fact.InLife?.Kind == ActKind.ExchangeInstruments && fact.StandsOn(day)).ToArray();
        var who = exchanges.SelectMany(record.Actors).ToHashSet();
        return exchanges.Length > 0 && record.Negotiating.All(who.Contains);
    }
}
