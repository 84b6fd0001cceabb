using CsCheck;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Sources;
using TreatyModel.Text;
using TreatyModel.Values;

namespace TreatyModel.Tests.Generators;

internal static class GenIds
{
    internal static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["abcIi019"].Array[1, 6].Select(letters => new string(letters)),
        Gen.OneOf("a-b", "a.b_c-d", "2020-11-09", "UN", "x"));

    internal static readonly Gen<Id<Actor>> Actor = Id<Actor>();

    internal static readonly Gen<Id<Actor>?> ActorOrNone = Actor.Null();

    internal static readonly Gen<ValueList<Id<Actor>>> Actors = GenValues.List(Actor);

    internal static readonly Gen<Id<Representative>> Representative = Id<Representative>();

    internal static readonly Gen<Id<Place>> Place = Id<Place>();

    internal static readonly Gen<ValueList<Id<Place>>> Places = GenValues.List(Place);

    internal static readonly Gen<Id<Source>> Source = Id<Source>();

    internal static readonly Gen<Id<Agreement>> Agreement = Id<Agreement>();

    internal static readonly Gen<Id<Ambiguity>> Ambiguity = Id<Ambiguity>();

    internal static readonly Gen<Id<NamedEvent>> Event = Id<NamedEvent>();

    internal static readonly Gen<Id<Entry>> Entry = Id<Entry>();

    internal static readonly Gen<ClauseNumber> ClauseNumber =
        Gen.OneOf("1", "2", "13(c)", "I(2)", "4 bis", "Annex A, 1", "مادة 3").Select(TreatyModel.Identifiers.ClauseNumber.Parse);

    internal static readonly Gen<ProvisionId> Provision = Gen.Select(
        Agreement.Null(), ClauseNumber, Word.Null(), Actor.Null(), Word.Null(), Word.Null(),
        (agreement, clause, key, bearer, stage, occurrence) => new ProvisionId
        {
            Agreement = agreement,
            Clause = clause,
            Key = key,
            Bearer = bearer,
            Stage = stage,
            Occurrence = occurrence,
        });

    internal static readonly Gen<LanguageTag> Language =
        Gen.OneOf("en", "ru", "ar", "hy", "az-Latn", "zh-Hant-TW", "sl-rozaj").Select(LanguageTag.Parse);

    internal static readonly Gen<Names> Names =
        GenValues.Some(Gen.Select(Language, GenValues.Text, (language, value) => new Name { Language = language, Value = value }), 4)
            .Select(all => new Names { All = all });

    internal static readonly Gen<Names> NamesOrNone = Gen.OneOf(Gen.Const(TreatyModel.Text.Names.None), Names);

    private static Gen<Id<T>> Id<T>()
        where T : class, IIdentified<T> => Word.Select(word => TreatyModel.Identifiers.Id<T>.Parse(word));
}
