using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

/// <summary>Texts and lists, as they stand in every part of the model.</summary>
internal static class GenValues
{
    /// <summary>Text that a careless writer would spoil: quotes, backslashes, line breaks, other scripts, characters outside the basic plane.</summary>
    internal static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["abcxyzİıß"].Array[1, 8].Select(letters => new string(letters)),
        Gen.OneOf(
            "the Parties", "says \"so\"", @"back\slash", "two\nlines", "tab\there", "شوشة", "Շուշի", "Şuşa", "пункт 4", "𐎠𐎡", "a <b> & c", "1,960", " x "));

    internal static readonly Gen<string?> TextOrNone = Text.Null();

    internal static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["abcIi019"].Array[1, 6].Select(letters => new string(letters)),
        Gen.OneOf("a-b", "a.b_c-d", "2020-11-09", "UN", "x"));

    internal static readonly Gen<ClauseNumber> ClauseNumber =
        Gen.OneOf("1", "2", "13(c)", "I(2)", "4 bis", "Annex A, 1", "مادة 3").Select(Identifiers.ClauseNumber.Parse);

    internal static readonly Gen<LanguageTag> Language =
        Gen.OneOf("en", "ru", "ar", "hy", "az-Latn", "zh-Hant-TW", "sl-rozaj").Select(LanguageTag.Parse);

    internal static readonly Gen<Names> Names =
        Some(Gen.Select(Language, Text, (language, value) => new Name { Language = language, Value = value }), 4).Select(all => new Names { All = all });

    internal static readonly Gen<Names> NamesOrNone = Gen.OneOf(Gen.Const(TreatyModel.Text.Names.None), Names);

    /// <summary>A kind of act, of the list or of the author's own.</summary>
    internal static readonly Gen<ActKind> Act = Gen.Frequency(
        (5, Gen.OneOf([.. ActKind.All])),
        (1, Gen.OneOf("fly-drones", "x.y", "2").Select(ActKind.Other)));

    /// <summary>At most <paramref name="max"/> of something; often none.</summary>
    internal static Gen<ValueList<T>> List<T>(Gen<T> of, int max = 2) => Gen.OneOf(Gen.Const(ValueList<T>.Empty), Some(of, max));

    /// <summary>At least one of something.</summary>
    internal static Gen<ValueList<T>> Some<T>(Gen<T> of, int max = 2) => of.Array[1, max].Select(items => ValueList.Create<T>(items));
}
