using CsCheck;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Quantities;
using TreatyModel.Terms;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;

namespace TreatyModel.Tests.Generators;

/// <summary>Small agreements whose norms hang on each other, and chronicles that bear on them: few names, so that everything meets.</summary>
internal static class GenCases
{
    private static readonly Gen<int> Number = Gen.Int[1, 5];

    private static readonly Gen<ProvisionId> Provision = Number.Select(number => (ProvisionId)$"{number}/do");

    internal static readonly Gen<Id<Actor>> Actor = Gen.OneOf("a", "b", "army-a", "body").Select(id => (Id<Actor>)id);

    private static readonly Gen<ActKind> Act = Gen.OneOf(
        ActKind.Withdraw, ActKind.CeaseFire, ActKind.OpenFire, ActKind.Enter, ActKind.Release, ActKind.Report, ActKind.Meet, ActKind.StationForces, ActKind.Verify);

    private static readonly Gen<Anchor> Anchor = Gen.OneOf<Anchor>(
        Gen.OneOf("x", "y").Select(id => new Anchor.Named(id)),
        Provision.Select(of => new Anchor.Performance(of)),
        Provision.Select(of => new Anchor.Deadline(of)),
        Provision.Select(of => new Anchor.Beginning(of)),
        Provision.Select(of => new Anchor.Breach(of)),
        Gen.Const(TreatyModel.Terms.Anchor.Signature),
        Gen.Const(TreatyModel.Terms.Anchor.EntryIntoForce),
        Act.Select(act => new Anchor.ActOf(act, null)));

    private static readonly Gen<Period> Span = Gen.OneOf(
        Gen.Int[1, 20].Select(days => Period.FromDays(days)), Gen.Int[1, 60].Select(hours => Period.FromHours(hours)), Gen.Const(Period.FromMonths(1)));

    internal static readonly Gen<Due> Due = Gen.OneOf<Due>(
        Gen.Int[1, 28].Select(day => new Due.OnDay(new LocalDate(2020, 1, day))),
        Gen.Select(Span, Anchor, (span, anchor) => new Due.After(span, anchor)),
        Anchor.Select(anchor => new Due.OnEvent(anchor)),
        Gen.Select(Gen.Int[1, 9], Anchor, (day, anchor) => new Due.DayNumber(day, anchor)));

    private static readonly Gen<Condition> Simple = Gen.OneOf<Condition>(
        Anchor.Select(anchor => new Condition.Occurred(anchor)),
        Due.Select(due => new Condition.Reached(due)),
        Provision.Select(of => new Condition.Fulfilled(of)),
        Provision.Select(of => new Condition.Kept(of)),
        Provision.Select(of => new Condition.UnderWay(of)),
        Provision.Select(of => new Condition.Otherwise(of)),
        Gen.Const<Condition>(new Condition.Consent(Bearers.Each(["a"]))));

    internal static readonly Gen<Condition> Condition = Gen.OneOf(
        Simple,
        Simple.Select(inner => (Condition)new Condition.AsLongAs(inner)),
        Simple.Select(inner => (Condition)new Condition.Unless(inner)),
        Gen.Select(Simple, Gen.Int[1, 5], (inner, days) => (Condition)new Condition.HeldFor(inner, Period.FromDays(days))),
        Gen.Select(Simple, Simple, (one, other) => (Condition)new Condition.AnyOf([one, other])));

    private static readonly Gen<Amount> Amount = Gen.Int[1, 30].Select(number => (Amount)$"{number} persons");

    private static readonly Gen<Recurrence> Recurrence = Gen.OneOf<Recurrence>(
        Gen.Const(new Recurrence.PerPeriod { Unit = CalendarUnit.Week }),
        Gen.Const(new Recurrence.Gap { Period = Period.FromDays(10) }),
        Gen.Const(new Recurrence.OnTrigger { Anchor = "event x", Within = Period.FromDays(3) }));

    private static readonly Gen<Norm> Norm = Gen.Select(
        Gen.Enum<Modality>(), Gens.Some(Actor), Gen.Enum<Sharing>(), Act, Due.Null(), Due.Null(), Condition.Null(),
        (modality, actors, sharing, act, due, from, gate) => new Norm
        {
            Key = "do",
            Modality = modality,
            Bearers = new Bearers { Actors = [.. actors.Distinct()], Sharing = sharing },
            Act = act,
            Due = due,
            From = from,
            If = gate,
        });

    private static readonly Gen<Norm> Full = Gen.Select(
        Norm, Due.Null(), Recurrence.Null(), Gens.List(Amount, 1), Gen.Bool, Gen.Bool,
        Gen.Select(Gen.Enum<ConsequenceKind>(), Provision, (does, to) => new Consequence { Does = does, To = [to] }).Null(), Gen.Int[0, 9],
        (norm, until, recurrence, amounts, once, survives, change, extra) => norm with
        {
            Until = extra < 3 ? until : null,
            StartBy = extra == 3 ? until : null,
            Recurrence = extra > 7 ? recurrence : null,
            Amounts = amounts,
            OnceOnly = once,
            Survives = survives,
            Changes = change is null || norm.Modality != Modality.Power ? [] : [change],
            Verifier = extra == 4 ? (Bearers)"body" : null,
            Standard = extra == 5 ? Standard.Conduct : Standard.Result,
            Where = extra == 6 ? ["here"] : [],
            Milestones = extra == 7 ? [new Milestone { Key = "one", Due = until, Amounts = amounts }, new Milestone { Key = "two", From = until, Amounts = amounts }] : [],
        });

    internal static readonly Gen<Agreement> Agreement = Gen.Select(Full.Array[5], Gen.Int[0, 2], (norms, entry) => new Agreement
    {
        Id = "pact",
        Title = "Pact",
        Zone = entry == 0 ? (ReferenceZone)"Asia/Baku" : null,
        Actors =
        [
            new State { Id = "a", Names = "A" }, new State { Id = "b", Names = "B" },
            new Organ { Id = "army-a", Names = "Army of A", Responsible = "a" }, new Body { Id = "body", Names = "Commission" },
        ],
        Places = [new Territory { Id = "here", Names = "Here" }, new Territory { Id = "part", Names = "Part", Within = ["here"] }, new Territory { Id = "there", Names = "There" }],
        Events = [new NamedEvent { Id = "x", Says = "x" }, new NamedEvent { Id = "y", Says = "y" }],
        Participants = [new State { Id = "a", Names = "A" }.As(Role.Party), new State { Id = "b", Names = "B" }.As(Role.Party)],
        FinalProvisions = entry == 1 ? new FinalProvisions { EntryIntoForce = EntryIntoForce.UponSignature, Term = Term.Years(1) } : null,
        Clauses = [.. norms.Select((norm, i) => new GeneralClause { Number = $"{i + 1}", Kind = "made", States = [norm] })],
    });
}
