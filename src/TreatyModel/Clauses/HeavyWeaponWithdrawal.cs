using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Clauses;

/// <summary>Heavy weapons go back behind distances that depend on their class, or into storage.</summary>
/// <remarks>The distances stand in the zone: a buffer with a width for each class.</remarks>
public sealed record HeavyWeaponWithdrawal : Clause
{
    /// <summary>Whose weapons.</summary>
    public required Bearers Forces { get; init => field = Guard.NotNull(value); }

    /// <summary>The classes: "artillery, calibre at least 100 mm".</summary>
    public required ValueList<EquipmentClass> Weapons { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The zones that they leave; empty where the text does not say.</summary>
    public ValueList<Id<Place>> OutOf { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where they are kept; empty where the text does not say.</summary>
    public ValueList<Id<Place>> StoredAt { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What it hangs on, or null for nothing.</summary>
    public Condition? Start { get; init; }

    /// <summary>When it must have begun at the latest, or null where the text does not say.</summary>
    public Due? StartBy { get; init; }

    /// <summary>When it is due, or null where no date is given.</summary>
    public Due? Due { get; init; }

    /// <inheritdoc/>
    public override string KindName => "withdrawal of heavy weapons";

    internal override IEnumerable<Provision> State()
    {
        yield return new Norm
        {
            Key = "withdraw-weapons",
            Modality = Modality.Obligation,
            Bearers = Forces,
            Act = ActKind.Withdraw,
            Object = Wording.List(Weapons.Select(weapon => weapon.ToString())),
            Where = OutOf,
            If = Start,
            StartBy = StartBy,
            Due = Due,
        };
        if (StoredAt.Count > 0)
        {
            yield return new Norm
            {
                Key = "store",
                Modality = Modality.StandingDuty,
                Bearers = Forces,
                Act = ActKind.Store,
                Object = Wording.List(Weapons.Select(weapon => weapon.ToString())),
                Where = StoredAt,
            };
        }
    }
}
