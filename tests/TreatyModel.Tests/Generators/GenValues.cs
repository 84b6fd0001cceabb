using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Values;

namespace TreatyModel.Tests.Generators;

/// <summary>Texts and lists, as they stand in every part of the model.</summary>
internal static class GenValues
{
    /// <summary>Text that a careless writer would spoil: quotes, backslashes, line breaks, other scripts, characters outside the basic plane.</summary>
    internal static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["abcxyzİıß"].Array[1, 8].Select(letters => new string(letters)),
        Gen.OneOf(
            "the Parties", "says \"so\"", @"back\slash", "two\nlines", "tab\there", "شوشة", "Շուշի", "Şuşa", "пункт 4", "𐎠𐎡", "a <b> & c", "1,960", " x "));

    internal static readonly Gen<string?> TextOrNone = Text.Null();

    /// <summary>A kind of act, of the list or of the author's own.</summary>
    internal static readonly Gen<ActKind> Act = Gen.Frequency(
        (5, Gen.OneOf([.. ActKind.All])),
        (1, Gen.OneOf("fly-drones", "x.y", "2").Select(ActKind.Other)));

    /// <summary>At most <paramref name="max"/> of something; often none.</summary>
    internal static Gen<ValueList<T>> List<T>(Gen<T> of, int max = 2) => Gen.OneOf(Gen.Const(ValueList<T>.Empty), Some(of, max));

    /// <summary>At least one of something.</summary>
    internal static Gen<ValueList<T>> Some<T>(Gen<T> of, int max = 2) => of.Array[1, max].Select(items => ValueList.Create<T>(items));
}
