using System.Globalization;
using NodaTime;
using TreatyModel.Actors;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using TreatyModel.Law;
using TreatyModel.Terms;
using TreatyModel.Time;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

/// <summary>The words for findings of law on one agreement.</summary>
internal sealed class LegalWords
{
    private const int MaxNames = 12;

    private readonly TreatyFinding treaty;
    private readonly Phrases phrases;
    private readonly DateTimeZone zone;

    internal LegalWords(LegalAssessment law, Id<Agreement> agreement)
    {
        treaty = law[agreement];
        phrases = Phrases.Of(law.Process, law.Chronicle).In(agreement);
        zone = Law.Engine.Casebook.ZoneOf(law.Process, law.Chronicle, treaty.Agreement);
    }

    internal string Treaty(Instant at)
    {
        var segment = treaty.Status.At(at);
        var sentences = new List<string>
        {
            $"“{treaty.Agreement.Title}” {Of(segment.Value.Status)}{Since(From(treaty.Status, at, one => one.Status))}{Or(segment.Value.IfValid is { } other ? Of(other) : null)} ({Cited(segment.Value.Articles)})",
        };
        if (!treaty.IsTreaty)
        {
            sentences.Add(Nature(treaty.Agreement.Nature));
        }

        sentences.AddRange(Entry(treaty.EntryIntoForce));
        sentences.AddRange(treaty.Parts.Select(part =>
            $"{English.List(part.Part.Clauses.Select(clause => clause.ToString()))} {(part.Part.Clauses.Count == 1 ? "takes" : "take")} effect {(part.EntryIntoForce.Day is { } day ? $"on {English.Date(day.Day)}" : $"when there is {Missing(part.EntryIntoForce)}")}"));
        return Joined(sentences);
    }

    internal string State(Id<Actor> actor, Instant at)
    {
        var finding = treaty.State(actor);
        var segment = finding.Status.At(at);
        var standing = segment.Value;
        var name = English.Capital(phrases.The(actor));
        var sentences = new List<string>
        {
            $"{name} {Of(standing.Status)}{Since(From(finding.Status, at, one => one.Status))}{Or(standing.IfValid is { } other ? Of(other) : null)} ({Cited(standing.Articles)})",
        };
        if (standing.IsSuccessor)
        {
            sentences.Add("It is bound as a successor");
        }

        if (standing.InterimObligation)
        {
            sentences.Add($"Until the treaty is in force for it, it must not defeat its object and purpose ({Article.Vienna("18")})");
        }

        if (finding.Memberships.LastOrDefault(one => Days.StartOf(one.Consent, zone) <= at) is { } membership)
        {
            sentences.Add(membership.Means is { } means ? $"Its {ActNouns.Of(means)} counts from {English.Date(membership.Consent)}" : "No consent of its own is on record, nor anybody's");
            sentences.AddRange(Entry(membership.EntryIntoForce));
        }

        return Joined(sentences);
    }

