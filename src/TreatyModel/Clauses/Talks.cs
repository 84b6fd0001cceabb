using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Parties hold talks on something, begun by and ended by dates, with or without somebody's help.</summary>
public sealed record Talks : Clause
{
    /// <summary>Who talks.</summary>
    public required Bearers Between { get; init => field = Guard.NotNull(value); }

    /// <summary>With whom, where the text binds only those who open the talks; empty otherwise.</summary>
    public ValueList<Id<Actor>> With { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>About what, in our own words.</summary>
    public required string About { get; init => field = Guard.Text(value); }

    /// <summary>What is owed: conduct, or good faith.</summary>
    public Standard Standard { get; init => field = Guard.Defined(value); } = Standard.Conduct;

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When they must have begun at the latest, or null.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <summary>Who facilitates, or null.</summary>
    public Id<Actor>? FacilitatedBy { get; init; }

    /// <inheritdoc/>
    public override string KindName => "talks";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "talk",
            Modality = Modality.Obligation,
            Bearers = Between,
            Act = ActKind.Negotiate,
            Object = About,
            Concerning = With,
            If = Start,
            StartBy = StartBy,
            Due = Due,
            Standard = Standard,
        };
        if (FacilitatedBy is not null)
        {
            yield return new Norm
            {
                Key = "facilitate",
                Modality = Modality.Permission,
                Bearers = Bearers.Each([FacilitatedBy]),
                Act = ActKind.Facilitate,
                Object = $"the talks on {About}",
            };
        }
    }
}
