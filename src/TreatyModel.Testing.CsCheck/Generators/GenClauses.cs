using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;

namespace TreatyModel.Testing.Generators;

/// <summary>
/// One generator for each type of clause, and one for any of them. Further types stand in <see cref="GenForces"/>,
/// <see cref="GenPeople"/>, <see cref="GenSettlement"/> and <see cref="GenKeeping"/>, by subject.
/// </summary>
internal sealed class GenClauses(TypeGens all)
{
    private static readonly ClauseNumber One = "1";

    private Gen<Amount> Personnel => field ??= GenQuantities.Amount.Select(amount => amount switch
    {
        Amount.Fixed given => given with { Quantity = given.Quantity with { Unit = Unit.Persons } },
        _ => amount,
    });

    internal Gen<Ceasefire> Ceasefire => field ??= Gen.Select(
        all.Terms.Bearers, all.Words.Places, all.Terms.DueOrNone, all.Terms.DueOrNone, GenValues.List(GenValues.Act), all.Terms.Bearers.Null(), GenValues.List(GenValues.Text),
        (between, where, from, until, prohibited, orderedBy, doesNotCover) => new Ceasefire
        {
            Number = One,
            Between = between,
            Where = where,
            From = from,
            Until = until,
            Prohibited = prohibited,
            OrderedBy = orderedBy,
            DoesNotCover = doesNotCover,
        });

