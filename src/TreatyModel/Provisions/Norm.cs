using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Provisions;

/// <summary>Somebody must, must not, may, or has the power to do something.</summary>
public sealed record Norm : Provision
{
    /// <summary>Whether it is an obligation, a standing duty, a prohibition, a permission or a power.</summary>
    public required Modality Modality { get; init => field = Guard.Defined(value); }

    /// <summary>Who bears it.</summary>
    public required Bearers Bearers { get; init => field = Guard.NotNull(value); }

    /// <summary>The act that it is about.</summary>
    public required ActKind Act { get; init => field = Guard.NotNull(value); }

    /// <summary>What the act is done to or with, in our own words: "a plan for a new route"; null where the act says it all.</summary>
    public string? Object { get; init => field = Guard.OptionalText(value); }

    /// <summary>The actors that the act is done to or with: the persons returned, the body established.</summary>
    public ValueList<Id<Actor>> Concerning { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>To whom it is owed; empty for the other parties.</summary>
    public ValueList<Id<Actor>> OwedTo { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where.</summary>
    public ValueList<Id<Place>> Where { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How much, each amount for itself.</summary>
    public ValueList<Amount> Amounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it begins to bind, or null for with its clause.</summary>
    public Due? From { get; init; }

    /// <summary>When an obligation falls due, or null for no deadline.</summary>
    public Due? Due { get; init; }

    /// <summary>When it ends, or null for no end of its own.</summary>
    public Due? Until { get; init; }

    /// <summary>What must hold for it to apply, or null for nothing.</summary>
    public Condition? If { get; init; }

    /// <summary>What counts as keeping it.</summary>
    public Standard Standard { get; init => field = Guard.Defined(value); } = Standard.Result;

    /// <summary>Who verifies it, or null where nobody is named.</summary>
    public Id<Actor>? Verifier { get; init; }

    /// <summary>Written exceptions, in our own words.</summary>
    public ValueList<string> Exceptions { get; init => field = Guard.NotNull(value); } = [];

    internal override string Written => $"{Modality} of {Bearers} to {Act}{(Due is null ? "" : $" by {Due}")}";
}
