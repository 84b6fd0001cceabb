using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Maps of minefields are handed over, mines are marked and cleared.</summary>
public sealed record MineAction : Clause
{
    /// <summary>Who does so.</summary>
    public required Bearers By { get; init => field = Guard.NotNull(value); }

    /// <summary>To whom maps go, or null where none are spoken of.</summary>
    public Id<Actor>? MapsTo { get; init; }

    /// <summary>How many maps, or null.</summary>
    public Amount? Maps { get; init; }

    /// <summary>What is cleared; empty where clearing is not spoken of.</summary>
    public ValueList<Id<Place>> Clear { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "mine action";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "clear",
            Modality = Modality.Obligation,
            Bearers = By,
            Act = ActKind.ClearMines,
            Where = Clear,
            Due = Due,
        };
        if (MapsTo is not null)
        {
            yield return new Norm
            {
                Key = "maps",
                Modality = Modality.Obligation,
                Bearers = By,
                Act = ActKind.HandOver,
                Object = "maps of minefields",
                OwedTo = [MapsTo],
                Amounts = Maps is null ? [] : [Maps],
                Due = Due,
            };
        }
    }
}
