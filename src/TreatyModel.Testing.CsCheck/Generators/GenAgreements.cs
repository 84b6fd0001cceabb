using CsCheck;
using TreatyModel.Agreements;
using TreatyModel.Provisions;
using TreatyModel.Sources;

namespace TreatyModel.Testing.Generators;

internal sealed class GenAgreements(TypeGens all)
{
    internal Gen<Source> Source => field ??= Gen.Select(
        all.Words.Source, GenValues.Names, Gen.Enum<SourceKind>(), GenValues.Language.Null(), GenTime.When.Null(), all.Words.Actor.Null(),
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

    internal Gen<Citation> Citation => field ??= Gen.Select(
        all.Words.Provision.Null(), GenValues.Text.Null(), all.Words.Source, GenValues.Text.Null(), Gen.Enum<Stance>(), all.Words.Actor.Null(),
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

    private Gen<RoleHeld> Role => field ??= Gen.Select(
        Gen.Enum<Role>(), all.Words.Source.Null(), (role, source) => new RoleHeld { Role = role, AccordingTo = source });

    internal Gen<Participant> Participant => field ??= Gen.Select(
        all.Words.Actor, GenValues.Some(Role), GenValues.List(all.Words.Representative),
        (actor, roles, representatives) => new Participant { Actor = actor, Roles = roles, Representatives = representatives });

    private Gen<Relation> Relation => field ??= Gen.Select(
        Gen.Enum<RelationKind>(), all.Words.Agreement, GenValues.List(all.Words.Provision), all.Terms.DueOrNone, all.Words.Source.Null(),
        (kind, to, clauses, from, source) => new Relation { Kind = kind, To = to, Clauses = clauses, From = from, AccordingTo = source });

    private Gen<Reading> Reading => field ??= Gen.Select(
        GenValues.Word, GenValues.Text, GenValues.List(all.Words.Actor), all.Terms.Due.Null(), GenTime.Zone.Null(),
        Gen.Enum<Modality>().Nullable(), Gen.Bool,
        (key, says, heldBy, time, zone, modality, excludesDay) =>
            new Reading { Key = key, Says = says, HeldBy = heldBy, Time = time, Zone = zone, Modality = modality, ExcludesDay = excludesDay });

    private Gen<Ambiguity> Ambiguity => field ??= Gen.Select(
        all.Words.Ambiguity, GenValues.Text, GenValues.List(all.Words.Provision), GenValues.List(Reading),
        (id, about, touches, readings) => new Ambiguity { Id = id, About = about, Touches = touches, Readings = readings });

    private Gen<NamedEvent> Event => field ??= Gen.Select(
        all.Words.Event, GenValues.Text, (id, says) => new NamedEvent { Id = id, Says = says });

    private Gen<Agreement> Titled => field ??= Gen.Select(
        all.Words.Agreement, GenValues.Text, GenValues.NamesOrNone, Gen.Enum<DocumentLabel>().Nullable(), Gen.Enum<InstrumentNature>(),
        Gen.Enum<TextAvailability>(), GenTime.Zone.Null(), GenValues.List(GenValues.Language), Gen.Select(GenValues.Language.Null(), GenValues.List(Gen.Enum<TreatyCharacter>(), 2)),
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

    internal Gen<Agreement> Agreement => field ??= Gen.Select(
        Titled, GenValues.List(all.Actors.Actor), GenValues.List(all.Actors.Representative), GenValues.List(all.Places.Place),
        GenValues.List(Source), GenValues.List(Participant, 3), GenValues.List(Relation), GenValues.List(all.Clauses.Any, 4),
        all.Treaties.FinalProvisions.Null(), GenValues.List(Event), GenValues.List(Ambiguity), GenValues.List(Citation),
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

    private Gen<Membership> Membership => field ??= Gen.Select(
        all.Words.Agreement, all.Words.Source, GenValues.Text.Null(),
        (agreement, source, at) => new Membership { Agreement = agreement, Source = source, At = at });

    internal Gen<PeaceProcess> Process => field ??= Gen.Select(
        GenValues.Word, GenValues.Names, GenTime.Zone.Null(), GenValues.List(all.Actors.Actor), GenValues.List(all.Actors.Representative),
        GenValues.List(all.Places.Place), GenValues.List(Source), GenValues.List(Agreement), GenValues.List(Membership), GenValues.List(Citation),
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
