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
        Gen.Enum<Characterization>().Nullable(),
        (attestation, happened, amount, by, certainty, says, note, heldAs) => attestation with
        {
            Happened = happened,
            Amount = amount,
            By = by,
            Certainty = certainty,
            Says = says,
            Note = note,
            HeldAs = heldAs,
        });

    internal static readonly Gen<LegalEffect> Effect = Gen.OneOf<LegalEffect>(
        GenTerms.Due.Select(until => new LegalEffect.Extends(until)),
        GenIds.Entry.Null().Select(violation => new LegalEffect.Waives { Violation = violation }),
        Gen.Select(GenTerms.DueOrNone, GenTerms.DueOrNone, (from, until) => new LegalEffect.Permits { From = from, Until = until }),
        Gen.Select(Gen.Enum<Clock>(), GenTerms.DueOrNone, (clock, until) => new LegalEffect.Suspends { Clock = clock, Until = until }),
        Gen.Const(new LegalEffect.Resumes()),
        Gen.Select(Gen.Enum<ExcuseGround>(), GenTerms.DueOrNone, (ground, until) => new LegalEffect.Excuses { Ground = ground, Until = until }),
        GenTerms.DueOrNone.Select(from => new LegalEffect.Ends { From = from }),
        GenTerms.Due.Select(time => new LegalEffect.Fixes(time)),
        Gen.Select(Gen.Enum<FindingKind>(), GenIds.Entry.Null(), Gen.Enum<Gravity>().Nullable(), (what, of, gravity) =>
            new LegalEffect.Finds { What = what, Of = of, Gravity = gravity }),
        Gen.Select(GenIds.Ambiguity, GenIds.Word, (ambiguity, reading) => new LegalEffect.Settles(ambiguity, reading)),
        GenIds.Actor.Select(performer => new LegalEffect.Substitutes(performer)),
        GenIds.Entry.Select(declaration => new LegalEffect.Revokes(declaration)),
        Gen.Bool.Select(held => new LegalEffect.Reserves { HeldIncompatible = held }),
        Gen.Select(GenIds.Entry, Gen.Bool, (to, opposes) => new LegalEffect.ObjectsTo { To = to, OpposesEntry = opposes }),
        GenIds.Entry.Select(act => new LegalEffect.Accepts(act)),
        GenIds.Entry.Select(act => new LegalEffect.Confirms(act)),
        GenTerms.DueOrNone.Select(from => new LegalEffect.Withdraws { From = from }),
        Gen.Select(GenIds.Entry, GenTerms.Due, (notice, until) => new LegalEffect.Postpones(notice, until)),
        Gen.Const(new LegalEffect.Declines()),
        Gen.Select(Gen.Enum<TreatyGround>(), Gen.Enum<TreatyMeasure>(), Gen.Bool, (ground, measure, urgent) =>
            new LegalEffect.Invokes { Ground = ground, Measure = measure, SpecialUrgency = urgent }),
        Gen.Const(new LegalEffect.AcceptsAsThird()));

    private static readonly Gen<Entry> Kind = Gen.OneOf<Entry>(
        Gen.Select(GenValues.Act, Gen.Enum<Progress>(), GenValues.List(GenIds.Actor), Gen.Enum<ConductAttribution>().Nullable(), (kind, progress, to, attribution) =>
            new Act { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Progress = progress, AttributedTo = to, Attribution = attribution }),
        Gen.Const(new Observation { Id = "x", Happened = Day, Attestations = [Said] }),
        Gen.Select(Gen.Enum<DeclarationKind>(), GenValues.Act.Null(), GenTime.When.Null(), GenValues.List(GenIds.Place), Effect.Null(), (kind, act, planned, about, effect) =>
            new Declaration { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Act = act, Planned = planned, About = about, Effect = effect }));

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

    private static readonly Gen<Entry> WithOutcome =
        Gen.Select(Entry, GenIds.Word.Null(), GenValues.List(GenIds.Event), GenTime.When.Null(), GenTime.When.Null(), (entry, outcome, events, received, circulated) =>
            entry with { Outcome = outcome, Events = events, Received = received, Circulated = circulated });

    internal static readonly Gen<ChronicleLine> Line = Gen.Frequency(
        (6, Gen.OneOf<ChronicleLine>(WithOutcome)),
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
