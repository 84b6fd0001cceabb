using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>How a body is made up and how it works.</summary>
public sealed record BodyRules
{
    /// <summary>Its seats, by whom they are filled; empty where the text does not say.</summary>
    public ValueList<Seat> Seats { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who chairs it, or null where the text does not say.</summary>
    public Chair? Chair { get; init; }

    /// <summary>How it decides, by subject where the text splits it; empty where it does not say.</summary>
    public ValueList<DecisionRule> Decisions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether it only advises.</summary>
    public bool AdvisesOnly { get; init; }

    /// <summary>Whether it may make its own rules of procedure or binding rules, in our own words; null where the text does not say.</summary>
    public string? MakesRules { get; init => field = Guard.OptionalText(value); }

    /// <summary>Whether others may join it, in our own words; null where the text does not say.</summary>
    public string? OpenTo { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who pays for it, and how much of it.</summary>
    public ValueList<CostShare> Costs { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where it sits, or null where the text does not say.</summary>
    public Id<Place>? SeatedAt { get; init; }

    /// <summary>How often it meets: a rhythm, and on request where the text says so.</summary>
    public ValueList<Recurrence> Meetings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How it may break off its meetings, or null where the text does not say.</summary>
    public Recess? Recess { get; init; }

    /// <summary>How often it reports, or null.</summary>
    public Recurrence? Reports { get; init; }

    /// <summary>To whom it reports.</summary>
    public ValueList<Id<Actor>> ReportsTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Bodies under it.</summary>
    public ValueList<Id<Actor>> SubBodies { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The bodies to which what it cannot settle goes, the next one first.</summary>
    public ValueList<Id<Actor>> AppealTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it ends, or null where the text does not say.</summary>
    public Due? Until { get; init; }

    /// <summary>The duties that follow from its rhythm, and the power to break it off, at the clause that states them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="from">When its rhythm begins, or null for with the agreement.</param>
    internal IEnumerable<Norm> Duties(Id<Actor> body, ProvisionId clause, Due? from = null)
    {
        for (var i = 0; i < Meetings.Count; i++)
        {
            yield return Duty(body, i == 0 ? "meet" : $"meet-{i + 1}", ActKind.Meet, Meetings[i]) with { From = from };
        }

        if (Reports is not null)
        {
            yield return Duty(body, "report", ActKind.Report, Reports) with { OwedTo = ReportsTo, From = from };
        }

        if (Recess is not null)
        {
            yield return RecessPower(body, Recess, clause);
        }
    }

    private Norm RecessPower(Id<Actor> body, Recess recess, ProvisionId clause) => new()
    {
        Key = "recess",
        Modality = Modality.Power,
        Bearers = recess.AgreedBy ?? Bearers.Each([body]),
        Act = ActKind.Recess,
        Amounts = recess.Limit is { } limit ? [limit] : [],
        Until = Until,
        Changes = Meetings.Count == 0 ? [] : [new Consequence { Does = ConsequenceKind.Suspends, To = [clause with { Key = clause.Key is null ? "meet" : $"{clause.Key}.meet" }] }],
    };

    private Norm Duty(Id<Actor> body, string key, ActKind act, Recurrence recurrence) => new()
    {
        Key = key,
        Modality = Modality.StandingDuty,
        Bearers = Bearers.Each([body]),
        Act = act,
        Recurrence = recurrence,
        Until = Until,
    };
}
