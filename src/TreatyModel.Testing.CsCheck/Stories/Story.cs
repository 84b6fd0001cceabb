using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Testing.Entries;
using TreatyModel.Testing.Scenarios;
using TreatyModel.Values;

namespace TreatyModel.Testing.Stories;

/// <summary>What happens in a process, duty by duty as each begins. What is done opens the next, so it is told in rounds, until nothing more happens.</summary>
internal sealed class Story
{
    private const int Rounds = 8;

    private readonly Opening opening;
    private readonly IReadOnlyList<Fate> fates;
    private readonly People people;
    private readonly Spoken spoken;
    private readonly Teller teller = new();
    private readonly HashSet<ProvisionId> spokenOf = [];
    private readonly HashSet<(ProvisionId Duty, Instant From)> done = [];
    private readonly List<EntryDraft> drafts = [];
    private Scenario scenario;

    private Story(Opening opening, IReadOnlyList<Fate> fates) =>
        (this.opening, this.fates, people, spoken, scenario) = (opening, fates, opening.People, new Spoken(opening.People), opening.Scenario);

    /// <summary>The chronicle of a process.</summary>
    /// <param name="opening">How it opens.</param>
    /// <param name="fates">One fate for each duty.</param>
    /// <param name="events">When each event that the texts name happens.</param>
    internal static Chronicle Of(Opening opening, IReadOnlyList<Fate> fates, IReadOnlyList<ValueList<double>> events)
    {
        var story = new Story(opening, fates);
        story.Happen(events);
        for (var round = 0; round < Rounds && story.Goes(); round++)
        {
        }

        return story.teller.Complete(story.scenario.Chronicle);
    }

    private void Happen(IReadOnlyList<ValueList<double>> events)
    {
        foreach (var ((named, agreement), moments) in opening.Events.Zip(events))
        {
            var year = new Window(opening.Start(agreement), opening.Start(agreement) + Duration.FromDays(365));
            drafts.AddRange(moments.Select(moment => named.Happens(year.At(moment))));
        }

        scenario = scenario.When([.. drafts]);
    }

    // One round: whether anything happened in it.
    private bool Goes()
    {
        var assessment = opening.Assessor.Assess(scenario.Chronicle);
        drafts.Clear();
        foreach (var ((duty, agreement), fate) in opening.Duties.Zip(fates))
        {
            var course = new Course(assessment, duty, opening.Start(agreement));
            Speak(agreement, course, fate);
            Act(agreement, course, fate);
        }

        scenario = scenario.When([.. drafts]);
        return drafts.Count > 0;
    }

    // A duty is spoken of once.
    private void Speak(Agreement agreement, Course course, Fate fate)
    {
        if (fate.Turns.Count == 0 || !spokenOf.Add(course.Duty))
        {
            return;
        }

        Id<Entry>? before = null;
        foreach (var turn in fate.Turns.OrderBy(turn => turn.Moment))
        {
            var at = course.Said(turn.Moment);
            if (spoken.Sentence(turn, agreement, course.Finding, at, before) is { } sentence)
            {
                before = teller.Tell(drafts, sentence, at, at, fate.Tellings[0], Voice.Onlooker, people.OtherSide(agreement, []));
            }
        }
    }

    private void Act(Agreement agreement, Course course, Fate fate)
    {
        var finding = course.Finding;
        var doers = people.Doers(finding);
        if (doers.Length == 0 || finding.Parts.Count > 0)
        {
            // Nobody is there to do it, or its stages are done one by one.
            return;
        }

        var other = people.OtherSide(agreement, finding.Bearers);
        foreach (var deed in course.Deeds(fate).Where(deed => done.Add((course.Duty, deed.Window.From))))
        {
            for (var time = 0; time < deed.Times; time++)
            {
                var telling = fate.Tellings[drafts.Count % fate.Tellings.Count];
                var happened = deed.When((time + fate.Moment) / deed.Times, fate.Length, telling.IsToTheDay);
                var mistaken = telling.FirstMoment is { } moment ? deed.When((time + moment) / deed.Times, fate.Length, telling.IsToTheDay) : happened;
                if (deed.Breaks)
                {
                    var by = telling.IsOneSided ? other : Voice.Onlooker;
                    teller.Tell(drafts, on => doers[0].Breaks(course.Duty, on).Together(doers.AsSpan(1)).HeldABreachBy(by), happened, mistaken, telling, by, Voice.Of(doers[0]));
                }
                else
                {
                    teller.Tell(drafts, on => doers[0].Performs(course.Duty, on).Together(doers.AsSpan(1)), happened, mistaken, telling, Voice.Onlooker, other);
                }
            }
        }
    }
}
