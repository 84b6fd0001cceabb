using NodaTime;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Law.Engine;

namespace TreatyModel.Rendering;

/// <summary>Puts the law on one agreement on a page.</summary>
internal sealed class LegalPage
{
    private readonly LegalAssessment law;
    private readonly TreatyFinding treaty;
    private readonly Phrases phrases;
    private readonly DateTimeZone zone;
    private readonly Instant at;
    private readonly PageBuilder page = new();

    internal LegalPage(LegalAssessment law, Id<Agreement> agreement, Instant at)
    {
        (this.law, this.at, treaty) = (law, at, law[agreement]);
        phrases = Phrases.Of(law.Process, law.Chronicle).In(agreement);
        zone = Casebook.ZoneOf(law.Process, law.Chronicle, treaty.Agreement);
    }

    private Id<Agreement> Id => treaty.Agreement.Id;

    private LocalDate Day => at.InZone(zone).Date;

    internal Page Explanation()
    {
        page.Heading(1, $"{treaty.Agreement.Title}: in law");
        page.Paragraph(law.Explain(Id, at));
        page.Part("Each State", treaty.States, state => page.Item(law.Explain(Id, state.Actor, at)));
        page.Part("Notices of leaving", treaty.States.SelectMany(state => state.Withdrawals.Where(one => one.Given <= Day).Select(one => (state.Actor, one))).ToArray(), item =>
            page.Item(law.Explain(Id, item.Actor, item.one)));
        page.Part("Grounds invoked", treaty.Claims.Where(claim => claim.Notified <= Day).ToArray(), claim => page.Item(Words(claim)));
        return page.Build();
    }

    internal Page Parties()
    {
        page.Heading(1, treaty.Agreement.Title);
        page.Paragraph(law.Explain(Id, at));
        page.Table(
            ["State", "Status", "Signature", "Consent", "In force", "Reservations", "End"],
            PartyTable.Of(treaty, at, zone).Select(row => (Passage[])
            [
                [new Run(phrases.Name(row.Actor), Tone.Strong)],
                [new Run(English.Words(row.Standing.Status) + (row.Standing.IfValid is { } other ? $" or {English.Words(other)} (disputed)" : ""), row.Standing.IsDisputed ? Tone.Caution : Tone.Plain)],
                Date(row.Signed),
                row.Consent is { } consent ? $"{Time.Days.Format(consent)} ({ActNouns.Of(row.Means!)})" : "",
                Date(row.InForce),
                string.Join(", ", row.Reservations),
                Date(row.End),
            ]));
        return page.Build();
    }

    private static Passage Date(LocalDate? day) => day is { } given ? Time.Days.Format(given) : "";

    private string Words(ClaimFinding claim)
    {
        var who = claim.By.Count == 0 ? "Somebody not named" : English.Capital(English.List(claim.By.Select(phrases.The)));
        var stage = claim.StageOn(Day) switch
        {
            ClaimStage.Barred => $"the law bars it ({claim.BarredBy})",
            ClaimStage.AwaitsObjections => $"others can object until {English.Date(claim.ObjectionsUntil)}",
            ClaimStage.MayBeCarriedOut => "nobody objected in time, and the measure may be carried out by an instrument in writing",
            ClaimStage.Opposed => $"it was objected to on {English.Date(claim.OpposedOn!.Value)}, and a solution is to be sought by peaceful means",
            ClaimStage.OpenToProcedure => $"it was objected to on {English.Date(claim.OpposedOn!.Value)}, and without a solution in twelve months the procedures of {Article.Vienna("66")} are open",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return $"{who} invoked {Phrases.GroundWords(claim.Ground)} on {English.Date(claim.Notified)} in order to {English.Words(claim.Measure)} ({claim.Article}, by the way of {claim.Route}): {stage}.";
    }
}