    internal string Withdrawal(Id<Actor> actor, WithdrawalFinding one)
    {
        var effect = one.Effect is { } day ? English.Date(day.Day) : null;
        var first = one.Outcome switch
        {
            WithdrawalOutcome.Effective => $"takes effect on {effect}",
            WithdrawalOutcome.Rescinded => $"was taken back on {English.Date(one.RescindedOn!.Value)}, before it would have taken effect on {effect}",
            WithdrawalOutcome.WithoutEffect => "has no effect",
            WithdrawalOutcome.Disputed => $"is disputed: it has no effect, or takes effect on {effect} if it is valid",
            WithdrawalOutcome.Waiting => "does not take effect yet",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var sentences = new List<string> { $"The notice by {phrases.The(actor)} of {English.Date(one.Given)} {first} ({Cited(one.Articles)})" };
        if (one.Says is { } says)
        {
            sentences.Add(says.TrimEnd('.'));
        }

        if (one.Steps.Count > 0)
        {
            sentences.Add($"Counted from {English.Date(one.Given)}: {Steps(one.Steps)}");
        }

        if (one.Stated is { } stated && stated < one.ByRule)
        {
            sentences.Add($"The notice itself states {English.Date(stated)}, which is earlier than the text allows");
        }

        return Joined(sentences);
    }

    private IEnumerable<string> Entry(EntryFinding entry)
    {
        if (entry.Computed is { } computed)
        {
            var from = entry.Trigger is { } trigger && entry.Steps.Count > 0 ? $"Counted from {English.Date(trigger)}: " : "By its rule: ";
            yield return from + (entry.Steps.Count > 0 ? Steps(entry.Steps) : English.Date(computed.Day)) + (entry.Differs || entry.Recorded is null ? "" : ", as is on record");
        }
        else if (entry.Missing.Count > 0)
        {
            yield return $"What is missing for its entry into force is {Missing(entry)}";
        }

        if (entry.Differs)
        {
            yield return $"On record is {English.Date(entry.Recorded!.Day)}";
        }
    }

    private string Missing(EntryFinding entry) => English.List(entry.Missing.Select(one =>
        $"{(one.Needed is null ? Event(one.What) : $"{one}")}{(one.Who.Count == 0 ? "" : $" ({Names(one.Who)})")}"));

    // An event in the words of the agreement, all else as it is.
    private string Event(string written) => Anchor.TryParse(written, out var anchor) ? phrases.Event(anchor) : written;

    private string Names(ValueList<Id<Actor>> actors) => actors.Count <= MaxNames
        ? English.List(actors.Select(phrases.Name))
        : string.Create(CultureInfo.InvariantCulture, $"{English.List(actors.Take(MaxNames).Select(phrases.Name).Append($"{actors.Count - MaxNames} others"))}");

    private string Steps(ValueList<Step> steps) => string.Join(", then ", steps.Select(step => $"{Event(step.Rule)}: {English.Date(step.Result.Date)}"));

    private static string Cited(ValueList<Article> articles) => string.Join("; ", articles.GroupBy(article => article.Instrument)
        .Select(group => $"{group.Key} {(group.Count() == 1 ? "art." : "arts")} {English.List(group.Select(article => article.Number))}"));

    private static string Or(string? other) => other is null ? "" : $", or {other} if a disputed act is valid";

    // A dispute over a status does not make it begin again.
    private static Instant From<T, TStatus>(Timeline<T> timeline, Instant at, Func<T, TStatus> status)
        where T : notnull
        where TStatus : struct, Enum
    {
        var segments = timeline.Segments;
        var index = segments.Count - 1;
        while (segments[index].From > at)
        {
            index--;
        }

        var now = status(segments[index].Value);
        while (index > 0 && EqualityComparer<TStatus>.Default.Equals(status(segments[index - 1].Value), now))
        {
            index--;
        }

        return segments[index].From;
    }

    private string Since(Instant from) => from == Instant.MinValue ? "" : $" since {English.Date(from.InZone(zone).Date)}";

    private static string Joined(IEnumerable<string> sentences) => string.Join(' ', sentences.Select(sentence => English.Capital(sentence) + "."));

    internal static string Of(TreatyStatus status) => status switch
    {
        TreatyStatus.Negotiated => "is not adopted as far as is on record",
        TreatyStatus.Adopted => "is not in force; its text is adopted",
        TreatyStatus.Authenticated => "is not in force; its text is authentic",
        TreatyStatus.ProvisionallyApplied => "is not in force, but applied provisionally,",
        TreatyStatus.InForce => "is in force",
        TreatyStatus.Suspended => "is in force, with its operation suspended,",
        TreatyStatus.Superseded => "is superseded by a later treaty",
        TreatyStatus.Terminated => "has ended",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string Of(StateStatus status) => status switch
    {
        StateStatus.Outside => "has no part in it",
        StateStatus.Negotiating => "is a negotiating State",
        StateStatus.Initialled => "has initialled it, which does not bind,",
        StateStatus.SignedAdReferendum => "has signed it ad referendum",
        StateStatus.Signed => "has signed it, subject to ratification, and is not bound",
        StateStatus.Declined => "has made clear that it will not become a party",
        StateStatus.Contracting => "has consented to be bound, and it is not in force for it yet,",
        StateStatus.ProvisionallyApplying => "applies it provisionally",
        StateStatus.Party => "is a party",
        StateStatus.Withdrawing => "is a party that has given notice of leaving",
        StateStatus.Suspended => "is a party for which its operation is suspended",
        StateStatus.FormerParty => "is a party no longer",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Nature(InstrumentNature nature)
    {
        var none = $"the Vienna Convention does not apply to it as such, which says nothing against its force ({Article.Vienna("3")})";
        return nature switch
        {
            InstrumentNature.Unknown => $"Nobody has stated whether it is a treaty; if it is none, {none}",
            InstrumentNature.Disputed => $"Whether it is a treaty is disputed; if it is none, {none}",
            InstrumentNature.StateAndArmedGroupAgreement => $"It is an agreement between a State and an armed group: {none}",
            InstrumentNature.SpecialAgreement => $"It is a special agreement under common article 3, which changes no party's status: {none}",
            InstrumentNature.PoliticalCommitment => $"It is a political commitment, which does not bind in law ({Article.Vienna("2(1)(a)")}); what is said of its force is meant in that way",
            InstrumentNature.UnilateralDeclaration => $"It is a declaration of one side, which binds whom it binds by its own will: {none}",
            InstrumentNature.ThirdPartyStatement => $"It is a third party's statement, which binds nobody of whom it speaks ({Article.Vienna("34")})",
            InstrumentNature.SecurityCouncilDecision => $"It is a decision of the Security Council, which binds members of the United Nations ({Article.Charter("25")}) and prevails over their agreements ({Article.Charter("103")})",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
