using CsCheck;
using TreatyModel.Chronicles;
using TreatyModel.Sources;
using TreatyModel.Time;

namespace TreatyModel.Testing.Generators;

internal sealed class GenChronicles(TypeGens all)
{
    private static readonly When Day = "2020-11-10";

    private static readonly Attestation Said = new() { Source = "x", Known = Day };

    internal Gen<Attestation> Attestation => field ??= Gen.Select(
        Gen.Select(
            all.Words.Source, GenValues.Text.Null(), Gen.Enum<Stance>(), all.Words.Actor.Null(), GenTime.When, Gen.Bool,
            (source, at, stance, from, known, reprint) => new Attestation
            {
                Source = source,
                At = at,
                Stance = stance,
                PassedOnFrom = from,
                Known = known,
                KnownFromReprint = reprint,
            }),
        GenTime.When.Null(), GenQuantities.Amount.Null(), GenValues.List(all.Words.Actor), Gen.Enum<Certainty>(), GenValues.Text.Null(), GenValues.Text.Null(),
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

    internal Gen<LegalEffect> Effect => field ??= Gen.OneOf<LegalEffect>(
        all.Terms.Due.Select(until => new LegalEffect.Extends(until)),
        all.Words.Entry.Null().Select(violation => new LegalEffect.Waives { Violation = violation }),
        Gen.Select(all.Terms.DueOrNone, all.Terms.DueOrNone, (from, until) => new LegalEffect.Permits { From = from, Until = until }),
        Gen.Select(Gen.Enum<Clock>(), all.Terms.DueOrNone, (clock, until) => new LegalEffect.Suspends { Clock = clock, Until = until }),
        Gen.Const(new LegalEffect.Resumes()),
        Gen.Select(Gen.Enum<ExcuseGround>(), all.Terms.DueOrNone, (ground, until) => new LegalEffect.Excuses { Ground = ground, Until = until }),
        all.Terms.DueOrNone.Select(from => new LegalEffect.Ends { From = from }),
        all.Terms.Due.Select(time => new LegalEffect.Fixes(time)),
        Gen.Select(Gen.Enum<FindingKind>(), all.Words.Entry.Null(), Gen.Enum<Gravity>().Nullable(), (what, of, gravity) =>
            new LegalEffect.Finds { What = what, Of = of, Gravity = gravity }),
        Gen.Select(all.Words.Ambiguity, GenValues.Word, (ambiguity, reading) => new LegalEffect.Settles(ambiguity, reading)),
        all.Words.Actor.Select(performer => new LegalEffect.Substitutes(performer)),
        all.Words.Entry.Select(declaration => new LegalEffect.Revokes(declaration)),
        Gen.Bool.Select(held => new LegalEffect.Reserves { HeldIncompatible = held }),
        Gen.Select(all.Words.Entry, Gen.Bool, (to, opposes) => new LegalEffect.ObjectsTo { To = to, OpposesEntry = opposes }),
        all.Words.Entry.Select(act => new LegalEffect.Accepts(act)),
        all.Words.Entry.Select(act => new LegalEffect.Confirms(act)),
        all.Terms.DueOrNone.Select(from => new LegalEffect.Withdraws { From = from }),
        Gen.Select(all.Words.Entry, all.Terms.Due, (notice, until) => new LegalEffect.Postpones(notice, until)),
        Gen.Const(new LegalEffect.Declines()),
        Gen.Select(Gen.Enum<TreatyGround>(), Gen.Enum<TreatyMeasure>(), Gen.Bool, (ground, measure, urgent) =>
            new LegalEffect.Invokes { Ground = ground, Measure = measure, SpecialUrgency = urgent }),
        Gen.Const(new LegalEffect.AcceptsAsThird()));

    private Gen<Entry> Kind => field ??= Gen.OneOf<Entry>(
        Gen.Select(GenValues.Act, Gen.Enum<Progress>(), GenValues.List(all.Words.Actor), Gen.Enum<ConductAttribution>().Nullable(), (kind, progress, to, attribution) =>
            new Act { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Progress = progress, AttributedTo = to, Attribution = attribution }),
        Gen.Const(new Observation { Id = "x", Happened = Day, Attestations = [Said] }),
        Gen.Select(Gen.Enum<DeclarationKind>(), GenValues.Act.Null(), GenTime.When.Null(), GenValues.List(all.Words.Place), Effect.Null(), (kind, act, planned, about, effect) =>
            new Declaration { Id = "x", Happened = Day, Attestations = [Said], Kind = kind, Act = act, Planned = planned, About = about, Effect = effect }));

    internal Gen<Entry> Entry => field ??= Gen.Select(
        Kind, all.Words.Entry, GenTime.When, GenValues.List(all.Words.Actor), GenValues.List(all.Words.Representative), GenValues.List(all.Words.Actor),
        GenValues.List(all.Words.Representative), GenValues.List(all.Words.Place), GenValues.List(all.Words.Agreement), GenValues.List(all.Words.Provision),
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

    private Gen<Entry> WithOutcome => field ??=
        Gen.Select(Entry, GenValues.Word.Null(), GenValues.List(all.Words.Event), GenTime.When.Null(), GenTime.When.Null(), (entry, outcome, events, received, circulated) =>
            entry with { Outcome = outcome, Events = events, Received = received, Circulated = circulated });

    internal Gen<ChronicleLine> Line => field ??= Gen.Frequency(
        (6, Gen.OneOf<ChronicleLine>(WithOutcome)),
        (1, Gen.Select(all.Words.Entry, Attestation, ChronicleLine (entry, word) => new Attests { Entry = entry, Attestation = word })),
        (1, Gen.Select(Entry, Attestation, ChronicleLine (entry, word) => new Corrects { Entry = entry, Attestation = word })),
        (1, Gen.Select(all.Words.Entry, Attestation, ChronicleLine (entry, word) => new Retracts { Entry = entry, Attestation = word })),
        (1, Gen.Select(all.Words.Entry, all.Words.Entry, Attestation, ChronicleLine (entry, other, word) =>
            new SameAs { Entry = entry, Other = other, Attestation = word })));

    internal Gen<Chronicle> Chronicle => field ??= Gen.Select(
        GenTime.Zone.Null(), GenValues.List(all.Agreements.Source), GenValues.List(all.Actors.Actor), GenValues.List(all.Actors.Representative),
        GenValues.List(all.Places.Place), GenValues.List(Line, 8),
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
