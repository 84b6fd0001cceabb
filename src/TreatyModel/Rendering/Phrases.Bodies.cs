using System.Globalization;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Text;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    internal string TakesEffect(EntryIntoForce rule) => rule switch
    {
        EntryIntoForce.Fixed at => $"it takes effect {At(at.Time)}",
        EntryIntoForce.OnSignature => "it takes effect on signature",
        _ => $"it takes effect {EntryWords(rule)}",
    };

    internal string StepWords(DisputeStep step) =>
        string.Join(" or ", step.Or.Prepend(step.Means).Select(means => MeansWords(means, step.Before is not null)))
        + (step.Before is null ? "" : $" before {The(step.Before)}")
        + (step.Binding ? ", with binding effect" : "")
        + (step.For is null ? "" : $" for {English.Span(step.For)}");

    private static string MeansWords(DisputeMeans means, bool before) =>
        means != DisputeMeans.Other ? English.Words(means) : before ? "a ruling" : "other peaceful means";

    private string At(Due due) => due switch
    {
        Due.OnDay or Due.OnEvent or Due.DayNumber => $"on {Moment(due)}",
        Due.AtTime => $"at {Moment(due)}",
        Due.After or Due.FractionAfter => Moment(due),
        _ => Beginning(due),
    };

    private static string Language(LanguageTag tag) => LanguageNames.Of(tag);

    private string BodyWords(BodyRules rules)
    {
        var words = new List<string>();
        words.AddRange(rules.Seats.Select(SeatWords));
        AddIf(words, rules.Chair is not null, () => ChairWords(rules.Chair!));
        words.AddRange(rules.Decisions.Select(rule => DecisionWords(rule, rules.Decisions.Count == 1)));
        AddIf(words, rules.AdvisesOnly, () => "it only advises");
        AddIf(words, rules.MakesRules is not null, () => $"it may make {rules.MakesRules}");
        AddIf(words, rules.OpenTo is not null, () => $"it is open to {rules.OpenTo}");
        words.AddRange(rules.Costs.Select(CostWords));
        AddIf(words, rules.SeatedAt is not null, () => $"it sits at {The(rules.SeatedAt!)}");
        AddIf(words, rules.Recess?.EndsOnNotice is not null, () => RecessWords(rules.Recess!));
        AddIf(words, rules.SubBodies.Count > 0, () => $"it has under it {English.List(rules.SubBodies.Select(The))}");
        AddIf(words, rules.AppealTo.Count > 0, () => $"what it cannot settle goes to {English.List(rules.AppealTo.Select(The), "then")}");
        AddIf(words, rules.Until is not null, () => $"it lasts {End(rules.Until!)}");
        return words.Count == 0 ? rules is { Meetings.Count: 0, Reports: null } ? "the text says no more of how it works" : "it works as follows" : string.Join("; ", words);
    }

    private string SeatWords(Seat seat) =>
        string.Create(Invariant, $"{seat.Number} {(seat.Number == 1 ? "seat is" : "seats are")}")
        + (seat.AppointedBy.Actors.Count == 0 ? "" : $" filled by {Names(seat.AppointedBy)}")
        + (seat.HeldBy.Count == 0 ? "" : seat.AppointedBy.Actors.Count == 0 ? $" held by {English.List(seat.HeldBy.Select(The))}" : $" with {English.List(seat.HeldBy.Select(The))}")
        + (seat.Qualification is null ? "" : $" ({seat.Qualification})")
        + (seat.BarredNationalities.Count == 0 ? "" : $", not by nationals of {English.List(seat.BarredNationalities.Select(The), "or")}")
        + (seat.ByDefault is null ? "" : $", by {The(seat.ByDefault)} if they do not");

    private string RecessWords(Recess recess) =>
        $"a recess ends {English.Span(recess.EndsOnNotice!)} after notice{(recess.NoticeBy is null ? "" : $" by {Names(recess.NoticeBy)}")}";

    private string ChairWords(Chair chair) =>
        chair.RotatesEvery is not null ? $"the chair passes between {English.List(chair.Held.Select(The))} every {English.Span(chair.RotatesEvery)}"
        : chair.Held.Count == 1 ? $"{The(chair.Held[0])} chairs it"
        : $"{English.List(chair.Held.Select(The))} chair it together";

    private string DecisionWords(DecisionRule rule, bool alone)
    {
        var share = rule.Share is { } part ? $" of {Share(part)}" : "";
        var kind = rule.Kind switch
        {
            DecisionKind.Consensus => "by consensus",
            DecisionKind.Unanimity => "unanimously",
            DecisionKind.Majority => $"by a majority{share}{(rule.Share is null ? "" : " of the votes")}",
            DecisionKind.DoubleMajority => $"by a majority{share} of the whole{(rule.WithinEachOf.Count == 0 ? " and of each group" : "")}",
            DecisionKind.Single => "by its chair alone",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var subject = rule.On is not null ? $"on {rule.On} " : alone ? "" : "on all else ";
        return $"it decides {subject}{kind}"
            + (rule.WithinEachOf.Count == 0 ? "" : $" and a majority {English.List(rule.WithinEachOf.Select(group => $"among {group}"))}")
            + (rule.Veto.Count == 0 ? "" : $"; {English.List(rule.Veto.Select(The), "or")} can stop a decision");
    }

    private static string Share(decimal share) => decimal.Round(share, 3) switch
    {
        0.667m => "two thirds",
        0.75m => "three quarters",
        _ => string.Create(Invariant, $"{share * 100:0.##} per cent"),
    };

    private string CostWords(CostShare share) =>
        $"{Names(share.By)} {(IsPlural(share.By) ? "bear" : "bears")} {(share.Percent is null ? "the cost in equal parts" : string.Create(Invariant, $"{share.Percent:0.##} per cent of the cost"))}";

    private static void AddIf(List<string> words, bool holds, Func<string> more)
    {
        if (holds)
        {
            words.Add(more());
        }
    }
}
