using CsCheck;
using NodaTime;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Quantities;
using TreatyModel.Sources;
using TreatyModel.Testing.Generators;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Tests.Generators;

/// <summary>Lines that bear on what <see cref="GenCases"/> makes.</summary>
internal static class GenRecords
{
    private static readonly Attestation Said = new() { Source = "press", Known = "2020" };

    private static readonly Gen<When> When = Gen.OneOf<When>(
        Gen.Int[1, 45].Select(day => (When)new LocalDate(2020, 1, 1).PlusDays(day)),
        Gen.Int[0, 1000].Select(hour => (When)(Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromHours(hour))),
        Gen.Const<When>("2020-01~"));

    private static readonly Gen<Attestation> Word = Gen.Select(
        Gen.OneOf("side-a", "side-b", "press", "body"), Gen.Enum<Stance>(), When, Gen.Enum<Characterization>().Nullable(), Gen.Int[0, 9],
        (source, stance, known, held, rare) => new Attestation { Source = source, Stance = rare < 6 ? Stance.Reports : stance, Known = known, HeldAs = rare == 7 ? held : null, Happened = rare == 8 ? known : null });

    private static readonly Gen<Id<Entry>> Id = Gen.Int[1, 9].Select(number => (Id<Entry>)$"e{number}");

    private static readonly Gen<LegalEffect> Effect = Gen.OneOf<LegalEffect>(
        GenCases.Due.Select(until => new LegalEffect.Extends(until)),
        Id.Null().Select(violation => new LegalEffect.Waives { Violation = violation }),
        Gen.Const(new LegalEffect.Permits()),
        Gen.Enum<Clock>().Select(clock => new LegalEffect.Suspends { Clock = clock }),
        Gen.Const(new LegalEffect.Resumes()),
        Gen.Const(new LegalEffect.Excuses { Ground = ExcuseGround.ForceMajeure }),
        Gen.Const(new LegalEffect.Ends()),
        Gen.Select(Gen.Enum<FindingKind>(), Id.Null(), (what, of) => new LegalEffect.Finds { What = what, Of = of }),
        Gen.Const(new LegalEffect.Substitutes("b")),
        Id.Select(declaration => new LegalEffect.Revokes(declaration)));

    private static readonly Gen<Entry> Kind = Gen.OneOf<Entry>(
        Gen.Select(Gen.OneOf(ActKind.Withdraw, ActKind.OpenFire, ActKind.CeaseFire, ActKind.Enter, ActKind.Release, ActKind.Report, ActKind.Meet, ActKind.Verify, ActKind.Sign, ActKind.Suspend),
            Gen.Enum<Progress>(), Gen.Int[0, 5], (kind, progress, rare) => Base<Act>(new Act { Id = "e", Happened = "2020", Attestations = [Said], Kind = kind, Progress = rare == 0 ? progress : Progress.Completed })),
        Gen.Const(new Observation { Id = "e", Happened = "2020", Attestations = [Said] }),
        Gen.Select(Gen.Enum<DeclarationKind>(), Effect.Null(), (kind, effect) => new Declaration { Id = "e", Happened = "2020", Attestations = [Said], Kind = kind, Effect = effect }));

    private static readonly Gen<ValueList<ProvisionId>> Cites = Gens.List(
        Gen.Select(Gen.Int[1, 5], Gen.OneOf("", "/do", "/do@a", "/do~one"), (number, rest) => (ProvisionId)$"{number}{rest}"));

    private static readonly Gen<Entry> Entry = Gen.Select(
        Kind, Id, When, Gens.List(GenCases.Actor), Gens.List(GenCases.Actor, 1), Cites, Gens.Some(Word), Gen.Int[0, 12],
        (entry, id, happened, by, with, cites, words, extra) => entry with
        {
            Id = id,
            Happened = happened,
            By = by,
            With = with,
            Cites = cites,
            Attestations = words,
            Events = extra < 2 ? ["x"] : extra == 2 ? ["y"] : [],
            Where = extra is 3 or 4 ? ["part"] : extra == 5 ? ["there"] : [],
            Agreements = entry is Act act && (act.Kind == ActKind.Sign || act.Kind == ActKind.Suspend) || (entry is Declaration && cites.Count == 0) ? ["pact"] : [],
            Amount = extra is > 5 and < 9 ? (Amount)$"{extra} persons" : null,
        });

    private static readonly Gen<ChronicleLine> Line = Gen.Frequency<ChronicleLine>(
        (8, Entry.Select(entry => (ChronicleLine)entry)),
        (1, Gen.Select(Id, Word, (entry, word) => (ChronicleLine)new Attests { Entry = entry, Attestation = word })),
        (1, Gen.Select(Entry, Word, (entry, word) => (ChronicleLine)new Corrects { Entry = entry, Attestation = word })),
        (1, Gen.Select(Id, Word, (entry, word) => (ChronicleLine)new Retracts { Entry = entry, Attestation = word })),
        (1, Gen.Select(Id, Id, Word, (one, other, word) => (ChronicleLine)new SameAs { Entry = one, Other = other, Attestation = word })));

    internal static readonly Gen<Chronicle> Chronicle = Line.Array[0, 9].Select(lines => new Chronicle
    {
        Sources =
        [
            new Source { Id = "side-a", Names = "A", Kind = SourceKind.Party, Speaker = "a" },
            new Source { Id = "side-b", Names = "B", Kind = SourceKind.Party, Speaker = "b" },
            new Source { Id = "press", Names = "Press", Kind = SourceKind.Media },
            new Source { Id = "body", Names = "Commission", Kind = SourceKind.Monitor, Speaker = "body" },
        ],
        Lines = [.. lines],
    });

    private static Entry Base<T>(T entry)
        where T : Entry => entry;
}
