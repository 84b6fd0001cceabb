using CsCheck;
using TreatyModel.Agreements;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Tests.Generators;

internal static class GenAgreements
{
    internal static readonly Gen<Source> Source = Gen.Select(
        GenIds.Source, GenIds.Names, Gen.Enum<SourceKind>(), GenIds.Language.Null(), GenTime.When.Null(), GenIds.Actor.Null(),
        GenValues.Text.Null(), GenValues.Text.Null(),
        (id, names, kind, language, dated, speaker, reference, note) => new Source
        {
            Id = id,
            Names = names,
            Kind = kind,
            Language = language,
            Dated = dated,
            Speaker = speaker,
            Reference = reference,
            Note = note,
        });

    internal static readonly Gen<Citation> Citation = Gen.Select(
        GenIds.Provision.Null(), GenValues.Text.Null(), GenIds.Source, GenValues.Text.Null(), Gen.Enum<Stance>(), GenIds.Actor.Null(),
        Gen.Enum<Certainty>(), GenValues.Text.Null(), GenValues.Text.Null(),
        (of, property, source, at, stance, from, certainty, says, note) => new Citation
        {
            Of = of,
            Property = property,
            Source = source,
            At = at,
            Stance = stance,
            PassedOnFrom = from,
            Certainty = certainty,
            Says = says,
            Note = note,
        });

    private static readonly Gen<RoleHeld> Role = Gen.Select(
        Gen.Enum<Role>(), GenIds.Source.Null(), (role, source) => new RoleHeld { Role = role, AccordingTo = source });

    internal static readonly Gen<Participant> Participant = Gen.Select(
        GenIds.Actor, GenValues.Some(Role), GenValues.List(GenIds.Representative),
        (actor, roles, representatives) => new Participant { Actor = actor, Roles = roles, Representatives = representatives });

    private static readonly Gen<Relation> Relation = Gen.Select(
        Gen.Enum<RelationKind>(), GenIds.Agreement, GenValues.List(GenIds.Provision), GenTerms.DueOrNone, GenIds.Source.Null(),
        (kind, to, clauses, from, source) => new Relation { Kind = kind, To = to, Clauses = clauses, From = from, AccordingTo = source });

    private static readonly Gen<Reading> Reading = Gen.Select(
        GenIds.Word, GenValues.Text, GenValues.List(GenIds.Actor), GenTerms.Due.Null(), GenTime.Zone.Null(),
        Gen.Enum<Modality>().Nullable(), Gen.Bool,
        (key, says, heldBy, time, zone, modality, excludesDay) =>
            new Reading { Key = key, Says = says, HeldBy = heldBy, Time = time, Zone = zone, Modality = modality, ExcludesDay = excludesDay });

    private static readonly Gen<Ambiguity> Ambiguity = Gen.Select(
        GenIds.Ambiguity, GenValues.Text, GenValues.List(GenIds.Provision), GenValues.List(Reading),
        (id, about, touches, readings) => new Ambiguity { Id = id, About = about, Touches = touches, Readings = readings });

    private static readonly Gen<NamedEvent> Event = Gen.Select(
        GenIds.Event, GenValues.Text, (id, says) => new NamedEvent { Id = id, Says = says });

    private static readonly Gen<Agreement> Titled = Gen.Select(
        GenIds.Agreement, GenValues.Text, GenIds.NamesOrNone, Gen.Enum<DocumentLabel>().Nullable(), Gen.Enum<InstrumentNature>(),
        Gen.Enum<TextAvailability>(), GenTime.Zone.Null(), GenValues.List(GenIds.Language), Gen.Select(GenIds.Language.Null(), GenValues.List(Gen.Enum<TreatyCharacter>(), 2)),
        (id, title, others, label, nature, text, zone, languages, last) => new Agreement
        {
            Id = id,
            Title = title,
            OtherTitles = others,
            Label = label,
            Nature = nature,
            Text = text,
            Zone = zone,
            AuthenticLanguages = languages,
            PrevailingLanguage = last.Item1,
            Character = last.Item2,
        });

    internal static readonly Gen<Agreement> Agreement = Gen.Select(
        Titled, GenValues.List(GenActors.Actor), GenValues.List(GenActors.Representative), GenValues.List(GenPlaces.Place),
        GenValues.List(Source), GenValues.List(Participant, 3), GenValues.List(Relation), GenValues.List(GenClauses.Any, 4),
        GenTreaties.FinalProvisions.Null(), GenValues.List(Event), GenValues.List(Ambiguity), GenValues.List(Citation),
        (agreement, actors, representatives, places, sources, participants, relations, clauses, final, events, ambiguities, citations) => agreement with
        {
            Actors = actors,
            Representatives = representatives,
            Places = places,
            Sources = sources,
            Participants = participants,
            Relations = relations,
            Clauses = clauses,
            FinalProvisions = final,
            Events = events,
            Ambiguities = ambiguities,
            Citations = citations,
        });

    private static readonly Gen<Membership> Membership = Gen.Select(
        GenIds.Agreement, GenIds.Source, GenValues.Text.Null(),
        (agreement, source, at) => new Membership { Agreement = agreement, Source = source, At = at });

    internal static readonly Gen<PeaceProcess> Process = Gen.Select(
        GenIds.Word, GenIds.Names, GenTime.Zone.Null(), GenValues.List(GenActors.Actor), GenValues.List(GenActors.Representative),
        GenValues.List(GenPlaces.Place), GenValues.List(Source), GenValues.List(Agreement), GenValues.List(Membership), GenValues.List(Citation),
        (id, names, zone, actors, representatives, places, sources, agreements, memberships, citations) => new PeaceProcess
        {
            Id = id,
            Names = names,
            Zone = zone,
            Actors = actors,
            Representatives = representatives,
            Places = places,
            Sources = sources,
            Agreements = agreements,
            Memberships = memberships,
            Citations = citations,
        });
}
