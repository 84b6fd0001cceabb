using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Displaced persons and refugees may go back, under somebody's oversight.</summary>
public sealed record ReturnOfDisplacedPersons : Clause
{
    /// <summary>Who may return.</summary>
    public required Id<Actor> Persons { get; init => field = Guard.NotNull(value); }

    /// <summary>Where to.</summary>
    public required ValueList<Id<Place>> To { get; init => field = Guard.NotNull(value); }

    /// <summary>Who oversees the return, or null where nobody is named.</summary>
    public Id<Actor>? OverseenBy { get; init; }

    /// <summary>Who must let them, or null where nobody is named.</summary>
    public Bearers? AllowedBy { get; init; }

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <inheritdoc/>
    public override string KindName => "return of displaced persons";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "return",
            Modality = Modality.Permission,
            Bearers = Bearers.Each([Persons]),
            Act = ActKind.Return,
            Where = To,
            If = Start,
            From = From,
        };
        if (AllowedBy is not null)
        {
            yield return new Norm
            {
                Key = "allow",
                Modality = Modality.StandingDuty,
                Bearers = AllowedBy,
                Act = ActKind.AllowPassage,
                OwedTo = [Persons],
                Where = To,
                If = Start,
                From = From,
            };
        }

        if (OverseenBy is not null)
        {
            yield return new Norm
            {
                Key = "oversee",
                Modality = Modality.StandingDuty,
                Bearers = Bearers.Each([OverseenBy]),
                Act = ActKind.AssistReturn,
                Concerning = [Persons],
                Where = To,
            };
        }
    }
}
