using CsCheck;
using TreatyModel.Acts;
using TreatyModel.Provisions;

namespace TreatyModel.Tests.Generators;

internal static class GenProvisions
{
    internal static readonly Gen<ActKind> Act = Gen.Frequency(
        (5, Gen.OneOf([.. ActKind.All])),
        (1, GenIds.Word.Select(ActKind.Other)));

    private static readonly Gen<Subject> Subject = Gen.OneOf<Subject>(
        GenIds.Actor.Select(actor => new Subject.OfActor(actor)),
        GenIds.Place.Select(place => new Subject.OfPlace(place)),
        GenIds.Agreement.Select(agreement => new Subject.OfAgreement(agreement)),
        GenValues.Text.Select(text => new Subject.OfMatter(text)));

    private static readonly Gen<RuleContent> Content = Gen.OneOf<RuleContent>(
        GenTerms.Term.Select(term => new RuleContent.Lasts(term)),
        Gen.Select(
            GenIds.Actor.Null(), GenTerms.Bearers, GenValues.Text.Null(), GenValues.List(GenValues.Text), GenValues.List(GenValues.Text),
            (body, members, level, mandate, basis) =>
                new RuleContent.Composition { Body = body, Members = members, Level = level, Mandate = mandate, LegalBasis = basis }));

    internal static readonly Gen<Norm> Norm = Gen.Select(
        Gen.Select(
            GenIds.Word, Gen.Enum<Modality>(), GenTerms.Bearers, Act, GenValues.Text.Null(),
            GenValues.List(GenIds.Actor), GenValues.List(GenIds.Actor), GenValues.List(GenIds.Place),
            (key, modality, bearers, act, what, concerning, owedTo, where) => new Norm
            {
                Key = key,
                Modality = modality,
                Bearers = bearers,
                Act = act,
                Object = what,
                Concerning = concerning,
                OwedTo = owedTo,
                Where = where,
            }),
        GenValues.List(GenTerms.Amount), GenTerms.Due.Null(), GenTerms.Due.Null(), GenTerms.Due.Null(),
        GenTerms.Condition.Null(), Gen.Enum<Standard>(), GenIds.Actor.Null(), GenValues.List(GenValues.Text),
        (norm, amounts, from, due, until, condition, standard, verifier, exceptions) => norm with
        {
            Amounts = amounts,
            From = from,
            Due = due,
            Until = until,
            If = condition,
            Standard = standard,
            Verifier = verifier,
            Exceptions = exceptions,
        });

    internal static readonly Gen<Effect> Effect = Gen.Select(
        GenIds.Word, Gen.Enum<EffectKind>(), Subject, GenTerms.Due.Null(),
        (key, kind, subject, from) => new Effect { Key = key, Kind = kind, Subject = subject, From = from });

    internal static readonly Gen<Rule> Rule =
        Gen.Select(GenIds.Word, Content, (key, content) => new Rule { Key = key, Content = content });

    internal static readonly Gen<Provision> Provision = Gen.OneOf<Provision>(Norm, Effect, Rule);
}
