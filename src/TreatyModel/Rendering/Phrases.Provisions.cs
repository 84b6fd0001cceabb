using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    private string NormWords(Norm norm, Id<Actor>? it)
    {
        if (norm is { Conduct: { } conduct, Performers.Count: > 0 } && norm.Act == ActKind.Prevent)
        {
            return $"{Bearer(norm, it)} see to it that {ConductWords(norm, conduct)}";
        }

        return $"{Bearer(norm, it)} {ActWords(norm)}";
    }

    private string ConductWords(Norm norm, ActKind conduct) =>
        $"{English.List(norm.Performers.Select(The))} {(norm.Performers.Count > 1 ? "do" : "does")} not {ActWords(norm with { Act = conduct, Conduct = null, Performers = [] })}";

    private string ActWords(Norm norm)
    {
        // What is handed to somebody, told to somebody or entered is the act's own object, and stands next to it.
        var owed = norm.OwedTo.Count == 0 ? null : English.List(norm.OwedTo.Select(The));
        var where = norm.Where.Count == 0 ? null
            : norm.Directions.Count > 0 ? $"{English.List(norm.Directions.Select(way => English.Words(way)), norm.Modality == Modality.Prohibition ? "or" : "and")} {English.List(norm.Where.Select(The))}"
            : norm.Act == ActKind.Attack && owed is not null ? $"{ByKind(norm.Where)} {English.List(norm.Where.Select(The))}"
            : WhereWords(norm.Act, norm.Where);
        var told = owed is not null && (norm.Act == ActKind.Notify || norm.Act == ActKind.Attack);
        var entered = where is not null && norm.Object is not null && (norm.Act == ActKind.Enter || norm.Act == ActKind.Cross || norm.Act == ActKind.Overfly);
        var words = new List<string> { owed is not null && norm.Act == ActKind.AllowPassage ? $"allow {owed} passage" : VerbWords(norm) };
        norm = norm.Act == ActKind.Exceed ? norm with { Object = null, Amounts = [] } : norm;
        Add(words, told ? owed : entered ? where : null);
        Add(words, norm.Concerning.Count == 0 ? null : (IsTalk(norm.Act) ? "with " : "") + English.List(norm.Concerning.Select(The)));
        Add(words, norm.Conduct is null ? null : ActNouns.Of(norm.Conduct));
        Add(words, norm.Object is null ? null : ObjectWords(norm));
        Add(words, norm.Amounts.Count == 0 ? null : AmountWords(norm));
        Add(words, entered ? null : where);
        Add(words, norm.To.Count == 0 ? null : $"{(norm.Act == ActKind.Withdraw && register.Find(norm.To[0]) is Line ? "behind" : "to")} {English.List(norm.To.Select(Placed))}");
        Add(words, owed is null || told || norm.Act == ActKind.AllowPassage ? null : $"{Towards(norm.Act)} {owed}");
        Add(words, norm.Performers.Count == 0 ? null : $"by {English.List(norm.Performers.Select(The))}");
        Add(words, norm.Measure is null ? null : MeasureWords(norm.Measure));
        Add(words, norm.Recurrence is null ? null : Phrase(norm.Recurrence));
        Add(words, TimeWords(norm));
        Add(words, norm.Standard switch
        {
            Standard.Result => null,
            Standard.Conduct => "(a duty to try)",
            Standard.GoodFaith => "in good faith",
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        if (norm.Milestones.Count > 0)
        {
            words[^1] += ":";
            words.Add(string.Join("; ", norm.Milestones.Select(StageWords)));
        }

        Add(words, norm.OnceOnly ? "once only" : null);
        Add(words, norm.Notwithstanding.Count == 0 ? null : $"(before {English.List(norm.Notwithstanding.Select(of => of.ToString()))})");
        Add(words, norm.Changes.Count == 0 ? null : $"(which {English.List(norm.Changes.Select(Phrase))})");
        if (norm.OnBreach is not null)
        {
            words[^1] += $"; on breach: {norm.OnBreach}";
        }

        return string.Join(' ', words);
    }

    private static string ObjectWords(Norm norm) => norm.Act.Code switch
    {
        _ when IsPassage(norm.Act) || norm.Conduct is not null => $"({norm.Object})",
        "attack" when norm.OwedTo.Count > 0 => $"({norm.Object})",
        "allow-passage" => $"of {norm.Object}",
        "grant-amnesty" => $"for {norm.Object}",
        "notify" when norm.OwedTo.Count > 0 && !norm.Object!.StartsWith("that ", StringComparison.Ordinal) => $"of {norm.Object}",
        _ when norm.Modality == Modality.Prohibition && norm.Object!.StartsWith("all ", StringComparison.Ordinal) => $"any {norm.Object[4..]}",
        _ => norm.Object!,
    };

    private string StageWords(Milestone stage)
    {
        var words = new List<string> { $"({stage.Key})" };
        Add(words, stage.Object);
        Add(words, stage.Amounts.Count == 0 ? null : English.Amounts(stage.Amounts) + (stage.Cumulative ? " in all" : ""));
        Add(words, stage.Where.Count == 0 ? null : $"{ByKind(stage.Where)} {English.List(stage.Where.Select(The))}");
        Add(words, stage.Recurrence is null ? null : Phrase(stage.Recurrence));
        Add(words, stage.If is null ? null : Phrase(stage.If) + (stage is { From: null, Due: null } ? "" : ","));
        Add(words, stage.From is null ? null : Beginning(stage.From));
        Add(words, stage.Due is null ? null : Deadline(stage.Due));
        return string.Join(' ', words);
    }

    private string MeasureWords(Measure measure)
    {
        var kind = measure.Kind switch
        {
            MeasureKind.Level => "at any one time",
            MeasureKind.Cumulative => measure.CountedUnder is null ? "in all" : "",
            MeasureKind.PerPeriod => $"in each {(measure.Per is { } unit ? English.Words(unit) : "period")}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return kind
            + (measure.Each is null ? "" : $", for {measure.Each}")
            + (measure.Counts is null ? "" : $", counting {measure.Counts}")
            + (measure.CountedUnder is null ? "" : $"{(kind.Length == 0 ? "" : ", ")}as counted in {Performance(measure.CountedUnder)}")
            + (measure.Exempt.Count == 0 ? "" : $", not counting {English.List(measure.Exempt)}");
    }

    private string Placed(Id<Place> place) => register.Find(place) is { } known ? Phrase(known) : place.Value;

    private string Bearer(Norm norm, Id<Actor>? it)
    {
        var bearers = norm.Bearers;
        var plural = bearers.Actors.Count > 1 && bearers.Sharing != Sharing.Any;
        var who = bearers switch
        {
            { Actors.Count: 0 } => "somebody whom the text does not name",
            { Actors: [var only], Stated: true } when only == it => "it",
            { Stated: false } => $"{Names(bearers)} (not named in the text: so read)",
            _ => Names(bearers),
        };
        var each = plural ? bearers.Sharing == Sharing.Jointly ? " together" : " each" : "";
        return norm.Modality switch
        {
            Modality.Obligation or Modality.StandingDuty => $"{who} must{each}",
            Modality.Prohibition when who.StartsWith("all ", StringComparison.Ordinal) => $"no {who[4..]} may",
            Modality.Prohibition => $"{who} must not",
            Modality.Permission => $"{who} may{each}",
            Modality.Power => $"{who}{each} {(plural ? "have" : "has")} the power to",
            Modality.Invitation => $"{who} {(plural ? "are" : "is")} invited{Asked(norm)} to",
            Modality.Recommendation => $"{who} {(plural ? "are" : "is")} advised{Asked(norm)} to",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string Asked(Norm norm) =>
        norm.AskedBy is null || norm.AskedBy.Actors.Count == 0 ? "" : $" by {Names(norm.AskedBy)}";

    private string EffectWords(Effect effect)
    {
        var condition = effect.If is null ? "" : $" {Phrase(effect.If)}";
        var from = (effect.From is null ? "" : $" {Beginning(effect.From)}") + condition;
        var at = (effect.From is null ? "" : $" {At(effect.From)}") + condition;
        var who = effect.By is null || effect.By.Actors.Count == 0 ? null : Names(effect.By);
        string Says(string one, string many) => $"{who ?? "the text"} {(effect.By is not null && IsPlural(effect.By) ? many : one)}";
        var subject = effect.Subject switch
        {
            Subject.OfActor of => The(of.Actor),
            Subject.OfPlace of => register.Find(of.Place) is { } place ? Phrase(place) : of.Place.Value,
            Subject.OfAgreement of => $"“{Name(of.Agreement)}”",
            Subject.OfMatter of => of.Text,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return effect.Kind switch
        {
            EffectKind.Establishes => $"{subject} is established{from}",
            EffectKind.Begins => $"{subject} begins{at}",
            EffectKind.Activates => $"{subject} takes up its work{from}",
            EffectKind.Reaffirms => $"{subject} is reaffirmed{from}",
            EffectKind.Declares => $"{Says("declares", "declare")}{(subject.StartsWith("that ", StringComparison.Ordinal) ? "" : ":")} {subject}{from}",
            EffectKind.Recognizes => $"{Says("recognises", "recognise")} {subject}{from}",
            EffectKind.Ends => $"{subject} ends{at}",
            EffectKind.Interprets => (who is null ? "the text is to be read so: " : $"{Says("reads", "read")} the text so: ") + $"{subject}{from}",
            EffectKind.LeavesOpen => $"the text is without prejudice to {subject}{from}",
            EffectKind.Reserves => $"{Says("reserves", "reserve")} {subject}{from}",
            EffectKind.Prevails => $"{Says("ranks", "rank")} {subject}{from}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string RuleWords(RuleContent content, Id<Actor>? it)
    {
        switch (content)
        {
            case RuleContent.Lasts lasts:
                return $"it lasts {Phrase(lasts.Term)}";
            case RuleContent.Composition composition:
                var members = composition.Members.Actors.Count == 0 ? "members whom the text does not name" : Names(composition.Members);
                var words = $"{(composition.Body is null ? "the body" : composition.Body == it ? "it" : The(composition.Body))} is made up of {members}"
                    + (composition.Level is null ? "" : $", represented by {composition.Level}")
                    + (composition.Mandate.Count == 0 ? "" : $"; its task: {English.List(composition.Mandate)}")
                    + (composition.LegalBasis.Count == 0 ? "" : $"; it works on {English.List(composition.LegalBasis)}");
                return words;
            case RuleContent.TakesEffect { Rule: var rule }:
                return TakesEffect(rule);
            case RuleContent.Endures endures:
                return $"it lasts {endures.Until ?? (endures.Event is null ? "without a stated end" : $"until {Happening(endures.Event)}")}";
            case RuleContent.Prolonged prolonged:
                return $"the term in {English.List(prolonged.Of.Select(of => of.ToString()))} is {Phrase(prolonged.Renewal)}";
            case RuleContent.Disputes disputes:
                return $"disputes are settled by {string.Join(", then ", disputes.Steps.Select(StepWords))}";
            case RuleContent.Languages languages:
                return $"the authentic texts are in {English.List(languages.Authentic.Select(Language))}"
                    + (languages.Prevailing is null ? "" : $"; where they differ, {Language(languages.Prevailing)} prevails");
            case RuleContent.Works works:
                return BodyWords(works.Rules);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private string WhereWords(ActKind act, ValueList<Id<Place>> where)
    {
        var names = English.List(where.Select(The));
        return Preposition(act) switch
        {
            null => names,
            { Length: > 0 } word => $"{word} {names}{(word[0] == '(' ? ")" : "")}",
            _ => $"{ByKind(where)} {names}",
        };
    }

    /// <summary>The word between an act and its places: null for none, "" where it follows from the kind of place.</summary>
    private static string? Preposition(ActKind act) => act.Code switch
    {
        "hand-over" or "guard" or "enter" or "unblock" or "delimit" or "demarcate" or "attack" or "cross" or "overfly" => null,
        "withdraw" => "from",
        "return" or "assist-return" or "visit" => "to",
        "take-control" => "of",
        "advance" => "beyond",
        "reinforce" => "into",
        "agree" or "negotiate" or "cooperate" or "consult" or "submit" or "report" => "(concerning",
        // An act of the author's own may bring its preposition: "fire out of".
        _ when act.IsOther && LastWord(act.Verb) is "of" or "from" or "into" or "against" or "across" or "over" => null,
        _ => "",
    };

    private string ByKind(ValueList<Id<Place>> where) => register.Find(where[0]) switch
    {
        Line or Corridor => "along",
        Between { Of: var ends } when register.Find(ends[0]) is Point or RelativePoint => "along",
        Point when char.IsAsciiLetterLower(LastWord(Name(where[0]))[0]) => "at",
        _ => "in",
    };

    private static string Towards(ActKind act) => act.Code switch
    {
        "hand-over" or "release" or "report" or "notify" or "submit" => "to",
        "provide" or "compensate" or "allow-passage" => "for",
        "respect" => "of",
        _ => "towards",
    };

    private static bool IsTalk(ActKind act) =>
        act == ActKind.Negotiate || act == ActKind.Confer || act == ActKind.Meet || act == ActKind.Consult || act == ActKind.Cooperate;

    private static bool IsPassage(ActKind act) => act == ActKind.GuaranteePassage || act == ActKind.ControlPassage;

    private static void Add(List<string> words, string? more)
    {
        if (more is not null)
        {
            words.Add(more);
        }
    }
}
