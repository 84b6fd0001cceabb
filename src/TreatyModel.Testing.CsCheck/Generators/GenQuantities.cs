using CsCheck;
using TreatyModel.Quantities;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

internal static class GenQuantities
{
    private static readonly Gen<string?> Class = Gen.OneOf("small arms", "over 100 mm", "БТР").Null();

    internal static readonly Gen<Quantity> Quantity = Gen.Select(
        Gen.OneOf(Gen.Int[0, 5000].Select(whole => (decimal)whole), Gen.Decimal[0, 1000], Gen.OneOf(0.5m, 1_960m, 2.50m)),
        Gen.Enum<Unit>(),
        Class,
        (value, unit, of) => new Quantity { Value = value, Unit = unit, Of = of });

    internal static readonly Gen<Amount.Fixed> Fixed = Gen.Select(
        Gen.Enum<Comparator>(), Quantity, (comparator, quantity) => new Amount.Fixed { Comparator = comparator, Quantity = quantity });

    internal static readonly Gen<Amount> Amount = Gen.Frequency(
        (6, Gen.OneOf<Amount>(Fixed)),
        (1, Gen.Const(TreatyModel.Quantities.Amount.Blank)),
        (1, Gen.Select(Quantity, Quantity.Where(other => other.Value > 0), Amount (give, other) => new Amount.Ratio { Give = give, ForEach = other })),
        (1, Gen.Select(Gen.Enum<Unit>(), Class, Amount (unit, of) => new Amount.All { Unit = unit, Class = of })),
        (1, Gen.Select(Gen.Enum<Unit>(), Class, Amount (unit, of) => new Amount.Rest { Unit = unit, Class = of })),
        (1, Gen.Select(Gen.Enum<Unit>(), Class, Amount (unit, of) => new Amount.Parity { Unit = unit, Class = of })),
        (1, Fixed.Select(Amount (size) => new Amount.Part(size))),
        (1, Gen.OneOf("Annex II, table 3", "приложении 1").Select(Amount (text) => new Amount.ByReference(text))));

    internal static readonly Gen<Amount> Length = Amount.Select(amount => amount switch
    {
        Amount.Fixed given when given.Quantity.Unit.Dimension() != Dimension.Length => given with { Quantity = given.Quantity with { Unit = Unit.Kilometres } },
        _ => amount,
    });

    internal static readonly Gen<ValueList<Amount>> Amounts = GenValues.List(Amount);

    private static readonly Gen<Threshold> Threshold = Gen.Select(
        Gen.OneOf("calibre", "range", "take-off mass"), Fixed, (attribute, limit) => new Threshold { Attribute = attribute, Limit = limit });

    internal static readonly Gen<EquipmentClass> Equipment = Gen.Select(
        Gen.OneOf("tanks", "artillery", "Tornado-S, Uragan and Smerch"), GenValues.List(Threshold),
        (name, measures) => new EquipmentClass { Name = name, Measures = measures });
}
