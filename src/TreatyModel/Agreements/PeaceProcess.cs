using TreatyModel.Actors;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Text;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Agreements;

/// <summary>Agreements that belong together, with the actors, places and sources that they share. The chronicle stands beside it.</summary>
public sealed record PeaceProcess : IIdentified<PeaceProcess>
{
    /// <inheritdoc/>
    public required Id<PeaceProcess> Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is called, none of the names preferred.</summary>
    public required Names Names { get; init => field = Guard.NotNull(value); }

    /// <summary>The zone that dates asked about are taken in where an agreement states none, or null for UTC.</summary>
    public ReferenceZone? Zone { get; init; }

    /// <summary>The actors that its documents share.</summary>
    public ValueList<Actor> Actors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The representatives that its documents share.</summary>
    public ValueList<Representative> Representatives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The places that its documents share.</summary>
    public ValueList<Place> Places { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The sources that its documents share.</summary>
    public ValueList<Source> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The agreements.</summary>
    public ValueList<Agreement> Agreements { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who says that an agreement belongs to the process.</summary>
    public ValueList<Membership> Memberships { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Which source gives which value.</summary>
    public ValueList<Citation> Citations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>A process of one agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>A process with the agreement's id, title and zone, and nothing else.</returns>
    public static PeaceProcess Of(Agreement agreement) => new()
    {
        Id = Guard.NotNull(agreement).Id.Value,
        Names = agreement.Title,
        Zone = agreement.Zone,
        Agreements = [agreement],
    };

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.Value;
}
