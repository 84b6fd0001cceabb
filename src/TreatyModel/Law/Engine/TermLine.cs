using NodaTime;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Law.Engine;

/// <summary>The term of a treaty, laid out from the day on which it begins.</summary>
internal sealed record TermLine(Term Term, LegalTime Start, DateTimeZone Zone)
{
    // No term is laid out further: the ten-thousandth renewal is beyond every calendar.
    private const int MostPeriods = 10_000;

    /// <summary>The term of a treaty that is or will be in force; null where it has none, or where its beginning is not known.</summary>
    internal static TermLine? Of(Casebook book, TreatyRecord record, EntryFinding entry)
    {
        if (record.Final.Term is not { } term || entry.Day is not { } begins)
        {
            return null;
        }

        LegalTime? start = term.From is null ? new LegalTime.Day(begins.Day)
            : book.Resolve(term.From, record) is Resolved<LegalTime>.Known known ? known.Value
            : null;
        return start is null ? null : new TermLine(term, start, record.Zone);
    }

    internal LegalTime Expiry(int number) => Term.Expiry(Start, number, Zone);

    /// <summary>The first period at whose end a notice of that day keeps the term from being renewed; null where it is not renewed by silence.</summary>
    internal int? PeriodFor(LocalDate notice)
    {
        for (var number = 1; number <= MostPeriods && Term.LastNotice(Start, number, Zone) is { } last; number++)
        {
            if (last.Date >= notice)
            {
                return number;
            }
        }

        return null;
    }
}
