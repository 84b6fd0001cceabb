using CsCheck;
using TreatyModel.Clauses;
using TreatyModel.Identifiers;
using TreatyModel.Provisions;
using TreatyModel.Quantities;

namespace TreatyModel.Tests.Generators;

/// <summary>
/// One generator for each type of clause, and one for any of them. Further types stand in <see cref="GenForces"/>,
/// <see cref="GenPeople"/>, <see cref="GenSettlement"/> and <see cref="GenKeeping"/>, by subject.
/// </summary>
internal static class GenClauses
{
    private static readonly ClauseNumber One = "1";

    private static readonly Gen<Amount> Personnel = GenQuantities.Amount.Select(amount => amount switch
    {
        Amount.Fixed given => given with { Quantity = given.Quantity with { Unit = Unit.Persons } },
        _ => amount,
    });

    internal static readonly Gen<Ceasefire> Ceasefire = Gen.Select(
        GenTerms.Bearers, GenIds.Places, GenTerms.DueOrNone, GenTerms.DueOrNone, GenValues.List(GenValues.Act), GenTerms.Bearers.Null(), GenValues.List(GenValues.Text),
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

    internal static readonly Gen<Standstill> Standstill = Gen.Select(
        GenTerms.Bearers, GenValues.List(GenIds.Place), GenTerms.Due.Null(), GenTerms.Due.Null(),
        (forces, where, from, until) => new Standstill { Number = One, Forces = forces, Where = where, From = from, Until = until });

    internal static readonly Gen<LineOfContact> LineOfContact = Gen.Select(
        GenIds.Place, GenTerms.Due.Null(), (line, from) => new LineOfContact { Number = One, Line = line, From = from });

    internal static readonly Gen<PeacekeeperDeployment> PeacekeeperDeployment = Gen.Select(
        GenIds.Actor, GenValues.List(GenIds.Place), Personnel.Null(), GenValues.List(GenQuantities.Amount), GenValues.Text.Null(),
        GenTerms.Condition.Null(), GenTerms.Due.Null(), GenTerms.Term.Null(),
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

    internal static readonly Gen<Withdrawal> Withdrawal = Gen.Select(
        GenTerms.Bearers, GenValues.TextOrNone, GenIds.Places, GenIds.Places, GenTerms.ConditionOrNone, GenTerms.DueOrNone, GenTerms.DueOrNone,
        GenTerms.DueOrNone, GenValues.List(GenProvisions.Milestone), Gen.Bool,
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

    internal static readonly Gen<CorridorRegime> CorridorRegime = Gen.Select(
        GenIds.Place, GenIds.Actor.Null(), GenIds.Actor.Null(), GenIds.Actor.Null(), GenValues.Text.Null(), GenTerms.Due.Null(), GenTerms.Due.Null(),
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

    internal static readonly Gen<TerritorialHandOver> TerritorialHandOver = Gen.Select(
        GenValues.Some(GenIds.Place), GenTerms.Bearers, GenIds.Actor, GenTerms.DueOrNone, GenValues.List(GenProvisions.Milestone),
        (areas, by, to, due, stages) => new TerritorialHandOver { Number = One, Areas = areas, By = by, To = to, Due = due, Stages = stages });

    internal static readonly Gen<BorderCommission> BorderCommission = Gen.Select(
        GenIds.Actor, GenValues.Some(GenIds.Actor), GenValues.Text.Null(), GenValues.List(Gen.Enum<BorderTask>()),
        GenValues.List(GenValues.Text), GenTerms.Due.Null(), Gen.Select(Gen.Enum<Standard>(), GenIds.Actor.Null()),
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

    private static readonly Gen<Deliverable> Deliverable = Gen.Select(
        GenIds.Word, GenValues.Text, GenTerms.Due.Null(), (key, what, due) => new Deliverable { Key = key, What = what, Due = due });

    internal static readonly Gen<JointBody> JointBody = Gen.Select(
        GenIds.Actor, GenValues.Some(GenIds.Actor), Gen.Enum<Formation>(), GenValues.Text.Null(), GenValues.List(GenValues.Text),
        GenTerms.Due.Null(), GenTerms.Due.Null(), GenValues.List(Deliverable), GenBodies.Rules.Null(),
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

    internal static readonly Gen<MonitoringCentre> MonitoringCentre = Gen.Select(
        GenIds.Actor, GenTerms.Bearers, GenValues.List(GenIds.Place), GenValues.Text, GenTerms.Due.Null(),
        (body, setUpBy, where, task, formedBy) =>
            new MonitoringCentre { Number = One, Body = body, SetUpBy = setUpBy, Where = where, Task = task, FormedBy = formedBy });

    internal static readonly Gen<ReturnOfDisplacedPersons> ReturnOfDisplacedPersons = Gen.Select(
        GenIds.Actor, GenIds.Places, GenIds.ActorOrNone, GenTerms.Bearers.Null(), GenTerms.ConditionOrNone, GenTerms.DueOrNone,
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

    internal static readonly Gen<PrisonerExchange> PrisonerExchange = Gen.Select(
        GenTerms.Bearers, GenValues.Some(Gen.Enum<DetaineeCategory>(), 4), GenTerms.Due.Null(),
        (between, covers, due) => new PrisonerExchange { Number = One, Between = between, Covers = covers, Due = due });

    internal static readonly Gen<UnblockingOfTransportLinks> UnblockingOfTransportLinks = Gen.Select(
        GenTerms.Bearers, GenValues.Text, GenValues.List(GenIds.Place), GenIds.Actor.Null(), GenIds.Actor.Null(), GenValues.Text.Null(),
        GenTerms.Bearers.Null(), GenTerms.Due.Null(),
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

    internal static readonly Gen<FurtherAgreement> FurtherAgreement = Gen.Select(
        GenTerms.Bearers, GenValues.Text, Gen.Enum<FurtherStep>(), GenIds.Agreement.Null(), GenTerms.Due.Null(), GenValues.List(GenIds.Actor),
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

    internal static readonly Gen<Reaffirmation> Reaffirmation = Gen.Select(
        GenValues.Some(GenIds.Agreement), GenTerms.Bearers,
        (agreements, by) => new Reaffirmation { Number = One, Agreements = agreements, By = by });

    internal static readonly Gen<GeneralClause> GeneralClause = Gen.Select(
        GenIds.Word, GenValues.Some(GenProvisions.Provision),
        (kind, states) => new GeneralClause { Number = One, Kind = kind, States = states });

    private static readonly Gen<Clause> Leaf = Placed(Gen.OneOf<Clause>(
    [
        Ceasefire, Standstill, LineOfContact, PeacekeeperDeployment, Withdrawal, CorridorRegime, TerritorialHandOver, BorderCommission,
        JointBody, MonitoringCentre, ReturnOfDisplacedPersons, PrisonerExchange, UnblockingOfTransportLinks, FurtherAgreement,
        Reaffirmation, GeneralClause,
        .. GenForces.All, .. GenPeople.All, .. GenSettlement.All, .. GenKeeping.All,
    ]));

    internal static readonly Gen<ClauseGroup> ClauseGroup = Group(Gen.Frequency((3, Leaf), (1, Placed(Group(Leaf)))));

    /// <summary>Any clause: a group now and then, at most three deep.</summary>
    internal static readonly Gen<Clause> Any = Gen.Frequency((6, Leaf), (1, Placed(ClauseGroup)));

    private static Gen<ClauseGroup> Group(Gen<Clause> of) =>
        GenValues.Some(of).Select(clauses => new ClauseGroup { Number = One, Clauses = clauses });

    // What every clause can have, beside what its type adds.
    private static Gen<Clause> Placed(IGen<Clause> clause) => Gen.Select(
        Gen.OneOf(clause), GenIds.ClauseNumber, GenIds.Word.Null(), GenValues.Text.Null(), GenTerms.Bearers.Null(), GenValues.List(GenValues.Text), GenValues.TextOrNone,
        (given, number, key, summary, verifiedBy, exceptions, onBreach) =>
            given with { Number = number, Key = key, Summary = summary, VerifiedBy = verifiedBy, Exceptions = exceptions, OnBreach = onBreach });
}
