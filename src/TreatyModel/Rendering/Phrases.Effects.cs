using TreatyModel.Chronicles;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    /// <summary>What a declaration does: "moving the time to 25 November 2020", "finding a breach".</summary>
    /// <param name="effect">The effect.</param>
    /// <returns>The phrase.</returns>
    public string Phrase(LegalEffect effect) => Guard.NotNull(effect) switch
    {
        LegalEffect.Extends extends => $"moving the time to {Moment(extends.Until)}",
        LegalEffect.Waives { Violation: null } => "giving up what is owed",
        LegalEffect.Waives waives => $"giving up claims from {waives.Violation}",
        LegalEffect.Permits permits => $"allowing it{Span(permits.From, permits.Until)}",
        LegalEffect.Suspends suspends => $"suspending it{Span(null, suspends.Until)}{(suspends.Clock == Chronicles.Clock.Stops ? ", with deadlines standing still" : "")}",
        LegalEffect.Resumes => "putting it back to work",
        LegalEffect.Excuses excuses => $"invoking {English.Words(excuses.Ground)}{Span(null, excuses.Until)}",
        LegalEffect.Ends ends => $"ending it{Span(ends.From, null)}",
        LegalEffect.Fixes fixes => $"fixing the time at {Moment(fixes.Time)}",
        LegalEffect.Finds finds => FindingWords(finds),
        LegalEffect.Settles settles => $"reading {settles.Ambiguity} as {settles.Reading}",
        LegalEffect.Substitutes substitutes => $"putting {The(substitutes.Performer)} in its place as performer",
        LegalEffect.Revokes revokes => $"taking back {revokes.Declaration}",
        _ => TreatyPhrase(effect),
    };

    private string TreatyPhrase(LegalEffect effect) => effect switch
    {
        LegalEffect.Reserves reserves => reserves.HeldIncompatible ? "making a reservation, held to be incompatible with the treaty" : "making a reservation",
        LegalEffect.ObjectsTo objects => $"objecting to {objects.To}{(objects.OpposesEntry ? " and opposing that the treaty enters into force between them" : "")}",
        LegalEffect.Accepts accepts => $"accepting {accepts.Act}",
        LegalEffect.Confirms confirms => $"confirming {confirms.Act}",
        LegalEffect.Withdraws withdraws => $"withdrawing from it{Span(withdraws.From, null)}",
        LegalEffect.Postpones postpones => $"moving the effect of {postpones.Notice} to {Moment(postpones.Until)}",
        LegalEffect.Declines => "making clear that it will not become a party",
        LegalEffect.Invokes invokes => $"invoking {GroundWords(invokes.Ground)} in order to {English.Words(invokes.Measure)}",
        LegalEffect.AcceptsAsThird => "accepting it as a third State",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string GroundWords(TreatyGround ground) => ground switch
    {
        TreatyGround.InternalLaw => "a manifest violation of internal law",
        TreatyGround.RestrictedAuthority => "a restriction of the representative's authority",
        TreatyGround.CoercionOfRepresentative => "coercion of its representative",
        TreatyGround.CoercionOfState => "coercion by the threat or use of force",
        TreatyGround.PeremptoryNorm => "a peremptory norm",
        TreatyGround.MaterialBreach => "a material breach",
        TreatyGround.FundamentalChange => "a fundamental change of circumstances",
        TreatyGround.SeveredRelations => "the severance of diplomatic relations",
        TreatyGround.ArmedConflict => "an armed conflict",
        _ => English.Words(ground),
    };

    private static string FindingWords(LegalEffect.Finds finds)
    {
        var what = finds.What switch
        {
            FindingKind.Breach => $"finding a {(finds.Gravity is { } grade ? $"{English.Words(grade)} " : "")}breach",
            FindingKind.NoBreach => "finding no breach",
            FindingKind.Performed => "finding it performed",
            FindingKind.NotPerformed => "finding it not performed",
            FindingKind.Impossible => "finding it impossible",
            FindingKind.ConditionMet => "finding its condition met",
            FindingKind.ConditionNotMet => "finding its condition not met",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return finds.Of is null ? what : $"{what} in {finds.Of}";
    }

    private string Span(Terms.Due? from, Terms.Due? until) =>
        (from is null ? "" : $" {Beginning(from)}") + (until is null ? "" : $" {End(until)}");
}
