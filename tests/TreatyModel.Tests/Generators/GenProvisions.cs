using CsCheck;
using TreatyModel.Provisions;
using TreatyModel.Terms;

namespace TreatyModel.Tests.Generators;

internal static class GenProvisions
{
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
                new RuleContent.Composition { Body = body, Members = members, Level = level, Mandate = mandate, LegalBasis = basis }),
        GenTreaties.EntryIntoForce.Select(rule => new RuleContent.TakesEffect(rule)),
        Gen.Select(GenValues.Some(GenIds.Provision), GenTerms.Renewal, (of, renewal) => new RuleContent.Prolonged { Of = of, Renewal = renewal }),
        Gen.Select(GenValues.TextOrNone, GenIds.Event.Null(), (until, named) => new RuleContent.Endures { Until = until, Event = named }),
        GenValues.Some(GenTerms.DisputeStep).Select(steps => new RuleContent.Disputes(steps)),
        Gen.Select(GenValues.Some(GenIds.Language), GenIds.Language.Null(), (authentic, prevailing) =>
            new RuleContent.Languages { Authentic = authentic, Prevailing = prevailing }),
        GenBodies.Rules.Select(rules => new RuleContent.Works(rules)));

    internal static readonly Gen<Measure> Measure = Gen.Select(
        Gen.Enum<MeasureKind>(), Gen.Enum<CalendarUnit>().Nullable(), GenValues.TextOrNone, GenValues.List(GenValues.Text), GenValues.TextOrNone, GenIds.Provision.Null(),
        (kind, per, counts, exempt, each, under) =>
            new Measure { Kind = kind, Per = per, Counts = counts, Exempt = exempt, Each = each, CountedUnder = under });

    internal static readonly Gen<Milestone> Milestone = Gen.Select(
        GenIds.Word, GenQuantities.Amounts, Gen.Bool, GenIds.Places, GenValues.TextOrNone,
        GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.RecurrenceOrNone, GenTerms.ConditionOrNone,
        (key, amounts, cumulative, where, what, from, due, recurrence, condition) => new Milestone
        {
            Key = key,
            Amounts = amounts,
            Cumulative = cumulative,
            Where = where,
            Object = what,
            From = from,
            Due = due,
            Recurrence = recurrence,
            If = condition,
        });

    private static readonly Gen<Norm> Deed = Gen.Select(
        GenIds.Word, Gen.Enum<Modality>(), GenTerms.Bearers, GenValues.Act, GenValues.TextOrNone,
        GenIds.Actors, GenIds.Actors, GenIds.Places, GenValues.List(Gen.Enum<Direction>()), GenIds.Places,
        (key, modality, bearers, act, what, concerning, owedTo, where, directions, to) => new Norm
        {
            Key = key,
            Modality = modality,
            Bearers = bearers,
            Act = act,
            Object = what,
            Concerning = concerning,
            OwedTo = owedTo,
            Where = where,
            Directions = directions,
            To = to,
        });

    private static readonly Gen<Norm> Timed = Gen.Select(
        Deed, GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone,
        GenTerms.ConditionOrNone, GenTerms.RecurrenceOrNone,
        (norm, from, due, startBy, notBefore, target, until, condition, recurrence) => norm with
        {
            From = from,
            Due = due,
            StartBy = startBy,
            NotBefore = notBefore,
            Target = target,
            Until = until,
            If = condition,
            Recurrence = recurrence,
        });

    internal static readonly Gen<Consequence> Consequence = Gen.Select(
        Gen.Enum<ConsequenceKind>(), GenValues.Some(GenIds.Provision), GenTerms.Period.Null(),
        (does, to, period) => new Consequence { Does = does, To = to, For = period });

    private static readonly Gen<Norm> Ranked = Gen.Select(
        Timed, GenValues.List(Consequence), GenValues.List(GenIds.Provision), Gen.Bool, Gen.Bool, Gen.Bool,
        (norm, changes, notwithstanding, onceOnly, survives, unconditional) => norm with
        {
            Changes = changes,
            Notwithstanding = notwithstanding,
            OnceOnly = onceOnly,
            Survives = survives,
            Unconditional = unconditional,
        });

    internal static readonly Gen<Norm> Norm = Gen.Select(
        Ranked, GenQuantities.Amounts, Measure.Null(), GenValues.List(Milestone), GenIds.Actors, GenValues.Act.Null(), GenValues.TextOrNone,
        Gen.Enum<Standard>(), GenTerms.Bearers.Null(), GenTerms.Bearers.Null(), GenValues.List(GenValues.Text),
        (norm, amounts, measure, milestones, performers, conduct, onBreach, standard, askedBy, verifier, exceptions) => norm with
        {
            AskedBy = askedBy,
            Amounts = amounts,
            Measure = measure,
            Milestones = milestones,
            Performers = performers,
            Conduct = conduct,
            OnBreach = onBreach,
            Standard = standard,
            Verifier = verifier,
            Exceptions = exceptions,
        });

    internal static readonly Gen<Effect> Effect = Gen.Select(
        GenIds.Word, Gen.Enum<EffectKind>(), Subject, GenTerms.Bearers.Null(), GenTerms.DueOrNone, GenTerms.ConditionOrNone, GenValues.List(GenValues.Text),
        (key, kind, subject, by, from, condition, exceptions) =>
            new Effect { Key = key, Kind = kind, Subject = subject, By = by, From = from, If = condition, Exceptions = exceptions });

    internal static readonly Gen<Rule> Rule =
        Gen.Select(GenIds.Word, Content, (key, content) => new Rule { Key = key, Content = content });

    internal static readonly Gen<Provision> Provision = Gen.OneOf<Provision>(Norm, Effect, Rule);
}
