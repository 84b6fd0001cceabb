using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A contributor deploys peacekeepers along lines and in places, in a strength, for a term.</summary>
public sealed record PeacekeeperDeployment : Clause
{
    /// <summary>Who contributes the force.</summary>
    public required Id<Actor> Contributor { get; init => field = Guard.NotNull(value); }

    /// <summary>Lines, corridors and areas where they deploy.</summary>
    public required ValueList<Id<Place>> Along { get; init => field = Guard.NotNull(value); }

    /// <summary>How many people, or null where the text does not say.</summary>
    public Amount? Personnel
    {
        get;
        init => field = value is Amount.Fixed { Quantity.Unit: not Unit.Persons }
            ? throw new ArgumentException($"Personnel is a number of persons; '{value}' is none.", nameof(Personnel))
            : value;
    }

    /// <summary>Vehicles, weapons and other equipment, each with its number.</summary>
    public ValueList<Amount> Equipment { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What their arms are limited to, in our own words: "small arms"; null where the text does not say.</summary>
    public string? Armament { get; init => field = Guard.OptionalText(value); }

    /// <summary>What the start of the deployment hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When the deployment is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>How long they stay and how that is renewed, or null where the text does not say.</summary>
    public Term? Term { get; init; }

    /// <inheritdoc/>
    public override string KindName => "peacekeeper deployment";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "deploy",
            Modality = Modality.Obligation,
            Bearers = Bearers.Each([Contributor]),
            Act = ActKind.Deploy,
            Object = Armament is null ? "peacekeepers" : $"peacekeepers with {Armament}",
            Where = Along,
            Amounts = Personnel is null ? Equipment : [Personnel, .. Equipment],
            If = Start,
            Due = Due,
        };
        if (Term is not null)
        {
            yield return new Rule { Key = "term", Content = new RuleContent.Lasts(Term) };
        }
    }
}
