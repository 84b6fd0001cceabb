using CsCheck;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Testing.Generators;

internal sealed class GenProvisions(TypeGens all)
{
    private Gen<Subject> Subject => field ??= Gen.OneOf<Subject>(
        all.Words.Actor.Select(actor => new Subject.OfActor(actor)),
        all.Words.Place.Select(place => new Subject.OfPlace(place)),
        all.Words.Agreement.Select(agreement => new Subject.OfAgreement(agreement)),
        GenValues.Text.Select(text => new Subject.OfMatter(text)));

    private Gen<RuleContent> Content => field ??= Gen.OneOf<RuleContent>(
        all.Terms.Term.Select(term => new RuleContent.Lasts(term)),
        Gen.Select(
            all.Words.Actor.Null(), all.Terms.Bearers, GenValues.Text.Null(), GenValues.List(GenValues.Text), GenValues.List(GenValues.Text),
            (body, members, level, mandate, basis) =>
                new RuleContent.Composition { Body = body, Members = members, Level = level, Mandate = mandate, LegalBasis = basis }),
        all.Treaties.EntryIntoForce.Select(rule => new RuleContent.TakesEffect(rule)),
        Gen.Select(GenValues.Some(all.Words.Provision), all.Terms.Renewal, (of, renewal) => new RuleContent.Prolonged { Of = of, Renewal = renewal }),
        Gen.Select(GenValues.TextOrNone, all.Words.Event.Null(), (until, named) => new RuleContent.Endures { Until = until, Event = named }),
        GenValues.Some(all.Terms.DisputeStep).Select(steps => new RuleContent.Disputes(steps)),
        Gen.Select(GenValues.Some(GenValues.Language), GenValues.Language.Null(), (authentic, prevailing) =>
            new RuleContent.Languages { Authentic = authentic, Prevailing = prevailing }),
        all.Bodies.Rules.Select(rules => new RuleContent.Works(rules)));

    internal Gen<Measure> Measure => field ??= Gen.Select(
        Gen.Enum<MeasureKind>(), Gen.Enum<CalendarUnit>().Nullable(), GenValues.TextOrNone, GenValues.List(GenValues.Text), GenValues.TextOrNone, all.Words.Provision.Null(),
        (kind, per, counts, exempt, each, under) =>
            new Measure { Kind = kind, Per = per, Counts = counts, Exempt = exempt, Each = each, CountedUnder = under });

    internal Gen<Milestone> Milestone => field ??= Gen.Select(
        GenValues.Word, GenQuantities.Amounts, Gen.Bool, all.Words.Places, GenValues.TextOrNone,
        all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.RecurrenceOrNone, all.Terms.ConditionOrNone,
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

    /// <summary>Stages, each with a key of its own.</summary>
    internal Gen<ValueList<Milestone>> Milestones => field ??= GenValues.List(Milestone)
        .Select(stages => ValueList.Create<Milestone>([.. stages.DistinctBy(stage => stage.Key)]));

    private Gen<Norm> Deed => field ??= Gen.Select(
        GenValues.Word, Gen.Enum<Modality>(), all.Terms.Bearers, GenValues.Act, GenValues.TextOrNone,
        all.Words.Actors, all.Words.Actors, all.Words.Places, GenValues.List(Gen.Enum<Direction>()), all.Words.Places,
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

    private Gen<Norm> Timed => field ??= Gen.Select(
        Deed, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone,
        all.Terms.ConditionOrNone, all.Terms.RecurrenceOrNone,
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

    internal Gen<Consequence> Consequence => field ??= Gen.Select(
        Gen.Enum<ConsequenceKind>(), GenValues.Some(all.Words.Provision), all.Terms.Period.Null(),
        (does, to, period) => new Consequence { Does = does, To = to, For = period });

    private Gen<Norm> Ranked => field ??= Gen.Select(
        Timed, GenValues.List(Consequence), GenValues.List(all.Words.Provision), Gen.Bool, Gen.Bool, Gen.Bool,
        (norm, changes, notwithstanding, onceOnly, survives, unconditional) => norm with
        {
            Changes = changes,
            Notwithstanding = notwithstanding,
            OnceOnly = onceOnly,
            Survives = survives,
            Unconditional = unconditional,
        });

    internal Gen<Norm> Norm => field ??= Gen.Select(
        Ranked, GenQuantities.Amounts, Measure.Null(), Milestones, all.Words.Actors, GenValues.Act.Null(), GenValues.TextOrNone,
        Gen.Enum<Standard>(), all.Terms.Bearers.Null(), all.Terms.Bearers.Null(), GenValues.List(GenValues.Text),
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

    internal Gen<Effect> Effect => field ??= Gen.Select(
        GenValues.Word, Gen.Enum<EffectKind>(), Subject, all.Terms.Bearers.Null(), all.Terms.DueOrNone, all.Terms.ConditionOrNone, GenValues.List(GenValues.Text),
        (key, kind, subject, by, from, condition, exceptions) =>
            new Effect { Key = key, Kind = kind, Subject = subject, By = by, From = from, If = condition, Exceptions = exceptions });

    internal Gen<Rule> Rule => field ??=
        Gen.Select(GenValues.Word, Content, (key, content) => new Rule { Key = key, Content = content });

    internal Gen<Provision> Provision => field ??= Gen.Frequency<Provision>((2, Norm), (1, Effect), (1, Rule));
}
