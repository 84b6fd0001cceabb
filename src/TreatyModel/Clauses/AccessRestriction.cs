using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Nobody, or only those named, may enter, cross, overfly or be in a place, unless somebody authorises it.</summary>
public sealed record AccessRestriction : Clause
{
    /// <summary>Who is barred; a group of persons for everybody.</summary>
    public required Bearers Who { get; init => field = Guard.NotNull(value); }

    /// <summary>What is barred: to enter, cross, overfly, station forces.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>The places.</summary>
    public required ValueList<Id<Place>> Where { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Who may authorise it, or null where nobody may.</summary>
    public Bearers? UnlessAuthorizedBy { get; init; }

    /// <summary>Those who alone may be there, or are exempt; empty for nobody.</summary>
    public ValueList<Id<Actor>> Allowed { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who must see to it that those barred stay away, or null where nobody is named.</summary>
    public Bearers? EnsuredBy { get; init; }

    /// <summary>At what times, or null for always.</summary>
    public Recurrence? Times { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "restriction of access";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = $"no-{Act.Code.Replace(':', '.')}",
            Modality = Modality.Prohibition,
            Bearers = Who,
            Act = Act,
            Where = Where,
            If = UnlessAuthorizedBy is null ? null : Condition.Except(Condition.ConsentOf(UnlessAuthorizedBy)),
            Recurrence = Times,
            From = From,
            Until = Until,
        };
        if (EnsuredBy is not null)
        {
            yield return new Norm
            {
                Key = "ensure",
                Modality = Modality.StandingDuty,
                Bearers = EnsuredBy,
                Act = ActKind.Prevent,
                Where = Where,
                Performers = Who.Actors,
                Conduct = Act,
                Standard = Standard.Conduct,
                Recurrence = Times,
                From = From,
                Until = Until,
            };
        }

        if (Allowed.Count > 0)
        {
            yield return new Norm
            {
                Key = "allowed",
                Modality = Modality.Permission,
                Bearers = Bearers.Each(Allowed.AsSpan()),
                Act = Act,
                Where = Where,
                From = From,
                Until = Until,
            };
        }
    }
}
