using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Compliance;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;

namespace TreatyModel.Testing.Stories;

/// <summary>How a story opens: each agreement is signed by its parties the day before the first time that its text sets, and takes effect.</summary>
internal sealed class Opening
{
    // What is taken to bind since ever sets no time.
    private static readonly Instant Ever = Instant.FromUtc(1000, 1, 1, 0, 0);
    private static readonly Instant Unset = Instant.FromUtc(2024, 1, 1, 0, 0);

    private readonly Dictionary<Id<Agreement>, LocalDate> signed = [];

    internal Opening(PeaceProcess process)
    {
        People = new People(process);
        Assessor = new Assessor(process, new AssessmentOptions { Readings = [.. process.Agreements.SelectMany(agreement => agreement.Ambiguities).SelectMany(FirstReading)] });
        var blank = Assessor.Assess(Chronicle.Empty);
        foreach (var agreement in process.Agreements)
        {
            signed[agreement.Id] = blank.Duties
                .Where(duty => duty.Agreement == agreement.Id)
                .SelectMany(duty => blank.Timeline(duty).Segments.Select(segment => segment.From).Where(time => time > Ever).Take(1))
                .DefaultIfEmpty(Unset)
                .Min().InUtc().Date.PlusDays(-1);
        }

        Scenario = Scenario.For(process).Given([.. process.Agreements.SelectMany(Begun)]);
        Events = [.. process.Agreements.SelectMany(agreement => agreement.Events, (agreement, named) => (named, agreement))];
        Duties = [.. blank.Duties.Select(duty => (duty, process.Agreements.Single(agreement => agreement.Id == duty.Agreement)))];
    }

    internal People People { get; }

    internal Scenario Scenario { get; }

    /// <summary>Works out what stands, by the first reading of what is open.</summary>
    internal Assessor Assessor { get; }

    /// <summary>All duties, each with its agreement.</summary>
    internal IReadOnlyList<(ProvisionId Duty, Agreement Agreement)> Duties { get; }

    /// <summary>All events that the texts name, each with its agreement.</summary>
    internal IReadOnlyList<(NamedEvent Event, Agreement Agreement)> Events { get; }

    /// <summary>The beginning of the day on which an agreement is signed.</summary>
    internal Instant Start(Agreement agreement) => signed[agreement.Id].AtMidnight().InUtc().ToInstant();

    private static IEnumerable<ChosenReading> FirstReading(Ambiguity ambiguity) =>
        ambiguity.Readings.Take(1).Select(reading => new ChosenReading(ambiguity.Id, reading.Key));

    private IEnumerable<EntryDraft> Begun(Agreement agreement)
    {
        yield return agreement.IsSigned(signed[agreement.Id], People.Of(agreement.Parties));
        if (agreement.FinalProvisions?.EntryIntoForce is not (null or EntryIntoForce.Fixed or EntryIntoForce.OnSignature))
        {
            yield return agreement.EntersIntoForce(signed[agreement.Id].PlusDays(1));
        }
    }
}
