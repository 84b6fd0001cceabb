using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>A corridor is set up, guarded by somebody, with passage that somebody guarantees and somebody controls.</summary>
/// <remarks>Its ends, its width and what it must bypass belong to the <see cref="Corridor"/> itself.</remarks>
public sealed record CorridorRegime : Clause
{
    /// <summary>The corridor.</summary>
    public required Id<Place> Corridor { get; init => field = Guard.NotNull(value); }

    /// <summary>Who guards it, or null where nobody is named.</summary>
    public Id<Actor>? GuardedBy { get; init; }

    /// <summary>Who guarantees safe passage, or null where nobody is named.</summary>
    public Id<Actor>? PassageGuaranteedBy { get; init; }

    /// <summary>Who controls what passes, or null where nobody is named.</summary>
    public Id<Actor>? ControlledBy { get; init; }

    /// <summary>What may pass, in our own words: "citizens, vehicles and goods in both directions"; null where the text does not say.</summary>
    public string? Traffic { get; init => field = Guard.OptionalText(value); }

    /// <summary>From when, or null for with the agreement.</summary>
    public Due? From { get; init; }

    /// <summary>Until when, or null for without end.</summary>
    public Due? Until { get; init; }

    /// <inheritdoc/>
    public override string KindName => "corridor";

    internal override IEnumerable<Provision> State()
    {
        yield return new Effect { Key = "corridor", Kind = EffectKind.Establishes, Subject = Corridor, From = From };
        if (GuardedBy is not null)
        {
            yield return Duty("guard", GuardedBy, ActKind.Guard, null);
        }

        if (PassageGuaranteedBy is not null)
        {
            yield return Duty("passage", PassageGuaranteedBy, ActKind.GuaranteePassage, Traffic);
        }

        if (ControlledBy is not null)
        {
            yield return Duty("control", ControlledBy, ActKind.ControlPassage, Traffic);
        }
    }

    private Norm Duty(string key, Id<Actor> bearer, ActKind act, string? what) => new()
    {
        Key = key,
        Modality = Modality.StandingDuty,
        Bearers = Bearers.Each([bearer]),
        Act = act,
        Object = what,
        Where = [Corridor],
        From = From,
        Until = Until,
    };
}
