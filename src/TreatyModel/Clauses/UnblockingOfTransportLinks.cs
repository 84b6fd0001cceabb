using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Economic and transport links are opened again, with passage that somebody guarantees and somebody controls.</summary>
public sealed record UnblockingOfTransportLinks : Clause
{
    /// <summary>Who opens them; unstated or as read where a passive wording names nobody.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>What is opened, in our own words.</summary>
    public required string Links { get; init => field = Guard.Text(value); }

    /// <summary>The routes named, or empty.</summary>
    public ValueList<Id<Place>> Routes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who guarantees safe passage on the routes named, or null where nobody is.</summary>
    public Id<Actor>? PassageGuaranteedBy { get; init; }

    /// <summary>Who controls what passes, or null where nobody is named.</summary>
    public Id<Actor>? ControlledBy { get; init; }

    /// <summary>What may pass, in our own words, or null where the text does not say.</summary>
    public string? Traffic { get; init => field = Guard.OptionalText(value); }

    /// <summary>Whose agreement the building of new links needs; null where no new links are spoken of.</summary>
    public Bearers? NewLinksByAgreementOf { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "unblocking of transport links";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "unblock",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.Unblock,
            Object = Links,
            Due = Due,
        };
        if (PassageGuaranteedBy is not null)
        {
            yield return Duty("passage", PassageGuaranteedBy, ActKind.GuaranteePassage);
        }

        if (ControlledBy is not null)
        {
            yield return Duty("control", ControlledBy, ActKind.ControlPassage);
        }

        if (NewLinksByAgreementOf is not null)
        {
            yield return new Norm
            {
                Key = "new-links",
                Modality = Modality.Obligation,
                Bearers = Bearers.Unstated,
                Act = ActKind.Build,
                Object = "new transport links",
                If = Condition.ConsentOf(NewLinksByAgreementOf),
            };
        }
    }

    private Norm Duty(string key, Id<Actor> bearer, ActKind act) => new()
    {
        Key = key,
        Modality = Modality.StandingDuty,
        Bearers = Bearers.Each([bearer]),
        Act = act,
        Object = Traffic,
        Where = Routes,
    };
}
