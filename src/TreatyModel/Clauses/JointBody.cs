using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Parties form a joint working group, contact group or commission, or put one that exists to work.</summary>
public sealed record JointBody : Clause
{
    /// <summary>The body.</summary>
    public required Id<Actor> Body { get; init => field = Guard.NotNull(value); }

    /// <summary>Who sits on it.</summary>
    public required ValueList<Id<Actor>> Members { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Whether it is formed, or exists and is activated.</summary>
    public Formation Formation { get; init => field = Guard.Defined(value); } = Formation.Formed;

    /// <summary>At what level the members are represented, in our own words, or null where it is not stated.</summary>
    public string? Level { get; init => field = Guard.OptionalText(value); }

    /// <summary>What it is for, in our own words.</summary>
    public ValueList<string> Mandate { get; init => field = Guard.Texts(value); } = [];

    /// <summary>When it must be formed or activated, or null where no date is given.</summary>
    public Due? FormedBy { get; init; }

    /// <summary>When it must first meet, or null where no date is given.</summary>
    public Due? FirstMeetingBy { get; init; }

    /// <summary>What it must hand in.</summary>
    public ValueList<Deliverable> Deliverables { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How it is made up and how it works, where the text says more than who sits on it; null otherwise.</summary>
    public BodyRules? Rules { get; init; }

    /// <inheritdoc/>
    public override string KindName => "joint body";

    internal override IEnumerable<Provision> State()
    {
        var together = Bearers.Jointly(Members.AsSpan());
        var form = Formation == Formation.Formed ? ActKind.Establish : ActKind.Activate;
        yield return Duty(form.Code, together, form, null, FormedBy) with { Concerning = [Body] };
        yield return new Rule
        {
            Key = "composition",
            Content = new RuleContent.Composition { Body = Body, Members = Bearers.Each(Members.AsSpan()), Level = Level, Mandate = Mandate },
        };
        if (FirstMeetingBy is not null)
        {
            yield return Duty("first-meeting", Bearers.Each([Body]), ActKind.Meet, "for the first time", FirstMeetingBy);
        }

        if (Rules is not null)
        {
            yield return new Rule { Key = "rules", Content = new RuleContent.Works(Rules) };
            foreach (var duty in Rules.Duties(Body, Address(), Begins(form)))
            {
                yield return duty;
            }
        }

        foreach (var deliverable in Deliverables)
        {
            yield return Duty(deliverable.Key, Bearers.Each([Body]), ActKind.Submit, deliverable.What, deliverable.Due);
        }
    }

    // Its rhythm begins with its first meeting or else with its formation, when that is done, and at the latest when it is due.
    private Due.EarlierOf? Begins(ActKind form)
    {
        var (key, due) = FirstMeetingBy is null ? (form.Code, FormedBy) : ("first-meeting", FirstMeetingBy);
        return due is null ? null : new Due.EarlierOf([new Due.OnEvent(new Anchor.Performance(Own(key))), due]);
    }

    private ProvisionId Own(string key) => Address() is var own && own.Key is null ? own with { Key = key } : own with { Key = $"{own.Key}.{key}" };

    private static Norm Duty(string key, Bearers bearers, ActKind act, string? what, Due? due) => new()
    {
        Key = key,
        Modality = Modality.Obligation,
        Bearers = bearers,
        Act = act,
        Object = what,
        Due = due,
    };
}
