using CsCheck;
using TreatyModel.Chronicles;
using TreatyModel.Sources;
using TreatyModel.Time;

namespace TreatyModel.Tests.Generators;

internal static class GenChronicles
{
    private static readonly When Day = "2020-11-10";

    private static readonly Attestation Said = new() { Source = "x", Known = Day };

    internal static readonly Gen<Attestation> Attestation = Gen.Select(
        Gen.Select(
            GenIds.Source, GenValues.Text.Null(), Gen.Enum<Stance>(), GenIds.Actor.Null(), GenTime.When, Gen.Bool,
            (source, at, stance, from, known, reprint) => new Attestation
            {
                Source = source,
                At = at,
                Stance = stance,
                PassedOnFrom = from,
                Known = known,
                KnownFromReprint = reprint,
            }),
        GenTime.When.Null(), GenQuantities.Amount.Null(), GenValues.List(GenIds.Actor), Gen.Enum<Certainty>(), GenValues.Text.Null(), GenValues.Text.Null(),
        (attestation, happened, amount, by, certainty, says, note) => attestation with
        {
            Happened = happened,
            Amount = amount,
            By = by,
            Certainty = certainty,
            Says = says,
            Note = note,
        });

    private static readonly Gen<Entry> Kind = Gen.OneOf<Entry>(
        Gen.Select(GenValues.Act, Gen.Enum<Progress>(), (kind, progress) =>
            new Act { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Progress = progress }),
        Gen.Const(new Observation { Id = "x", Happened = Day, Attestations = [Said] }),
        Gen.Select(Gen.Enum<DeclarationKind>(), GenValues.Act.Null(), GenTime.When.Null(), GenValues.List(GenIds.Place), (kind, act, planned, about) =>
            new Declaration { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Act = act, Planned = planned, About = about }));

    internal static readonly Gen<Entry> Entry = Gen.Select(
        Kind, GenIds.Entry, GenTime.When, GenValues.List(GenIds.Actor), GenValues.List(GenIds.Representative), GenValues.List(GenIds.Actor),
        GenValues.List(GenIds.Representative), GenValues.List(GenIds.Place), GenValues.List(GenIds.Agreement), GenValues.List(GenIds.Provision),
        GenQuantities.Amount.Null(), GenValues.Text.Null(), GenValues.Some(Attestation),
        (entry, id, happened, by, through, with, withThrough, where, agreements, cites, amount, text, attestations) => entry with
        {
            Id = id,
            Happened = happened,
            By = by,
            Through = through,
            With = with,
            WithThrough = withThrough,
            Where = where,
            Agreements = agreements,
            Cites = cites,
            Amount = amount,
            Text = text,
            Attestations = attestations,
        });

    internal static readonly Gen<ChronicleLine> Line = Gen.Frequency(
        (6, Gen.OneOf<ChronicleLine>(Entry)),
        (1, Gen.Select(GenIds.Entry, Attestation, ChronicleLine (entry, word) => new Attests { Entry = entry, Attestation = word })),
        (1, Gen.Select(Entry, Attestation, ChronicleLine (entry, word) => new Corrects { Entry = entry, Attestation = word })),
        (1, Gen.Select(GenIds.Entry, Attestation, ChronicleLine (entry, word) => new Retracts { Entry = entry, Attestation = word })),
        (1, Gen.Select(GenIds.Entry, GenIds.Entry, Attestation, ChronicleLine (entry, other, word) =>
            new SameAs { Entry = entry, Other = other, Attestation = word })));

    internal static readonly Gen<Chronicle> Chronicle = Gen.Select(
        GenTime.Zone.Null(), GenValues.List(GenAgreements.Source), GenValues.List(GenActors.Actor), GenValues.List(GenActors.Representative),
        GenValues.List(GenPlaces.Place), GenValues.List(Line, 8),
        (zone, sources, actors, representatives, places, lines) => new Chronicle
        {
            Zone = zone,
            Sources = sources,
            Actors = actors,
            Representatives = representatives,
            Places = places,
            Lines = lines,
        });
}
