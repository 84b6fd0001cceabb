using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Time;

namespace TreatyModel.Cli.Commands;

/// <summary>What is asked of a process: the process, up to when knowledge counts, under which policy and readings.</summary>
internal sealed class Question
{
    internal required Input Input { get; init; }

    internal required AssessmentOptions Options { get; init; }

    /// <summary>Up to when knowledge counts, as it was asked; null for all.</summary>
    internal required When? Known { get; init; }

    internal PeaceProcess Process => Input.Process;

    /// <summary>The zone that a day is taken in where none is stated.</summary>
    internal static ReferenceZone ZoneOf(PeaceProcess process) => process.Zone ?? ReferenceZone.Utc;

    /// <summary>The last instant of a day in the last of the process's zones in which it ends, so that all of the day is known; of a time, that time.</summary>
    internal static Instant KnownBy(When when, PeaceProcess process) => process.Agreements
        .Select(agreement => agreement.Zone ?? ZoneOf(process))
        .Append(ZoneOf(process))
        .Max(zone => when.Latest(zone.ToDateTimeZone()));

    /// <summary>What stood at a day, in each agreement's own zone, or at a time.</summary>
    internal Findings At(When when)
    {
        var assessment = Assess();
        return when is When.Day day ? assessment.At(day.Date) : assessment.At(when.Latest(ZoneOf(Process).ToDateTimeZone()));
    }

    /// <summary>The law on the process, with the same knowledge.</summary>
    internal LegalAssessment Law() => LegalAssessment.Of(Process, Input.Chronicle, new LawOptions { KnownAt = Options.KnownAt });

    internal Assessment Assess() => Assessment.Of(Process, Input.Chronicle, Options);

    /// <summary>Finds the one agreement that an address means, where it names none.</summary>
    internal static ProvisionId? Address(Input input, string text, List<string> problems)
    {
        if (!ProvisionId.TryParse(text, out var address))
        {
            problems.Add($"CLAUSE: '{text}' is no address. Write a clause's number, as in 6 or 6/key, with its agreement before it where there are several: agreement#6.");
            return null;
        }

        var agreements = input.Process.Agreements.Where(agreement => address.Agreement is null || agreement.Id == address.Agreement).ToArray();
        if (agreements.Length == 0)
        {
            problems.Add($"CLAUSE: there is no agreement '{address.Agreement}'; there {Choices(input.Process.Agreements.Select(agreement => agreement.Id.Value), address.Agreement!.Value)}.");
            return null;
        }

        var meant = address.Agreement is null && input.Only is { } only ? [only] : agreements.Where(agreement => Has(agreement, address)).ToArray();
        if (meant is [var one] && Has(one, address))
        {
            return address.In(one.Id);
        }

        problems.Add(meant.Length > 1
            ? $"CLAUSE: '{text}' can mean several clauses; write {string.Join(" or ", meant.Select(agreement => address.In(agreement.Id)))}."
            : $"CLAUSE: there is no '{text}'; there {Choices((input.Only is { } shown ? [shown] : agreements).SelectMany(Addresses), text)}.");
        return null;
    }

    /// <summary>What there is; of many, those nearest to what was wanted, where that is told.</summary>
    internal static string Choices(IEnumerable<string> words, string? wanted = null) => words.Distinct().ToArray() switch
    {
        [] => "is none",
        [var one] => $"is {one}",
        var all => $"are {(wanted is null ? string.Join(", ", all) : Nearest.Of(wanted, all))}",
    };

    private static bool Has(Agreement agreement, ProvisionId address) =>
        Addresses(agreement, address.Key is null).Contains((address with { Agreement = agreement.Id, Bearer = null, Stage = null, Occurrence = null }).ToString());

    private static IEnumerable<string> Addresses(Agreement agreement) => Addresses(agreement, false);

    private static IEnumerable<string> Addresses(Agreement agreement, bool plain)
    {
        foreach (var clause in agreement.AllClauses)
        {
            yield return clause.Address(agreement.Id).ToString();
            if (plain)
            {
                yield return (clause.Address(agreement.Id) with { Key = null }).ToString();
                continue;
            }

            foreach (var provision in clause.Provisions)
            {
                yield return clause.Address(provision, agreement.Id).ToString();
            }
        }

        if (agreement.FinalProvisions is not null)
        {
            yield return $"{agreement.Id}#final provisions{(plain ? "" : "/term")}";
        }
    }
}