    internal Gen<Standstill> Standstill => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.List(all.Words.Place), all.Terms.Due.Null(), all.Terms.Due.Null(),
        (forces, where, from, until) => new Standstill { Number = One, Forces = forces, Where = where, From = from, Until = until });

    internal Gen<LineOfContact> LineOfContact => field ??= Gen.Select(
        all.Words.Line, all.Terms.Due.Null(), (line, from) => new LineOfContact { Number = One, Line = line, From = from });

    internal Gen<PeacekeeperDeployment> PeacekeeperDeployment => field ??= Gen.Select(
        all.Words.Actor, GenValues.List(all.Words.Place), Personnel.Null(), GenValues.List(GenQuantities.Amount), GenValues.Text.Null(),
        all.Terms.Condition.Null(), all.Terms.Due.Null(), all.Terms.Term.Null(),
        (contributor, along, personnel, equipment, armament, start, due, term) => new PeacekeeperDeployment
        {
            Number = One,
            Contributor = contributor,
            Along = along,
            Personnel = personnel,
            Equipment = equipment,
            Armament = armament,
            Start = start,
            Due = due,
            Term = term,
        });

    internal Gen<Withdrawal> Withdrawal => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.TextOrNone, all.Words.Places, all.Words.Places, all.Terms.ConditionOrNone, all.Terms.DueOrNone, all.Terms.DueOrNone,
        all.Terms.DueOrNone, all.Provisions.Milestones, Gen.Bool,
        (forces, what, leaving, behind, start, from, startBy, due, stages, noReturn) => new Withdrawal
        {
            Number = One,
            Forces = forces,
            What = what,
            Leaving = leaving,
            Behind = behind,
            Start = start,
            From = from,
            StartBy = startBy,
            Due = due,
            Stages = stages,
            NoReturn = noReturn,
        });

    internal Gen<CorridorRegime> CorridorRegime => field ??= Gen.Select(
        all.Words.Corridor, all.Words.Actor.Null(), all.Words.Actor.Null(), all.Words.Actor.Null(), GenValues.Text.Null(), all.Terms.Due.Null(), all.Terms.Due.Null(),
        (corridor, guardedBy, guaranteedBy, controlledBy, traffic, from, until) => new CorridorRegime
        {
            Number = One,
            Corridor = corridor,
            GuardedBy = guardedBy,
            PassageGuaranteedBy = guaranteedBy,
            ControlledBy = controlledBy,
            Traffic = traffic,
            From = from,
            Until = until,
        });

    internal Gen<TerritorialHandOver> TerritorialHandOver => field ??= Gen.Select(
        GenValues.Some(all.Words.Place), all.Terms.Bearers, all.Words.Actor, all.Terms.DueOrNone, all.Provisions.Milestones,
        (areas, by, to, due, stages) => new TerritorialHandOver { Number = One, Areas = areas, By = by, To = to, Due = due, Stages = stages });

    internal Gen<BorderCommission> BorderCommission => field ??= Gen.Select(
        all.Words.Actor, GenValues.Some(all.Words.Actor), GenValues.Text.Null(), GenValues.List(Gen.Enum<BorderTask>()),
        GenValues.List(GenValues.Text), all.Terms.Due.Null(), Gen.Select(Gen.Enum<Standard>(), all.Words.Actor.Null()),
        (body, between, level, mandate, basis, formedBy, last) => new BorderCommission
        {
            Number = One,
            Body = body,
            Between = between,
            Level = level,
            Mandate = mandate,
            LegalBasis = basis,
            FormedBy = formedBy,
            Standard = last.Item1,
            AdviserAtRequest = last.Item2,
        });

    private Gen<Deliverable> Deliverable => field ??= Gen.Select(
        GenValues.Word, GenValues.Text, all.Terms.Due.Null(), (key, what, due) => new Deliverable { Key = key, What = what, Due = due });

    internal Gen<JointBody> JointBody => field ??= Gen.Select(
        all.Words.Actor, GenValues.Some(all.Words.Actor), Gen.Enum<Formation>(), GenValues.Text.Null(), GenValues.List(GenValues.Text),
        all.Terms.Due.Null(), all.Terms.Due.Null(), GenValues.List(Deliverable), all.Bodies.Rules.Null(),
        (body, members, formation, level, mandate, formedBy, firstMeeting, deliverables, rules) => new JointBody
        {
            Number = One,
            Body = body,
            Members = members,
            Formation = formation,
            Level = level,
            Mandate = mandate,
            FormedBy = formedBy,
            FirstMeetingBy = firstMeeting,
            Deliverables = deliverables,
            Rules = rules,
        });

    internal Gen<MonitoringCentre> MonitoringCentre => field ??= Gen.Select(
        all.Words.Actor, all.Terms.Bearers, GenValues.List(all.Words.Place), GenValues.Text, all.Terms.Due.Null(),
        (body, setUpBy, where, task, formedBy) =>
            new MonitoringCentre { Number = One, Body = body, SetUpBy = setUpBy, Where = where, Task = task, FormedBy = formedBy });

    internal Gen<ReturnOfDisplacedPersons> ReturnOfDisplacedPersons => field ??= Gen.Select(
        all.Words.Actor, all.Words.Places, all.Words.ActorOrNone, all.Terms.Bearers.Null(), all.Terms.ConditionOrNone, all.Terms.DueOrNone,
        (persons, to, overseenBy, allowedBy, start, from) => new ReturnOfDisplacedPersons
        {
            Number = One,
            Persons = persons,
            To = to,
            OverseenBy = overseenBy,
            AllowedBy = allowedBy,
            Start = start,
            From = from,
        });

    internal Gen<PrisonerExchange> PrisonerExchange => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Some(Gen.Enum<DetaineeCategory>(), 4), all.Terms.Due.Null(),
        (between, covers, due) => new PrisonerExchange { Number = One, Between = between, Covers = covers, Due = due });

    internal Gen<UnblockingOfTransportLinks> UnblockingOfTransportLinks => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, GenValues.List(all.Words.Place), all.Words.Actor.Null(), all.Words.Actor.Null(), GenValues.Text.Null(),
        all.Terms.Bearers.Null(), all.Terms.Due.Null(),
        (by, links, routes, guaranteedBy, controlledBy, traffic, newLinks, due) => new UnblockingOfTransportLinks
        {
            Number = One,
            By = by,
            Links = links,
            Routes = routes,
            PassageGuaranteedBy = guaranteedBy,
            ControlledBy = controlledBy,
            Traffic = traffic,
            NewLinksByAgreementOf = newLinks,
            Due = due,
        });

    internal Gen<FurtherAgreement> FurtherAgreement => field ??= Gen.Select(
        all.Terms.Bearers, GenValues.Text, Gen.Enum<FurtherStep>(), all.Words.Agreement.Null(), all.Terms.Due.Null(), GenValues.List(all.Words.Actor),
        (by, subject, step, agreement, due, instructed) => new FurtherAgreement
        {
            Number = One,
            By = by,
            Subject = subject,
            Step = step,
            Agreement = agreement,
            Due = due,
            Instructed = instructed,
        });

    internal Gen<Reaffirmation> Reaffirmation => field ??= Gen.Select(
        GenValues.Some(all.Words.Agreement), all.Terms.Bearers,
        (agreements, by) => new Reaffirmation { Number = One, Agreements = agreements, By = by });

    internal Gen<GeneralClause> GeneralClause => field ??= Gen.Select(
        GenValues.Word, GenValues.Some(all.Provisions.Provision),
        (kind, states) => new GeneralClause { Number = One, Kind = kind, States = states });

    /// <summary>Those that stand in no group of their own, one for each type.</summary>
    private IGen<Clause>[] Leaves => field ??=
    [
        Ceasefire, Standstill, LineOfContact, PeacekeeperDeployment, Withdrawal, CorridorRegime, TerritorialHandOver, BorderCommission,
        JointBody, MonitoringCentre, ReturnOfDisplacedPersons, PrisonerExchange, UnblockingOfTransportLinks, FurtherAgreement,
        Reaffirmation, GeneralClause,
        .. all.Forces.All, .. all.People.All, .. all.Settlement.All, .. all.Keeping.All,
    ];

    /// <summary>One for each type.</summary>
    internal IGen<Clause>[] Types => field ??= [.. Leaves, ClauseGroup];

    // A general clause can hold any norm.
    private Gen<Clause> Leaf => field ??= Placed(Gen.Frequency((7, Gen.OneOf(Leaves)), (1, Gen.OneOf<Clause>(GeneralClause))));

    internal Gen<ClauseGroup> ClauseGroup => field ??= Group(Gen.Frequency((3, Leaf), (1, Placed(Group(Leaf)))));

    /// <summary>Any clause: a group now and then, at most three deep.</summary>
    internal Gen<Clause> Any => field ??= Gen.Frequency((6, Leaf), (1, Placed(ClauseGroup)));

    private static Gen<ClauseGroup> Group(Gen<Clause> of) =>
        GenValues.Some(of).Select(clauses => new ClauseGroup { Number = One, Clauses = clauses });

    // What every clause can have, beside what its type adds.
    private Gen<Clause> Placed(IGen<Clause> clause) => Gen.Select(
        Gen.OneOf(clause), GenValues.ClauseNumber, GenValues.Word.Null(), GenValues.Text.Null(), all.Terms.Bearers.Null(), GenValues.List(GenValues.Text), GenValues.TextOrNone,
        (given, number, key, summary, verifiedBy, exceptions, onBreach) =>
            given with { Number = number, Key = key, Summary = summary, VerifiedBy = verifiedBy, Exceptions = exceptions, OnBreach = onBreach });
}
