using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Compliance;
using TreatyModel.Json;
using TreatyModel.Testing.Ensembles;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;

namespace Survival;

/// <summary>The statement, and an invented behaviour of those whom it binds.</summary>
internal sealed class Statement
{
    internal const string Standstill = "1/standstill";
    private const string HandOver = "6/kelbajar";

    private readonly Actor[] sides;

    private Statement(Scenario inForce, Actor armenia, Actor azerbaijan) => (InForce, sides) = (inForce, [armenia, azerbaijan]);

    internal static LocalDate First { get; } = new(2020, 11, 10);

    internal static LocalDate Last { get; } = new(2021, 3, 31);

    internal Scenario InForce { get; }

    internal EntryDraft Extension => sides[1].Consents(on: "2020-11-15").ToExtend(HandOver, until: "2020-11-25");

    internal static Statement Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "karabakh");
        var process = TreatyJson.ReadFolder(folder).Process;
        var text = process.Agreements.Single(agreement => agreement.Id == "karabakh-2020-11-09");
        var actors = process.Actors.Concat(text.Actors).ToLookup(actor => actor.Id.Value);
        var inForce = Scenario.For(process with { Agreements = [text] }).Given(text.EntersIntoForce("2020-11-10T00:00"));
        return new Statement(inForce, actors["armenia"].First(), actors["azerbaijan"].First());
    }

    /// <summary>Each side breaks the standstill with a chance a day, a greater one while the hand-over is overdue; a monitor sees half of it. The hand-over takes place on 25 November.</summary>
    internal IEnumerable<EntryDraft> Behaviour(RunStep now)
    {
        var (breaker, other) = now.Random.For("who").Chance(0.5) ? (sides[0], sides[1]) : (sides[1], sides[0]);
        var chance = now.Findings[HandOver].Phase == Phase.Overdue ? 0.03 : 0.01;
        if (now.Random.For("breach").Chance(chance))
        {
            var incident = breaker.Breaks(Standstill, on: now.Day).HeldABreachBy(other);
            yield return now.Random.For("seen").Chance(0.5) ? incident.ReportedBy(Voice.Onlooker) : incident;
        }

        if (now.Day == new LocalDate(2020, 11, 25))
        {
            yield return sides[0].Performs(HandOver, on: now.Day);
        }
    }
}
